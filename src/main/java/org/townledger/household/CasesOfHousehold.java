package org.townledger.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** A household's cases in all ledgers, told through each ledger's own columns. Only here a ledger is asked. */
public final class CasesOfHousehold {

    /** What the household's file says already, once for all its cases. */
    private static final Set<String> OF_THE_HOUSEHOLD = Set.of("case_number", "head", "id_number", "village", "village_group",
            "household_type", "family_size", "phone", "closed_in_old_ledger");

    private static final int SUMMARY = 3;

    private final List<Ledger<?>> ledgers;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Wording wording;

    public CasesOfHousehold(List<Ledger<?>> ledgers, CaseRepository cases, ListRepository lists, Wording wording) {
        this.ledgers = List.copyOf(ledgers);
        this.cases = cases;
        this.lists = lists;
        this.wording = wording;
    }

    /** In the order of the ledgers; within one, open cases by their day due before settled ones, the latest first. */
    public List<FiledCase> of(Transaction tx, UUID household) {
        List<CaseFile> files = cases.allOf(tx, List.of(household));
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        return ledgers.stream().flatMap(ledger -> files.stream().flatMap(file -> filed(tx, ledger, file, words).stream())
                .sorted(URGENT_FIRST)).toList();
    }

    private static final Comparator<FiledCase> URGENT_FIRST = Comparator.comparing((FiledCase filed) -> !filed.isOpen())
            .thenComparing(filed -> filed.isOpen() ? filed.file().dueOn() : null, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(filed -> filed.file().foundOn(), Comparator.reverseOrder());

    private <C> Optional<FiledCase> filed(Transaction tx, Ledger<C> ledger, CaseFile file, LedgerWords words) {
        boolean isOfThisLedger = file.number() != null && file.number().mark().equals(ledger.name().mark());
        return isOfThisLedger ? ledger.find(tx, file.id()).map(subject -> filed(tx, ledger, subject, words)) : Optional.empty();
    }

    private <C> FiledCase filed(Transaction tx, Ledger<C> ledger, C subject, LedgerWords words) {
        CaseFile file = ledger.file(subject);
        List<Column<C, ?>> told = ledger.columns(words).stream()
                .filter(column -> column.isOn(Column.Place.EXPORT) && !OF_THE_HOUSEHOLD.contains(column.field())).toList();
        List<C> rows = ledger.rows(subject);
        List<String> missing = file.state().isOpen()
                ? ledger.closingBlockers(subject, words).stream().map(blocker -> wording.say(blocker.what())).toList() : List.of();
        String key = ledger.name().key();
        return new FiledCase(key, wording.say(key + ".title"), file, summary(ledger, told, rows), missing,
                pairs(told.stream().filter(column -> ledger.measureFields().contains(column.field())).toList(), rows),
                groups(told, rows), cases.steps(tx, file.id()));
    }

    private static <C> String summary(Ledger<C> ledger, List<Column<C, ?>> told, List<C> rows) {
        List<Column<C, ?>> first = ledger.listFirst().stream()
                .flatMap(field -> told.stream().filter(column -> column.field().equals(field))).toList();
        return pairs(first, rows).stream().limit(SUMMARY).map(pair -> pair.label() + " " + pair.value())
                .collect(Collectors.joining("　"));
    }

    private <C> List<Group> groups(List<Column<C, ?>> told, List<C> rows) {
        var groups = new LinkedHashMap<String, List<Column<C, ?>>>();
        told.forEach(column -> groups.computeIfAbsent(column.group().isEmpty() ? wording.say("household.sheet.basics") : column.group(),
                _ -> new ArrayList<>()).add(column));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), pairs(group.getValue(), rows)))
                .filter(group -> !group.pairs().isEmpty()).toList();
    }

    /** What is known; where a case gathers several rows that differ, each row's text on a line of its own. */
    private static <C> List<Pair> pairs(List<Column<C, ?>> columns, List<C> rows) {
        return columns.stream().map(column -> new Pair(column.heading(), rows.stream().map(column::textOf)
                .filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"))))
                .filter(pair -> !pair.value().isBlank()).toList();
    }
}
