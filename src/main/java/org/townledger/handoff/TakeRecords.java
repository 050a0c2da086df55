package org.townledger.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.TextRow;
import org.townledger.store.Transaction;

/** Makes the records of a town here what they are there, and writes down how each stands. Within one transaction. */
public final class TakeRecords {

    private final RecordKinds kinds;
    private final MergeRepository rows;
    private final ReportRepository reports;
    private final RemarkRepository remarks;

    public TakeRecords(RecordKinds kinds, MergeRepository rows, ReportRepository reports, RemarkRepository remarks) {
        this.kinds = kinds;
        this.rows = rows;
        this.reports = reports;
        this.remarks = remarks;
    }

    /**
     * @param staged the records as they came, at this program's schema
     * @throws CannotMerge where they do not fit, or one of them is another office's; the transaction is to be undone
     */
    void run(Transaction tx, Incoming incoming, Transaction staged) {
        refuseOthers(tx, incoming, staged);
        for (RecordKind kind : kinds.all().reversed()) {
            rows.clear(tx, kind, incoming.carried(kind.key()), incoming.gone(kind.key()), staged);
        }
        for (RecordKind kind : kinds.all()) {
            rows.bring(tx, kind, incoming.carried(kind.key()), staged);
        }
        report(tx, incoming);
    }

    /** Every record has one owner: what came is the sender's, and so is what it would replace. */
    private void refuseOthers(Transaction tx, Incoming incoming, Transaction staged) {
        String sender = incoming.head().office();
        if (!Set.of(sender).containsAll(rows.offices(staged))) {
            throw new CannotMerge("a record of another office came along", new IllegalArgumentException());
        }
        List<UUID> touched = new ArrayList<>(incoming.carried().keySet());
        incoming.gone().forEach(entry -> touched.add(entry.record()));
        var here = rows.ownersHere(tx, kinds, incoming.rows());
        touched.addAll(here);
        rows.monitoredHouseholds(staged).stream().filter(household -> !incoming.carried().containsKey(household)).forEach(touched::add);
        Map<UUID, ReportRow> known = reports.of(tx, touched).stream().collect(Collectors.toMap(ReportRow::record, row -> row));
        boolean others = known.values().stream().anyMatch(row -> !row.office().equals(sender));
        boolean unknown = here.stream().anyMatch(record -> !known.containsKey(record))
                || rows.monitoredHouseholds(staged).stream().anyMatch(household -> !incoming.carried().containsKey(household) && !known.containsKey(household));
        if (others || unknown) {
            throw new CannotMerge("a record that belongs to another office here", new IllegalArgumentException());
        }
    }

    private void report(Transaction tx, Incoming incoming) {
        String sender = incoming.head().office();
        Instant now = tx.now();
        Map<UUID, ReportRow> before = reports.all(tx, sender).stream().collect(Collectors.toMap(ReportRow::record, row -> row));
        for (IndexEntry entry : incoming.carried().values()) {
            ReportRow was = before.get(entry.record());
            ReportRow is = row(entry, sender, false);
            boolean sentBackAsItWas = was != null && was.verdict() == Verdict.RETURNED && was.hash().equals(entry.hash());
            if (sentBackAsItWas) {
                reports.save(tx, is.decided(Verdict.RETURNED, was.reason(), java.util.Objects.requireNonNullElse(was.decidedAt(), now), tx.user()));
            } else {
                reports.save(tx, is.decided(Verdict.ACCEPTED, null, now, tx.user()));
                if (was != null && !was.hash().equals(entry.hash())) {
                    remarks.answer(tx, entry.record(), now);
                }
            }
        }
        incoming.gone().forEach(entry -> {
            reports.save(tx, row(entry, sender, true).decided(Verdict.ACCEPTED, null, now, tx.user()));
            remarks.answer(tx, entry.record(), now);
        });
        // What the town says that it reported, and is not here as it says.
        incoming.index().stream().filter(entry -> !isHere(before.get(entry.record()), entry))
                .forEach(entry -> reports.save(tx, row(entry, sender, false).decided(Verdict.MISSING, null, now, tx.user())));
    }

    private static boolean isHere(@org.jspecify.annotations.Nullable ReportRow row, IndexEntry told) {
        return row != null && !row.gone() && row.verdict() != Verdict.MISSING && row.hash().equals(told.hash());
    }

    private static ReportRow row(IndexEntry entry, String office, boolean gone) {
        return new ReportRow(entry.record(), entry.kind(), office, entry.number(), entry.village(), entry.hash(), entry.packageNumber(), null, null, null,
                null, gone);
    }
}
