package org.townledger.banner;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** A town among those that may be answered: ticked where something is to be told. */
final class AnswerLine {

    private final CheckBox tick;
    private final HBox node;

    /** @param fresh whether a package of it has just been merged @param result what came of its receipt; null where none was written now */
    AnswerLine(Wording words, TownState town, boolean fresh, MergeScreen.@Nullable Answer result) {
        tick = new CheckBox(town.town().name());
        tick.getStyleClass().add("strong");
        int issue = town.last() == null ? 0 : town.last().receiptIssue();
        tick.setSelected(fresh || town.untold() > 0 || issue == 0);
        Label says = new Label(words.say(town.untold() > 0 ? "banner.receipt.untold" : issue == 0 ? "banner.receipt.first" : "banner.receipt.issue", town.untold(), issue));
        says.getStyleClass().addAll("second", "small-text");
        VBox both = new VBox(tick, says);
        both.getStyleClass().add("answer-lines");
        HBox.setHgrow(both, Priority.ALWAYS);
        if (result != null) {
            Label came = new Label(switch (result) {
                case MergeScreen.Answer.Written written -> words.say("banner.receipt.written", written.file().getFileName());
                case MergeScreen.Answer.Refused refused -> words.say(refused.reason());
            });
            came.getStyleClass().addAll("small-text", result instanceof MergeScreen.Answer.Written ? "success-text" : "danger-text");
            came.setWrapText(true);
            came.setMinHeight(Region.USE_PREF_SIZE);
            both.getChildren().add(came);
        }
        node = new HBox(both);
        node.getStyleClass().addAll("banner-task", "answer-line");
    }

    boolean isTicked() {
        return tick.isSelected();
    }

    HBox node() {
        return node;
    }
}
