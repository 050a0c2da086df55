package org.townledger.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.columns.Problem;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Division;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.SourceFile;
import org.townledger.lists.VillageFound;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.workbook.SourceRow;

/** Decides for each source row what becomes of it. Reads the database, changes nothing. */
final class RowPlanner<C> {

    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final CaseNumberRepository numbers;
    private final ImportRunRepository runs;
    private final HouseholdLookup register;
    private final Transaction tx;
    private final LedgerWords words;
    private final ImportAnswers answers;
    private final CaseColumns<C> shared;
    private final List<Column<C, ?>> columns;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> rowsInFile = new HashSet<>();
    private final GatheredRows<C> gathered;
    private final Map<String, String> mark;

    RowPlanner(Ledger<C> ledger, CaseRepository cases, CaseNumberRepository numbers, ImportRunRepository runs, HouseholdLookup register, Transaction tx,
               LedgerWords words, ImportAnswers answers, Map<String, String> mark) {
        this.ledger = ledger;
        this.cases = cases;
        this.numbers = numbers;
        this.runs = runs;
        this.register = register;
        this.tx = tx;
        this.words = words;
        this.answers = answers;
        this.mark = mark;
        this.shared = ledger.shared(words);
        this.gathered = new GatheredRows<>(ledger);
        this.columns = ledger.columns(words);
    }

    RowPlan<C> plan(SourceFile.Table table, SourceRow source) {
        String key = table.sheet().name() + "/" + source.rowNumber();
        String hash = RowHash.of(table.header(), source);
        int occurrence = occurrences.merge(hash, 1, Integer::sum);
        var questions = new ArrayList<RowQuestion>();
        RowPlan.Verdict<C> verdict = verdict(source.values(), key, hash, occurrence, questions);
        return new RowPlan<>(key, source, hash, occurrence, verdict, questions);
    }

    private RowPlan.Verdict<C> verdict(RowValues row, String key, String hash, int occurrence, List<RowQuestion> questions) {
        if (answers.leftOut().contains(key)) {
            return refused("", Sentence.of("cases.import.leftOut"));
        }
        String written = row.get(shared.number);
        // A bare 1, 2, 3 under 编号 counts the rows of an old sheet; it names no case.
        if (written == null || written.chars().allMatch(Character::isDigit)) {
            Optional<UUID> known = runs.known(tx, ledger.name().key(), hash, occurrence);
            return known.isPresent() ? new RowPlan.Verdict.Unchanged<>(known.get()) : added(row, null, questions);
        }
        Optional<CaseNumber> number = CaseNumber.of(written).filter(found -> found.mark().equals(ledger.name().mark()));
        if (number.isEmpty()) {
            return refused("case_number", Sentence.of("cases.import.noNumber", written));
        }
        if (!rowsInFile.add(gathered.rowKey(number.get(), row, words))) {
            return refused("case_number", Sentence.of("cases.import.numberTwice", number.get().text()));
        }
        Optional<C> stored = cases.idOf(tx, ledger.name(), number.get()).flatMap(id -> ledger.find(tx, id)).map(gathered::asPlanned);
        Optional<C> storedRow = stored.flatMap(subject -> gathered.rowOf(subject, row, words));
        stored.ifPresent(gathered::know);
        return storedRow.isPresent() ? updated(row, storedRow.get(), questions) : added(row, number.get(), questions);
    }

    private RowPlan.Verdict<C> added(RowValues written, @Nullable CaseNumber number, List<RowQuestion> questions) {
        if (number != null && !mayKeep(number)) {
            return refused("case_number", Sentence.of("cases.import.unknownNumber", number.text()));
        }
        var reasons = new ArrayList<RowPlan.Reason>();
        RowValues row = readable(written, reasons, questions);
        String head = row.get(shared.head);
        Optional<String> village = village(row, reasons, questions);
        if (head == null && row.problems().stream().noneMatch(problem -> problem.column().equals(shared.head))) {
            reasons.add(new RowPlan.Reason(shared.head.field(), Sentence.of("cases.import.headMissing", shared.head.heading())));
        }
        if (!reasons.isEmpty() || head == null || village.isEmpty()) {
            return new RowPlan.Verdict.Refused<>(reasons);
        }
        var whom = new Concerned(null, head, null, village.get(), null, null, null, null);
        C filled = ledger.filled(ledger.found(CaseFile.found(tx.newId(), words.divisions().office(), whom, tx.today())),
                row.with(shared.village, words.village(village.get())), words);
        C found = withFindingDay(inRegister(filled), row);
        List<RowPlan.Reason> wrong = contradictions(found);
        var imported = new ImportedState<>(ledger, shared, words, isOurs());
        wrong.addAll(imported.contradictions(found, row));
        if (!wrong.isEmpty()) {
            return new RowPlan.Verdict.Refused<>(wrong);
        }
        if (ledger.file(found).concerned().idNumber() instanceof IdNumber.Damaged(String kept)) {
            questions.add(new RowQuestion.DamagedId(kept));
        }
        C standing = imported.of(found, row);
        C complete = number == null ? standing : ledger.with(standing, ledger.file(standing).numbered(number));
        return gathered.placed(tx, complete, number != null);
    }

    /** A number that this office gave and lost, as in a workbook brought into a new data folder. */
    private boolean mayKeep(CaseNumber number) {
        return !numbers.voided(tx, ledger.name()).containsKey(number.text());
    }

