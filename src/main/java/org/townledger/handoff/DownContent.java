package org.townledger.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;

/**
 * All that a banner has to say to a town. Each package says all of it anew, so that a lost one costs no more than its rolls.
 *
 * @param receiptIssue of the newest receipt that was written for the town before; 0 for none
 * @param remarks      that no corrected record has answered
 * @param sentBack     records that are to be corrected
 * @param clues        that the town has not answered
 * @param transfers    households that are to move to the town and wait for its answer
 * @param answers      of other towns, to households of this one
 * @param rolls        to be compared, in this package alone
 */
record DownContent(int receiptIssue, List<Remark> remarks, List<SentBack> sentBack, List<DownClue> clues, List<Transfer> transfers, List<DownAnswer> answers,
                   List<RollFile> rolls) {

    /** @param hash of the record as the banner has it */
    record SentBack(UUID record, String hash, @Nullable String reason, Instant at, String by) {
    }

    /** @param entry name in the bag */
    record RollFile(UUID id, RollKind kind, String fileName, String entry, String sha256, long bytes) {
    }

    DownContent {
        remarks = List.copyOf(remarks);
        sentBack = List.copyOf(sentBack);
        clues = List.copyOf(clues);
        transfers = List.copyOf(transfers);
        answers = List.copyOf(answers);
        rolls = List.copyOf(rolls);
    }

    int size() {
        return remarks.size() + clues.size() + transfers.size() + answers.size() + rolls.size();
    }
}
