package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** Packages that went out, newest first, each with what the banner answered. */
public final class HandoffPastPane {

    /** @param receipt null while the banner has not answered */
    record Line(HandoffPackage made, @Nullable ReceiptView receipt) {
    }

    private final Wording words;
    private final HandoffText text;
    private final Consumer<Line> receipt;
    private final Consumer<HandoffPackage> sheet;

    @FXML private VBox root;
    @FXML private Label count;
    @FXML private HBox headings;
    @FXML private StackPane place;
    @FXML private ScrollPane scroll;
    @FXML private VBox rows;

    /** @param receipt shows what the banner answered @param sheet prints a package's hand-over sheet again */
    HandoffPastPane(Wording words, Consumer<Line> receipt, Consumer<HandoffPackage> sheet) {
        this.words = words;
        this.receipt = receipt;
        this.sheet = sheet;
        text = new HandoffText(words);
    }

    @FXML
    private void initialize() {
        headings.getChildren().setAll(cell("handoff.past.number", "past-number"), cell("handoff.past.day", "past-day"), cell("handoff.past.content", "past-content"),
                HandoffRow.wide(cell("handoff.past.answer", "past-answer")));
        headings.managedProperty().bind(headings.visibleProperty());
    }

    private Label cell(String key, String style) {
        return HandoffRow.cell(words.say(key), style);
    }

    VBox root() {
        return root;
    }

    void show(List<Line> lines) {
        headings.setVisible(!lines.isEmpty());
        count.setText(lines.isEmpty() ? "" : words.say("handoff.past.count", lines.size()));
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        place.getChildren().setAll(lines.isEmpty() ? nothing() : scroll);
    }

    private Node nothing() {
        Label none = new Label(words.say("handoff.past.none"));
        none.getStyleClass().addAll("second", "handoff-nothing");
        none.setWrapText(true);
        return none;
    }

    private Node row(Line line) {
        HandoffPackage made = line.made();
        Button sheetOf = link("handoff.past.sheet", () -> sheet.accept(made));
        sheetOf.getStyleClass().add("icon-left");
        sheetOf.setGraphic(Icons.of(Feather.PRINTER, "accent"));
        Button see = link("handoff.past.see", () -> receipt.accept(line));
        see.setVisible(line.receipt() != null);
        return HandoffRow.row(HandoffRow.cell(words.say("handoff.number", PackageNumber.printed(made.number())), "past-number"),
                HandoffRow.cell(HandoffText.day(made).toString(), "past-day"), HandoffRow.cell(text.content(made), "past-content"),
                HandoffRow.wide(answer(line.receipt())), see, sheetOf);
    }

    private Region answer(@Nullable ReceiptView answered) {
        if (answered == null) {
            HBox waiting = new HBox(new Tag(words.say("handoff.past.waiting"), Tag.Tone.PLAIN, Feather.CLOCK));
            waiting.getStyleClass().addAll("handoff-cell", "line");
            return waiting;
        }
        boolean whole = answered.returned() + answered.held() + answered.missing() == 0;
        Label says = new Label(text.answer(answered));
        HBox both = new HBox(whole ? HandoffCheckPane.mark(true) : Icons.of(Feather.CORNER_UP_LEFT, "danger"), says);
        both.getStyleClass().addAll("handoff-cell", "line");
        return both;
    }

    private Button link(String key, Runnable act) {
        Button link = new Button(words.say(key));
        link.getStyleClass().add("link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> act.run());
        return link;
    }
}
