package org.townledger.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.columns.RowValues;
import org.townledger.store.Transaction;

/** Which rows of a file belong to one case, where a ledger's case gathers several; every row by itself where none does. */
final class GatheredRows<C> {

    private final Ledger<C> ledger;
    private final Map<UUID, C> planned = new HashMap<>();
    private final Map<String, UUID> byPerson = new HashMap<>();
    private final Map<String, UUID> byNumber = new HashMap<>();

    GatheredRows(Ledger<C> ledger) {
        this.ledger = ledger;
    }

    /** By what a row that carries a case number may stand in a file only once. */
    String rowKey(CaseNumber number, RowValues row, LedgerWords words) {
        return ledger.gathering().map(gathering -> row.get(gathering.order(words)))
                .map(order -> number.text() + "/" + order).orElse(number.text());
    }

    /** The case as earlier rows of the file leave it. */
    C asPlanned(C stored) {
        return planned.getOrDefault(ledger.file(stored).id(), stored);
    }

    /** The case looked at through the row that is meant; empty where it does not have that row yet. */
    Optional<C> rowOf(C subject, RowValues row, LedgerWords words) {
        return ledger.gathering().map(gathering -> {
            Integer order = row.get(gathering.order(words));
            return order == null ? gathering.rows(subject).stream().findFirst() : gathering.row(subject, order);
        }).orElse(Optional.of(subject));
    }

    /** A case on the ledger that further rows of the file may name by its number. */
    void know(C stored) {
        plan(stored);
        byNumber.put(ledger.file(stored).numberText(), ledger.file(stored).id());
    }

    void plan(C subject) {
        planned.put(ledger.file(subject).id(), subject);
    }

    /** A new case, or a further row of one that stands on the ledger or comes with the same file. */
    RowPlan.Verdict<C> placed(Transaction tx, C newcomer, boolean keepsNumber) {
        Gathering<C> gathering = ledger.gathering().orElse(null);
        if (gathering == null) {
            return new RowPlan.Verdict.Added<>(newcomer, keepsNumber);
        }
        Optional<C> into = keepsNumber ? numbered(newcomer) : ofPerson(tx, gathering, newcomer);
        if (into.isPresent()) {
            plan(gathering.joined(into.get(), newcomer));
            return new RowPlan.Verdict.Gathered<>(ledger.file(into.get()).id(), newcomer);
        }
        remember(gathering, newcomer, keepsNumber);
        return new RowPlan.Verdict.Added<>(newcomer, keepsNumber);
    }

    private Optional<C> numbered(C newcomer) {
        UUID id = byNumber.get(ledger.file(newcomer).numberText());
        return Optional.ofNullable(id == null ? null : planned.get(id));
    }

    private Optional<C> ofPerson(Transaction tx, Gathering<C> gathering, C newcomer) {
        return gathering.whose(newcomer).flatMap(person -> {
            UUID id = byPerson.get(person);
            return id == null ? gathering.openCaseOf(tx, newcomer).map(this::asPlanned) : Optional.ofNullable(planned.get(id));
        });
    }

    private void remember(Gathering<C> gathering, C newcomer, boolean keepsNumber) {
        plan(newcomer);
        UUID id = ledger.file(newcomer).id();
        if (keepsNumber) {
            byNumber.put(ledger.file(newcomer).numberText(), id);
        }
        gathering.whose(newcomer).ifPresent(person -> byPerson.putIfAbsent(person, id));
    }
}
