package org.townledger.monitoring;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.Verdict;
import org.townledger.wording.Wording;

/** A household in the list: who, how near to the removal, where and of what type. */
final class RemovalCell extends ListCell<RemovalRow> {

    private final Wording words;
    private final Label name = new Label();
    private final HBox line;
    private final Label where = new Label();
    private final VBox content;

    RemovalCell(Wording words) {
        this.words = words;
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().addAll("second", "small-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, gap);
        line.getStyleClass().add("household-line");
        content = new VBox(line, where);
        content.getStyleClass().add("household-lines");
        getStyleClass().add("household-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RemovalRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        name.setText(row.line().head());
        Verdict near = near(row);
        near.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().setAll(name, line.getChildren().get(1), near);
        where.setText(words.say("monitoring.removal.where", row.line().village(), row.monitoring().type()));
        setTooltip(new Tooltip(where.getText()));
        setGraphic(content);
    }

    private Verdict near(RemovalRow row) {
        Progress progress = row.line().progress();
        return switch (row.monitoring().state()) {
            case REMOVING -> new Verdict(Verdict.Kind.NOT_APPLICABLE, row.monitoring().removal().next()
                    .map(step -> words.say(RemovalProcessRules.name(step))).orElse(""));
            case REMOVED -> new Verdict(Verdict.Kind.MET, words.say("monitoring.removal.near.removed"));
            case MONITORED, IDENTIFYING, DROPPED -> progress == null ? new Verdict(Verdict.Kind.NOT_APPLICABLE, "") : near(progress);
        };
    }

    private Verdict near(Progress progress) {
        if (progress.deferred()) {
            return new Verdict(Verdict.Kind.NOT_APPLICABLE, words.say("monitoring.removal.near.deferred"));
        }
        if (progress.notMet() > 0) {
            return new Verdict(Verdict.Kind.UNMET, words.say("monitoring.removal.near.lacking", progress.notMet()));
        }
        return progress.toFind() > 0 ? new Verdict(Verdict.Kind.UNDECIDED, words.say("monitoring.removal.near.toFind", progress.toFind()))
                : new Verdict(Verdict.Kind.MET, words.say("monitoring.removal.near.ready"));
    }
}
