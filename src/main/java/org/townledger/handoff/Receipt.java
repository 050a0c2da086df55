package org.townledger.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the banner answers a town, whole each time: a later receipt says all that an earlier one said.
 *
 * @param issue    counts up from 1 for each town; an older one changes nothing
 * @param packages all that came from the town, the lowest number first
 * @param missing  numbers of packages that are waited for
 * @param records  every record of the town that was reported
 * @param totals   by ledger and village, what the town told and what the banner has
 * @param remarks  that the town has not answered with a corrected record
 */
record Receipt(int issue, String from, String to, Instant madeAt, String madeBy, List<Package> packages, List<Integer> missing, List<Line> records,
               List<Total> totals, List<Said> remarks) {

    record Package(int number, String hash, HandoffPackage.State state) {
    }

    /** @param reason null where nothing is to be corrected */
    record Line(String kind, UUID id, String number, String village, String hash, int packageNumber, boolean gone, Verdict verdict,
                @Nullable String reason) {
    }

    record Total(String kind, String village, int told, int have) {
    }

    record Said(UUID id, UUID record, String kind, boolean sentBack, String text, Instant madeAt, String madeBy) {
    }

    Receipt {
        packages = List.copyOf(packages);
        missing = List.copyOf(missing);
        records = List.copyOf(records);
        totals = List.copyOf(totals);
        remarks = List.copyOf(remarks);
        if (issue < 1) {
            throw new IllegalArgumentException("receipts are numbered from 1");
        }
    }

    int count(Verdict verdict) {
        return (int) records.stream().filter(line -> line.verdict() == verdict).count();
    }

    int lastMerged() {
        return packages.stream().filter(one -> one.state() == HandoffPackage.State.MERGED).mapToInt(Package::number).max().orElse(0);
    }

    int told() {
        return totals.stream().mapToInt(Total::told).sum();
    }

    int have() {
        return totals.stream().mapToInt(Total::have).sum();
    }
}
