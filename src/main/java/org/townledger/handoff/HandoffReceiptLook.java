package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** A receipt's figures and what it sends back, as card and dialog both show them. */
final class HandoffReceiptLook {

    private final Wording words;
    private final Consumer<ReturnedRecord> open;

    /** @param open leads to a record that came back */
    HandoffReceiptLook(Wording words, Consumer<ReturnedRecord> open) {
        this.words = words;
        this.open = open;
    }

    List<Node> figures(ReceiptView receipt) {
        return List.of(figure("accepted", receipt.accepted(), ""), figure("returned", receipt.returned(), receipt.returned() > 0 ? "danger-text" : ""),
                figure("held", receipt.held(), receipt.held() > 0 ? "warning-text" : ""), figure("missing", receipt.missing(), receipt.missing() > 0 ? "danger-text" : ""));
    }

    private Node figure(String what, int number, String colour) {
        Label figure = new Label(Integer.toString(number));
        figure.getStyleClass().add("figure");
        if (!colour.isEmpty()) {
            figure.getStyleClass().add(colour);
        }
        Label name = new Label(words.say("handoff.figure." + what));
        name.getStyleClass().add("second");
        HBox both = new HBox(figure, name);
        both.getStyleClass().add("handoff-figure-named");
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /** What is still to be corrected comes first. */
    List<Node> lines(List<ReturnedRecord> sentBack) {
        return sentBack.stream().sorted(java.util.Comparator.comparing(ReturnedRecord::corrected)).map(this::line).toList();
    }

    private Node line(ReturnedRecord record) {
        Label whom = new Label(record.whom());
        whom.getStyleClass().add("strong");
        whom.setMinWidth(Region.USE_PREF_SIZE);
        Label reason = new Label(record.reason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(reason);
        said.setMinWidth(0);
        if (!record.number().equals(record.whom())) {
            Label number = new Label(record.number());
            number.getStyleClass().addAll("second", "small-text");
            said.getChildren().add(number);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(record.corrected() ? Feather.CHECK : Feather.CORNER_UP_LEFT, record.corrected() ? "success" : "danger"), whom, said);
        line.getStyleClass().add("handoff-returned-line");
        line.getChildren().add(record.corrected() ? new Tag(words.say("handoff.corrected"), Tag.Tone.SUCCESS) : go(record));
        return line;
    }

    private Button go(ReturnedRecord record) {
        Button go = new Button(words.say("handoff.go.mend"), Icons.of(Feather.ARROW_RIGHT, "accent"));
        go.getStyleClass().add("link");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setAccessibleText(go.getText() + " " + record.whom());
        go.setOnAction(_ -> open.accept(record));
        return go;
    }
}
