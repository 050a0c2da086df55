package org.townledger.monitoring;

import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.MONITORED_RISK;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.MonitoredHouseholdRecord;
import org.townledger.store.schema.tables.records.MonitoredRiskRecord;

/** Monitored households with their risks and both processes. */
public final class MonitoringRepository {

    public Optional<Monitoring> find(Transaction tx, UUID id) {
        return read(tx, MONITORED_HOUSEHOLD.ID.eq(id)).stream().findFirst();
    }

    /** Every time that the household was monitored, the latest last. */
    public List<Monitoring> of(Transaction tx, UUID household) {
        return read(tx, MONITORED_HOUSEHOLD.HOUSEHOLD_ID.eq(household));
    }

    /** The time that is not over. */
    public Optional<Monitoring> openOf(Transaction tx, UUID household) {
        return of(tx, household).stream().filter(monitoring -> monitoring.state().isOpen()).findFirst();
    }

    /** All of all households, in the order in which they were begun. */
    public List<Monitoring> all(Transaction tx) {
        return read(tx, DSL.noCondition());
    }

    /** @return whether anything changed */
    boolean save(Transaction tx, Monitoring monitoring) {
        boolean changed = tx.save(row(monitoring));
        List<UUID> gone = new ArrayList<>();
        Map<String, UUID> stored = new HashMap<>();
        tx.sql().selectFrom(MONITORED_RISK).where(MONITORED_RISK.MONITORED_ID.eq(monitoring.id())).forEach(row -> {
            stored.put(row.getWord(), row.getId());
            if (!monitoring.risks().contains(row.getWord())) {
                gone.add(row.getId());
            }
        });
        gone.forEach(risk -> tx.remove(MONITORED_RISK, risk));
        for (int i = 0; i < monitoring.risks().size(); i++) {
            String word = monitoring.risks().get(i);
            UUID known = stored.get(word);
            changed |= tx.save(new MonitoredRiskRecord(known == null ? tx.newId() : known, monitoring.id(), i + 1, word));
        }
        return changed || !gone.isEmpty();
    }

    private static List<Monitoring> read(Transaction tx, Condition which) {
        Map<UUID, List<String>> risks = tx.sql().select(MONITORED_RISK.MONITORED_ID, MONITORED_RISK.WORD).from(MONITORED_RISK)
                .where(MONITORED_RISK.MONITORED_ID.in(DSL.select(MONITORED_HOUSEHOLD.ID).from(MONITORED_HOUSEHOLD).where(which)))
                .orderBy(MONITORED_RISK.MONITORED_ID, MONITORED_RISK.POSITION).fetch().stream()
                .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toList())));
        return tx.sql().selectFrom(MONITORED_HOUSEHOLD).where(which).orderBy(MONITORED_HOUSEHOLD.ID)
                .fetch(row -> monitoring(row, risks.getOrDefault(row.getId(), List.of())));
    }

    private static Monitoring monitoring(MonitoredHouseholdRecord row, List<String> risks) {
        var identification = new Identification(new Noted(row.getClueOn(), row.getClueSource()), row.getGreenFrom(),
                new Noted(row.getVisitedOn(), row.getVisitedBy()), new Noted(row.getAuthorisedOn(), row.getAuthorisationPaper()),
                new Noted(row.getAppraisedOn(), row.getAppraisedBy()), new Notice(row.getNoticeFrom(), row.getNoticeDays()),
                new Noted(row.getComparedOn(), row.getComparedResult()), new Noted(row.getReviewedOn(), row.getReviewedBy()),
                new Noted(row.getApprovedOn(), row.getApprovalPaper()));
        String way = row.getRemovalWay();
        var removal = new Removal(way == null ? null : RemovalWay.valueOf(way), new Noted(row.getRemovalProposedOn(), row.getRemovalProposedBy()),
                new Noted(row.getRemovalVisitedOn(), row.getRemovalVisitedBy()), new Noted(row.getRemovalAppraisedOn(), row.getRemovalAppraisedBy()),
                new Notice(row.getRemovalNoticeFrom(), row.getRemovalNoticeDays()), new Noted(row.getRemovalReviewedOn(), row.getRemovalReviewedBy()),
                new Noted(row.getRemovalApprovedOn(), row.getRemovalApprovalPaper()), row.getRemovedOn());
        return new Monitoring(row.getId(), row.getHouseholdId(), row.getTypeWord(), risks, identification, removal, row.getNextLookOn(),
                new Noted(row.getDroppedOn(), row.getDroppedReason()), row.getNote());
    }

    private static MonitoredHouseholdRecord row(Monitoring monitoring) {
        Identification way = monitoring.identification();
        Removal removal = monitoring.removal();
        var row = new MonitoredHouseholdRecord();
        row.setId(monitoring.id());
        row.setHouseholdId(monitoring.household());
        row.setTypeWord(monitoring.type());
        row.setClueSource(way.clue().text());
        row.setClueOn(way.clue().on());
        row.setGreenFrom(way.greenFrom());
        row.setVisitedOn(way.visit().on());
        row.setVisitedBy(way.visit().text());
        row.setAuthorisedOn(way.authorisation().on());
        row.setAuthorisationPaper(way.authorisation().text());
        row.setAppraisedOn(way.appraisal().on());
        row.setAppraisedBy(way.appraisal().text());
        row.setNoticeFrom(way.notice().from());
        row.setNoticeDays(way.notice().days());
        row.setComparedOn(way.comparison().on());
        row.setComparedResult(way.comparison().text());
        row.setReviewedOn(way.review().on());
        row.setReviewedBy(way.review().text());
        row.setApprovedOn(way.approval().on());
        row.setApprovalPaper(way.approval().text());
        row.setRemovalWay(removal.way() == null ? null : removal.way().name());
        row.setRemovalProposedOn(removal.proposal().on());
        row.setRemovalProposedBy(removal.proposal().text());
        row.setRemovalVisitedOn(removal.visit().on());
        row.setRemovalVisitedBy(removal.visit().text());
        row.setRemovalAppraisedOn(removal.appraisal().on());
        row.setRemovalAppraisedBy(removal.appraisal().text());
        row.setRemovalNoticeFrom(removal.notice().from());
        row.setRemovalNoticeDays(removal.notice().days());
        row.setRemovalReviewedOn(removal.review().on());
        row.setRemovalReviewedBy(removal.review().text());
        row.setRemovalApprovedOn(removal.approval().on());
        row.setRemovalApprovalPaper(removal.approval().text());
        row.setRemovedOn(removal.markedOn());
        row.setNextLookOn(monitoring.nextLook());
        row.setDroppedOn(monitoring.dropped().on());
        row.setDroppedReason(monitoring.dropped().text());
        row.setNote(monitoring.note());
        return row;
    }
}
