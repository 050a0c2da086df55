package org.townledger.banner;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.MergeOutcome;
import org.townledger.handoff.PackageNumber;
import org.townledger.ui.Tag;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What came of a package, as a line. */
final class MergeLook {

    private final Wording words;

    MergeLook(Wording words) {
        this.words = words;
    }

    /** How many came to what, in a sentence. */
    String sum(List<MergeLine> lines) {
        return words.say("banner.merge.sum", count(lines, MergeOutcome.Merged.class), count(lines, MergeOutcome.Held.class),
                count(lines, MergeOutcome.Twice.class), count(lines, MergeOutcome.Refused.class));
    }

    private static long count(List<MergeLine> lines, Class<? extends MergeOutcome> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.outcome())).count();
    }

    HBox line(MergeLine line) {
        Label name = new Label(line.number() == 0 ? String.valueOf(line.file().getFileName())
                : words.say("banner.recent", line.office(), PackageNumber.printed(line.number())));
        name.setTooltip(new Tooltip(String.valueOf(line.file().getFileName())));
        return line(name, line.outcome());
    }

    /** @param name what it is called */
    HBox line(Label name, MergeOutcome outcome) {
        HBox state = new HBox(tag(outcome));
        state.getStyleClass().add("merge-state");
        name.getStyleClass().add("strong");
        Label says = new Label(words.say(says(outcome)));
        says.getStyleClass().add(outcome instanceof MergeOutcome.Refused ? "danger-text" : "second");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox both = new VBox(name, says);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(state, both);
        row.getStyleClass().addAll("banner-task", "merge-line");
        return row;
    }

    private Tag tag(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Merged _ -> new Tag(words.say("banner.recent.merged"), Tag.Tone.SUCCESS, Feather.CHECK);
            case MergeOutcome.Held _ -> new Tag(words.say("banner.recent.held"), Tag.Tone.WARNING, Feather.PAUSE);
            case MergeOutcome.Twice _ -> new Tag(words.say("banner.merge.twice"), Tag.Tone.PLAIN, Feather.REPEAT);
            case MergeOutcome.Refused _ -> new Tag(words.say("banner.merge.refused"), Tag.Tone.DANGER, Feather.X);
        };
    }

    private Sentence says(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Merged(var made) -> Sentence.of("banner.merge.merged.says", made.records(), made.photos(), made.upTo());
            case MergeOutcome.Held(_, List<Integer> missing) -> missing.isEmpty() ? Sentence.of("banner.merge.held.waits")
                    : Sentence.of("banner.merge.held.says", Packages.bare(words, missing));
            case MergeOutcome.Twice _ -> Sentence.of("banner.merge.twice.says");
            case MergeOutcome.Refused(Sentence reason) -> reason;
        };
    }
}
