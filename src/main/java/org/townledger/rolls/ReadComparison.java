package org.townledger.rolls;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.LedgerName;
import org.townledger.cases.PersonCaseRepository;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Reads what comparisons brought up, with the cases that there are of the people concerned. */
public final class ReadComparison {

    /** An earlier comparison in the list. @param counts all that it brought up @param open findings that nobody has looked at */
    public record Earlier(Comparison comparison, Map<Verdict, Integer> counts, int open) {

        public Earlier {
            counts = Map.copyOf(counts);
        }
    }

    /** One comparison with all that it brought up. */
    public record Shown(Comparison comparison, List<FindingRow> rows) {

        public Shown {
            rows = List.copyOf(rows);
        }

        List<FindingRow> of(Verdict verdict) {
            return rows.stream().filter(row -> row.finding().verdict() == verdict).toList();
        }

        /** What is done with all these of its findings at once; empty where they are only looked at. */
        Optional<FindingActs> forMany(List<FindingRow> chosen) {
            return chosen.stream().flatMap(row -> FindingActs.forMany(comparison, row.finding()).stream()).min(Comparator.naturalOrder());
        }
    }

    private final Store store;
    private final RollRepository rolls;
    private final CaseRepository cases;
    private final PersonCaseRepository persons;
    private final LedgerName schooling;
    private final ListRepository lists;

    /** @param schooling the ledger on which a child missing from a school roll may stand already */
    public ReadComparison(Store store, RollRepository rolls, CaseRepository cases, PersonCaseRepository persons, LedgerName schooling, ListRepository lists) {
        this.store = store;
        this.rolls = rolls;
        this.cases = cases;
        this.persons = persons;
        this.schooling = schooling;
        this.lists = lists;
    }

    /** Newest first. */
    public List<Earlier> all() {
        return store.read(tx -> {
            Map<UUID, Integer> open = rolls.open(tx);
            Map<UUID, Map<Verdict, Integer>> counts = rolls.counts(tx);
            return rolls.comparisons(tx).stream().map(found -> new Earlier(found, counts.getOrDefault(found.id(), Map.of()), open.getOrDefault(found.id(), 0))).toList();
        });
    }

    public Optional<Shown> one(UUID id) {
        return store.read(tx -> rolls.comparison(tx, id).map(found -> new Shown(found, rows(tx, found, rolls.findings(tx, id)))));
    }

    List<FindingRow> rows(Transaction tx, Comparison comparison, List<Finding> findings) {
        Divisions divisions = lists.divisions(tx);
        Map<String, CaseFile> known = comparison.kind() == RollKind.SCHOOL ? persons.newest(tx, schooling) : Map.of();
        return findings.stream().map(finding -> new FindingRow(finding,
                finding.register() == null ? "" : divisions.name(finding.register().village()), caseOf(tx, finding, known))).toList();
    }

    private @Nullable CaseFile caseOf(Transaction tx, Finding finding, Map<String, CaseFile> known) {
        UUID own = finding.settling() == null ? null : finding.settling().caseId();
        if (own != null) {
            return cases.find(tx, own).orElse(null);
        }
        return finding.register() != null && Objects.requireNonNull(finding.register()).number() instanceof IdNumber.Valid(String digits)
                ? known.get(digits) : null;
    }
}
