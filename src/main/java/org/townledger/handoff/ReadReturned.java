package org.townledger.handoff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Ledger;
import org.townledger.people.HouseholdRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** What the banner sent back, with whom it concerns and whether it has been corrected. */
public final class ReadReturned {

    static final String MONITORING = "monitoring";
    static final String HOUSEHOLD = "household";

    /** How records stand; a record that was changed since is no longer {@link ReportState#RETURNED}. */
    @FunctionalInterface
    public interface States {

        Map<UUID, Reported> of(Transaction tx, Collection<UUID> records);
    }

    private final Store store;
    private final ReturnedRepository rows;
    private final States states;
    private final CaseRepository cases;
    private final HouseholdRepository households;
    private final Set<String> byNumber;

    /** @param ledgers of which those without a public version call people by the case's number alone */
    public ReadReturned(Store store, ReturnedRepository rows, States states, CaseRepository cases, HouseholdRepository households, List<Ledger<?>> ledgers) {
        this.store = store;
        this.rows = rows;
        this.states = states;
        this.cases = cases;
        this.households = households;
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

    private List<ReturnedRecord> all(Transaction tx) {
        List<ReturnedRepository.Row> sentBack = rows.all(tx);
        if (sentBack.isEmpty()) {
            return List.of();
        }
        Map<UUID, Reported> standing = states.of(tx, sentBack.stream().map(ReturnedRepository.Row::record).toList());
        return sentBack.stream().map(row -> new ReturnedRecord(target(tx, row), row.kind(), row.number(), whom(tx, row), row.reason(),
                !isReturned(standing.get(row.record())))).toList();
    }

    private static boolean isReturned(@org.jspecify.annotations.Nullable Reported reported) {
        return reported != null && reported.state() == ReportState.RETURNED;
    }

    /** What opens: a case, or the household where it is monitored. */
    private UUID target(Transaction tx, ReturnedRepository.Row row) {
        return row.kind().equals(MONITORING) ? rows.household(tx, row.record()).orElse(row.record()) : row.record();
    }

    private String whom(Transaction tx, ReturnedRepository.Row row) {
        if (byNumber.contains(row.kind())) {
            return row.number();
        }
        if (row.kind().equals(HOUSEHOLD) || row.kind().equals(MONITORING)) {
            return households.family(tx, target(tx, row)).flatMap(family -> family.head()).map(head -> head.name().text()).orElse(row.number());
        }
        return cases.find(tx, row.record()).map(file -> file.concerned().head()).orElse(row.number());
    }
}
