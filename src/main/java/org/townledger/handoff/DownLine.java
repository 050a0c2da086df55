package org.townledger.handoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Divisions;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/**
 * One thing that came down, or one household that moves, as a line of the screen.
 *
 * @param standing  in words
 * @param isOpen    whether this office has to do something
 * @param what      a clue of which ledger, a roll, a household
 * @param whom      the name that it is about
 * @param place     village, or the two towns
 * @param said      where it comes from and why; of a settled one what was answered
 * @param record    that was made of it; null while there is none
 * @param isIncoming of a household whether it moves here
 */
record DownLine(UUID id, Sort sort, String standing, boolean isOpen, String what, String whom, String place, LocalDate day, String said, @Nullable UUID record,
                String ledger, boolean isIncoming) {

    enum Sort { CLUE, ROLL, TRANSFER }

    static List<DownLine> all(DownInbox.Contents contents, Divisions divisions, Wording words) {
        var lines = new ArrayList<DownLine>();
        contents.clues().forEach(clue -> lines.add(of(clue, words)));
        contents.rolls().forEach(roll -> lines.add(of(roll, words)));
        contents.transfers().forEach(moving -> lines.add(of(moving, divisions, words)));
        lines.sort(java.util.Comparator.comparing((DownLine line) -> !line.isOpen()).thenComparing(DownLine::day, java.util.Comparator.reverseOrder()));
        return lines;
    }

    private static DownLine of(DownClue clue, Wording words) {
        String said = clue.reason() != null ? clue.reason() : joined(clue.source(), clue.note(), words);
        return new DownLine(clue.id(), Sort.CLUE, words.say("handoff.down.state." + clue.state()), clue.isOpen(),
                words.say("handoff.down.clueOf", words.say("handoff.kind." + clue.ledger())), clue.name(), Objects.requireNonNullElse(clue.village(), ""),
                clue.foundOn(), said, clue.caseId(), clue.ledger(), false);
    }

    private static DownLine of(DownRoll roll, Wording words) {
        return new DownLine(roll.id(), Sort.ROLL, words.say("handoff.down.state." + roll.state()), roll.isOpen(), words.say("handoff.down.roll." + roll.kind().word()),
                roll.fileName(), "", LocalDate.ofInstant(roll.madeAt(), Transaction.TOWN), "", roll.comparison(), "", false);
    }

    private static DownLine of(TransferAndAnswer one, Divisions divisions, Wording words) {
        Transfer moving = one.transfer();
        String own = divisions.office();
        DownAnswer answer = one.answer();
        boolean isIncoming = moving.to().equals(own);
        String said = answer != null && answer.reason() != null ? answer.reason() : moving.reason();
        UUID record = isIncoming ? answer == null ? null : answer.record() : moving.household();
        return new DownLine(moving.id(), Sort.TRANSFER, words.say("handoff.transfer.standing." + one.standing()), DownInbox.waitsFor(one, own),
                words.say(isIncoming ? "handoff.down.movesHere" : "handoff.down.movesAway"), moving.head(),
                words.say("handoff.down.fromTo", divisions.name(moving.from()), divisions.name(moving.to())), moving.movedOn(), said, record, "", isIncoming);
    }

    private static String joined(@Nullable String source, @Nullable String note, Wording words) {
        return source == null ? Objects.requireNonNullElse(note, "") : note == null ? source : words.say("handoff.down.sourceAndNote", source, note);
    }
}
