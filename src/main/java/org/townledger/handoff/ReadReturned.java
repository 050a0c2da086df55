package org.townledger.handoff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Ledger;
import org.townledger.monitoring.Monitoring;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.people.HouseholdRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** What the banner sent back, with whom it concerns and whether it has been corrected. */
public final class ReadReturned {

    private final Store store;
    private final ReadReportStates states;
    private final CaseRepository cases;
    private final HouseholdRepository households;
    private final MonitoringRepository monitored;
    private final Set<String> byNumber;

    /** @param ledgers of which those without a public version call people by the case's number alone */
    public ReadReturned(Store store, ReadReportStates states, CaseRepository cases, HouseholdRepository households, MonitoringRepository monitored,
                        List<Ledger<?>> ledgers) {
        this.store = store;
        this.states = states;
        this.cases = cases;
        this.households = households;
        this.monitored = monitored;
        this.byNumber = ledgers.stream().filter(Predicate.not(Ledger::hasPublicVersion)).map(ledger -> ledger.name().key()).collect(Collectors.toSet());
    }

    /** What is still to be corrected. */
    public List<ReturnedRecord> open() {
        return store.read(this::open);
    }

    /** What is still to be corrected. */
    public List<ReturnedRecord> open(Transaction tx) {
        return all(tx).stream().filter(Predicate.not(ReturnedRecord::corrected)).toList();
    }

    /** All that was sent back and not accepted since. */
    public List<ReturnedRecord> all(Transaction tx) {
        List<ReportRow> sentBack = states.returned(tx, households.office()).stream().filter(Predicate.not(ReportRow::gone)).toList();
        if (sentBack.isEmpty()) {
            return List.of();
        }
        Map<UUID, Reported> standing = states.of(tx, sentBack.stream().map(ReportRow::record).toList());
        return sentBack.stream().map(row -> new ReturnedRecord(row.record(), row.kind(), row.number(), whom(tx, row.kind(), row.record(), row.number()),
                Objects.requireNonNullElse(row.reason(), ""), Objects.requireNonNull(standing.get(row.record())).state() != ReportState.RETURNED)).toList();
    }

    /** By name where that may be seen, else by number. @param number as it is printed */
    public String whom(Transaction tx, String kind, UUID record, String number) {
        if (byNumber.contains(kind)) {
            return number;
        }
        if (kind.equals(RecordKinds.HOUSEHOLD) || kind.equals(RecordKinds.MONITORING)) {
            return households.family(tx, opens(tx, kind, record)).flatMap(family -> family.head()).map(head -> head.name().text()).orElse(number);
        }
        return cases.find(tx, record).map(file -> file.concerned().head()).orElse(number);
    }

    /** What a link to the record opens: a case, or the household, also where it is one time that it was monitored. */
    public UUID opens(String kind, UUID record) {
        return store.read(tx -> opens(tx, kind, record));
    }

    UUID opens(Transaction tx, String kind, UUID record) {
        return kind.equals(RecordKinds.MONITORING) ? monitored.find(tx, record).map(Monitoring::household).orElse(record) : record;
    }
}
