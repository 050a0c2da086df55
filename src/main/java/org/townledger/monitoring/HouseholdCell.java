package org.townledger.monitoring;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.wording.Wording;

/** A household in the list: who and in what state, where and of what type, what comes next. */
final class HouseholdCell extends ListCell<HouseholdRow> {

    private static final String BETWEEN = "  ·  ";

    private final Wording words;
    private final HouseholdWords says;
    private final Label name = new Label();
    private final Label number = new Label();
    private final HBox state = new HBox();
    private final Label where = new Label();
    private final Label next = new Label();
    private final Label since = new Label();
    private final VBox content;

    HouseholdCell(Wording words) {
        this.words = words;
        says = new HouseholdWords(words);
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().addAll("hint", "small-text");
        state.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().add("second");
        since.getStyleClass().addAll("hint", "small-text");
        since.setMinWidth(Region.USE_PREF_SIZE);
        content = new VBox(line(name, number, state), where, line(next, new Label(), since));
        content.getStyleClass().add("household-lines");
        getStyleClass().add("household-cell");
        setPrefWidth(0);
    }

    private static HBox line(Region first, Region second, Region last) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(first, second, gap, last);
        line.getStyleClass().add("household-line");
        return line;
    }

    @Override
    protected void updateItem(HouseholdRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        MonitoredLine of = row.line();
        Monitoring monitoring = of.monitoring();
        name.setText(of.head());
        number.setText(of.number() == null ? "" : of.number());
        state.getChildren().setAll(says.disc(row.state().orElse(null)));
        String risks = monitoring == null ? "" : says.joined(monitoring.risks());
        where.setText(Stream.of(of.village(), of.type(), risks).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN)));
        setTooltip(new Tooltip(where.getText()));
        HouseholdWords.Next what = says.next(row);
        next.setText(what.text());
        next.getStyleClass().setAll("label", what.style());
        since.setText(monitoring == null ? "" : monitoring.identification().identifiedOn()
                .map(day -> words.say("monitoring.screen.since", day)).orElse(""));
        setGraphic(content);
        setAccessibleText(name.getText() + " " + next.getText());
    }
}
