package org.townledger.handoff;

import org.townledger.rolls.CompareRolls;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What came of the acts on what came down, in words. */
final class DownSaid {

    private final Wording words;

    DownSaid(Wording words) {
        this.words = words;
    }

    String of(MergeLine line) {
        return switch (line.outcome()) {
            case MergeOutcome.Merged(var made) -> words.say("handoff.down.read.taken", String.valueOf(line.file().getFileName()), made.records());
            case MergeOutcome.Twice _, MergeOutcome.Held _ -> words.say("handoff.down.read.twice", String.valueOf(line.file().getFileName()));
            case MergeOutcome.Refused(Sentence reason) -> words.say(reason);
        };
    }

    String of(DownLine line, OpenBannerClue.Outcome outcome) {
        return switch (outcome) {
            case OpenBannerClue.Outcome.Opened(var file, boolean known) -> words.say(known ? "handoff.down.clue.known" : "handoff.down.clue.opened", file.numberText());
            case OpenBannerClue.Outcome.Dropped() -> words.say("handoff.down.clue.dropped", line.whom());
            case OpenBannerClue.Outcome.Refused(Sentence reason) -> words.say(reason);
        };
    }

    String of(DownLine line, CompareRolls.Outcome outcome) {
        return switch (outcome) {
            case CompareRolls.Outcome.Compared _ -> words.say("handoff.down.compared", line.whom());
            case CompareRolls.Outcome.Refused(Sentence reason) -> words.say(reason);
        };
    }

    /** @param key what is said where it was done, with how many cases went along */
    String of(TransferOutcome outcome, String key) {
        return switch (outcome) {
            case TransferOutcome.Refused(Sentence reason) -> words.say(reason);
            case TransferOutcome.Done done -> words.say(key, done.cases().size());
        };
    }
}