    private boolean isOurs() {
        return ledger.isOwnWorkbook(mark, words);
    }

    /** The row without cells that do not matter enough to keep it out: what they say goes into the notes. */
    private RowValues readable(RowValues row, List<RowPlan.Reason> reasons, List<RowQuestion> questions) {
        RowValues left = row;
        for (Problem problem : row.problems()) {
            if (isLesser(problem.column())) {
                String shown = row.raw(problem.column()).shown();
                left = left.noted(problem.column(), shown);
                questions.add(new RowQuestion.KeptAsNote(problem.column().heading(), shown));
            } else {
                reasons.add(new RowPlan.Reason(problem.column().field(), problem.reason()));
            }
        }
        return left;
    }

    private boolean isLesser(Column<?, ?> column) {
        return switch (column.type().shape()) {
            case ID_NUMBER, DATE, MONEY, CHOICE, YES_NO -> false;
            case TEXT, LONG_TEXT, NUMBER -> !column.equals(shared.head);
        };
    }

    private Optional<String> village(RowValues row, List<RowPlan.Reason> reasons, List<RowQuestion> questions) {
        String written = row.get(shared.village);
        // A bare 1, 2, 3 under 编号 counts the rows of an old sheet; it names no case.
        if (written == null || written.chars().allMatch(Character::isDigit)) {
            reasons.add(new RowPlan.Reason("village", Sentence.of("cases.import.villageMissing")));
            return Optional.empty();
        }
        if (answers.villages().containsKey(written)) {
            return Optional.of(answers.villages().get(written));
        }
        return switch (words.divisions().find(written)) {
            case VillageFound.Found(Division village) -> Optional.of(village.code());
            case VillageFound.Ambiguous(String name, List<Division> candidates) -> {
                String names = String.join("、", candidates.stream().map(Division::name).toList());
                questions.add(new RowQuestion.WhichVillage(name, candidates));
                reasons.add(new RowPlan.Reason("village", Sentence.of("lists.village.ambiguous", name, names)));
                yield Optional.empty();
            }
            case VillageFound.Unknown(String name) -> {
                reasons.add(new RowPlan.Reason("village", Sentence.of("lists.village.unknown", name)));
                yield Optional.empty();
            }
        };
    }

    private C inRegister(C subject) {
        CaseFile file = ledger.file(subject);
        IdNumber idNumber = file.concerned().idNumber();
        if (idNumber == null) {
            return subject;
        }
        return register.household(tx, idNumber)
                .map(found -> ledger.with(subject, file.concerning(file.concerned().inHousehold(found))))
                .orElse(subject);
    }

    /** An old ledger seldom says when a case was found; its first day then counts. */
    private C withFindingDay(C subject, RowValues row) {
        if (row.get(shared.foundOn) != null) {
            return subject;
        }
        CaseFile file = ledger.file(subject);
        return ledger.course(subject).stream().skip(1).map(Ledger.Milestone::day).filter(day -> !day.equals(file.foundOn()))
                .min(java.util.Comparator.naturalOrder()).or(() -> Optional.ofNullable(row.get(shared.closedOn)))
                .map(first -> ledger.with(subject, file.dated(first, file.dueOn()))).orElse(subject);
    }

    private List<RowPlan.Reason> contradictions(C subject) {
        var found = new ArrayList<RowPlan.Reason>();
        ledger.contradictions(subject, words).forEach(wrong -> found.add(new RowPlan.Reason(wrong.field(), wrong.reason())));
        return found;
    }

    private RowPlan.Verdict<C> updated(RowValues written, C stored, List<RowQuestion> questions) {
        var reasons = new ArrayList<RowPlan.Reason>();
        RowValues row = readable(written, reasons, questions);
        if (!reasons.isEmpty()) {
            return new RowPlan.Verdict.Refused<>(reasons);
        }
        CaseFile file = ledger.file(stored);
        RowValues edits = new RowEdits<>(ledger, columns, words, answers).of(row, stored, asSentOut(file.id(), row), questions);
        C after = ledger.filled(stored, edits, words);
        List<String> fields = columns.stream().filter(column -> !column.plainOf(after).equals(column.plainOf(stored)))
                .map(Column::field).toList();
        if (fields.isEmpty()) {
            return new RowPlan.Verdict.Unchanged<>(file.id());
        }
        if (!file.state().isOpen()) {
            return refused("state", Sentence.of("cases.save.closed", file.numberText()));
        }
        List<RowPlan.Reason> wrong = contradictions(after);
        if (!wrong.isEmpty()) {
            return new RowPlan.Verdict.Refused<>(wrong);
        }
        gathered.plan(after);
        return new RowPlan.Verdict.Changed<>(stored, after, fields);
    }

    /** The case, through the row that is meant, as it stood when the workbook went out; null where it does not say. */
    private @Nullable C asSentOut(UUID id, RowValues row) {
        String sequence = isOurs() ? mark.get("sequence") : null;
        // Whoever opens the hidden sheet can write into it.
        return sequence == null || !sequence.matches("\\d{1,18}") ? null : ledger.recordedAt(tx, id, Long.parseLong(sequence))
                .flatMap(sent -> gathered.rowOf(sent, row, words)).orElse(null);
    }

    private static <C> RowPlan.Verdict<C> refused(String field, Sentence reason) {
        return new RowPlan.Verdict.Refused<>(List.of(new RowPlan.Reason(field, reason)));
    }
}
