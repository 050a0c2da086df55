package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands between two offices.
 *
 * @param office        whose record it is
 * @param hash          of the record as it was carried last
 * @param packageNumber of the package that carried it last
 * @param verdict       null while the other office has said nothing of this version
 * @param gone          whether the record was taken back at the town
 */
public record ReportRow(UUID record, String kind, String office, String number, String village, String hash, int packageNumber,
                        @Nullable Verdict verdict, @Nullable String reason, @Nullable Instant decidedAt, @Nullable String decidedBy, boolean gone) {

    static ReportRow carried(RecordHead head, String office, String hash, int packageNumber) {
        return new ReportRow(head.id(), head.kind(), office, head.number(), head.village(), hash, packageNumber, null, null, null, null, false);
    }

    public ReportRow decided(Verdict newVerdict, @Nullable String newReason, Instant at, String by) {
        return new ReportRow(record, kind, office, number, village, hash, packageNumber, newVerdict, newReason, at, by, gone);
    }

    ReportRow goneIn(int newPackage) {
        return new ReportRow(record, kind, office, number, village, hash, newPackage, null, null, null, null, true);
    }
}
