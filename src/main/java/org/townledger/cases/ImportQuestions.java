package org.townledger.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.townledger.cases.ImportQuestion.Option;
import org.townledger.lists.Division;
import org.townledger.workbook.SourceColumn;
import org.townledger.workbook.Target;
import org.townledger.wording.Sentence;

/** Gathers what the rows ask into as few questions as can be: the same for many rows is asked once. */
final class ImportQuestions {

    private final ImportDraft draft;
    private final ImportChoices choices;

    ImportQuestions(ImportDraft draft) {
        this.draft = draft;
        choices = draft.choices();
    }

    List<ImportQuestion> all() {
        var all = new ArrayList<ImportQuestion>();
        var damaged = rowsWith(RowQuestion.DamagedId.class);
        if (!damaged.isEmpty()) {
            all.add(damagedIds(damaged));
        }
        villages().forEach((village, rows) -> all.add(village(village, rows)));
        draft.asked().values().stream().flatMap(Set::stream).filter(RowQuestion.WhichValue.class::isInstance)
                .map(RowQuestion.WhichValue.class::cast).collect(Collectors.toMap(ImportChoices::conflict, value -> value,
                        (first, again) -> first, LinkedHashMap::new)).values().forEach(value -> all.add(value(value)));
        draft.unknownColumns().forEach(source -> all.add(column(source)));
        return all;
    }

    private List<String> rowsWith(Class<? extends RowQuestion> kind) {
        return draft.asked().entrySet().stream().filter(row -> row.getValue().stream().anyMatch(kind::isInstance))
                .map(Map.Entry::getKey).toList();
    }

    private ImportQuestion damagedIds(List<String> rows) {
        return new ImportQuestion("damaged",
                Sentence.of(rows.size() == 1 ? "cases.imports.damaged.one" : "cases.imports.damaged.title", number(rows.getFirst()), rows.size()),
                Sentence.of("cases.imports.damaged.hint"),
                List.of(new Option(Sentence.of("cases.imports.damaged.accept"), choices.accepted().containsAll(rows),
                                decided(old -> old.accepting(rows))),
                        new Option(leaveOut(rows), choices.declined().containsAll(rows), decided(old -> old.declining(rows)))));
    }

    private Map<RowQuestion.WhichVillage, List<String>> villages() {
        var byVillage = new LinkedHashMap<RowQuestion.WhichVillage, List<String>>();
        draft.asked().forEach((row, questions) -> questions.stream().filter(RowQuestion.WhichVillage.class::isInstance)
                .forEach(question -> byVillage.computeIfAbsent((RowQuestion.WhichVillage) question, _ -> new ArrayList<>()).add(row)));
        return byVillage;
    }

    private ImportQuestion village(RowQuestion.WhichVillage asked, List<String> rows) {
        String written = asked.written();
        var options = new ArrayList<Option>();
        for (Division village : asked.candidates()) {
            options.add(new Option(Sentence.of("cases.imports.village.option", village.name()),
                    village.code().equals(choices.villages().get(written)) && !choices.declined().containsAll(rows),
                    decided(old -> old.in(written, village.code(), rows))));
        }
        options.add(new Option(leaveOut(rows), choices.declined().containsAll(rows),
                decided(old -> old.leavingOut(written, rows))));
        String names = asked.candidates().stream().map(Division::name).collect(Collectors.joining("、"));
        return new ImportQuestion("village/" + written, Sentence.of("cases.imports.village.title", written, rows.size()),
                Sentence.of("cases.imports.village.hint", names), options);
    }

    private ImportQuestion value(RowQuestion.WhichValue value) {
        String conflict = ImportChoices.conflict(value);
        Boolean fromSource = choices.values().get(conflict);
        return new ImportQuestion("value/" + conflict, Sentence.of("cases.imports.value.title", value.caseNumber(), value.heading()),
                Sentence.of("cases.imports.value.hint"),
                List.of(new Option(said("cases.imports.value.ledger", value.ledger()), Boolean.FALSE.equals(fromSource),
                                decided(old -> old.taking(conflict, false))),
                        new Option(said("cases.imports.value.source", value.source()), Boolean.TRUE.equals(fromSource),
                                decided(old -> old.taking(conflict, true)))));
    }

    private ImportQuestion column(SourceColumn source) {
        Target target = draft.targetOf(source);
        long filled = draft.table().rows().stream()
                .filter(row -> !row.cells().get(draft.table().header().columns().indexOf(source)).shown().isBlank()).count();
        return new ImportQuestion("column/" + source.index(), Sentence.of("cases.imports.column.title", source.label()),
                Sentence.of("cases.imports.column.hint", filled),
                List.of(new Option(Sentence.of("cases.imports.column.note", source.label()), target instanceof Target.AsNote,
                                now -> now.mapping(source, new Target.AsNote())),
                        new Option(Sentence.of("cases.imports.column.ignore"), target instanceof Target.Ignored,
                                now -> now.mapping(source, new Target.Ignored()))));
    }

    private static UnaryOperator<ImportDraft> decided(UnaryOperator<ImportChoices> decision) {
        return now -> now.deciding(decision.apply(now.choices()));
    }

    private static Sentence said(String key, String value) {
        return Sentence.of(key, value.isBlank() ? Sentence.of("cases.imports.value.blank") : value);
    }

    private static Sentence leaveOut(List<String> rows) {
        return Sentence.of("cases.imports.leaveOut", rows.size());
    }

    private static String number(String row) {
        return row.substring(row.lastIndexOf('/') + 1);
    }
}
