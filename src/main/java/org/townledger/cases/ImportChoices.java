package org.townledger.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the clerk has decided so far. A row with a question that she has not answered stays out.
 *
 * @param villages a village's code for each way of writing it that was unclear
 * @param accepted rows that go in with a damaged ID number
 * @param declined rows that she leaves out
 * @param values   by conflict, whether the workbook's value counts
 */
record ImportChoices(Map<String, String> villages, Set<String> accepted, Set<String> declined, Map<String, Boolean> values) {

    static final ImportChoices NONE = new ImportChoices(Map.of(), Set.of(), Set.of(), Map.of());

    ImportChoices {
        villages = Map.copyOf(villages);
        accepted = Set.copyOf(accepted);
        declined = Set.copyOf(declined);
        values = Map.copyOf(values);
    }

    ImportChoices accepting(Collection<String> rows) {
        return new ImportChoices(villages, with(accepted, rows), without(declined, rows), values);
    }

    ImportChoices declining(Collection<String> rows) {
        return new ImportChoices(villages, without(accepted, rows), with(declined, rows), values);
    }

    ImportChoices in(String written, String village, Collection<String> rows) {
        var known = new HashMap<>(villages);
        known.put(written, village);
        return new ImportChoices(known, accepted, without(declined, rows), values);
    }

    ImportChoices leavingOut(String written, Collection<String> rows) {
        var known = new HashMap<>(villages);
        known.remove(written);
        return new ImportChoices(known, accepted, with(declined, rows), values);
    }

    ImportChoices taking(String conflict, boolean fromSource) {
        var chosen = new HashMap<>(values);
        chosen.put(conflict, fromSource);
        return new ImportChoices(villages, accepted, declined, chosen);
    }

    ImportStanding standing(ImportRow row) {
        if (declined.contains(row.key())) {
            return ImportStanding.LEFT_OUT;
        }
        return switch (row.fate()) {
            case REFUSED -> row.waitsForItsVillage() ? ImportStanding.OPEN : ImportStanding.REFUSED;
            case ADDED -> isDecided(row) ? ImportStanding.READY : ImportStanding.OPEN;
            case CHANGED -> isDecided(row) ? ImportStanding.UPDATE : ImportStanding.OPEN;
            case UNCHANGED -> isDecided(row) ? ImportStanding.UNCHANGED : ImportStanding.OPEN;
        };
    }

    private boolean isDecided(ImportRow row) {
        return row.questions().stream().allMatch(question -> switch (question) {
            case RowQuestion.DamagedId _ -> accepted.contains(row.key());
            case RowQuestion.WhichValue value -> values.containsKey(conflict(value));
            case RowQuestion.WhichVillage village -> villages.containsKey(village.written());
            case RowQuestion.KeptAsNote _ -> true;
        });
    }

    static String conflict(RowQuestion.WhichValue value) {
        return ImportAnswers.conflictKey(value.caseNumber(), value.field());
    }

    /** For looking at what would happen: rows left out are still read. */
    ImportAnswers forPlan() {
        return new ImportAnswers(villages, Set.of(), fromSource());
    }

    /** For the import itself: rows with an open question stay out. */
    ImportAnswers forRun(List<ImportRow> rows) {
        Set<String> out = rows.stream().filter(row -> standing(row) == ImportStanding.OPEN).map(ImportRow::key)
                .collect(Collectors.toCollection(HashSet::new));
        out.addAll(declined);
        return new ImportAnswers(villages, out, fromSource());
    }

    private Set<String> fromSource() {
        return values.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> rows, Collection<String> more) {
        var all = new HashSet<>(rows);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> rows, Collection<String> some) {
        var left = new ArrayList<>(rows);
        left.removeAll(Set.copyOf(some));
        return Set.copyOf(left);
    }
}
