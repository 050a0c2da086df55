package org.townledger.handoff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.Transaction;

/** How the reporting of records stands. Only within transactions that read. */
public final class ReadReportStates {

    private final ReportRepository reports;
    private final HandoffRepository packages;
    private final ChangedRecords changed;

    public ReadReportStates(ReportRepository reports, HandoffRepository packages, ChangedRecords changed) {
        this.reports = reports;
        this.packages = packages;
        this.changed = changed;
    }

    /** Whether the office has ever packed anything; until then there is nothing to show. */
    public boolean isUsed(Transaction tx) {
        return !packages.sent(tx).isEmpty();
    }

    public Map<UUID, Reported> of(Transaction tx, Collection<UUID> records) {
        List<ReportRow> rows = reports.of(tx, records);
        PackRules.Known known = known(tx, rows);
        return records.stream().distinct().collect(Collectors.toMap(id -> id, id -> reported(id, known)));
    }

    /** Records of this office that the banner sent back, whether they have been changed since or not, in the order of their kinds. */
    public List<ReportRow> returned(Transaction tx, String office) {
        return reports.with(tx, office, Verdict.RETURNED);
    }

    /** Whether a record that was sent back has been changed since. */
    public boolean isCorrected(Transaction tx, ReportRow returned) {
        return known(tx, List.of(returned)).changedSince(returned);
    }

    private PackRules.Known known(Transaction tx, List<ReportRow> rows) {
        return new PackRules.Known(rows.stream().collect(Collectors.toMap(ReportRow::record, row -> row)), sequences(packages.sent(tx)), changed.seenBy(tx));
    }

    /** By number; of packages that were never sent from here (known from a receipt alone) as far as they went. */
    static Map<Integer, Long> sequences(List<HandoffPackage> sent) {
        return sent.stream().collect(Collectors.toMap(HandoffPackage::number, HandoffPackage::journalSequence, Math::max));
    }

    private static Reported reported(UUID id, PackRules.Known known) {
        ReportRow row = known.reported().get(id);
        ReportState state = PackRules.state(row, known);
        return new Reported(id, state, row == null ? 0 : row.packageNumber(), state == ReportState.RETURNED && row != null ? row.reason() : null);
    }
}
