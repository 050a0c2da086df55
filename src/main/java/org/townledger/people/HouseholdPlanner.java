package org.townledger.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.VillageFound;
import org.townledger.people.HouseholdBlocks.Block;
import org.townledger.people.HouseholdBlocks.Row;
import org.townledger.people.RegisterImportPlan.PlannedHousehold;
import org.townledger.people.RegisterImportPlan.Verdict;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Decides for each household of a roll what becomes of it and its rows. Reads the database, changes nothing. */
final class HouseholdPlanner {

    private final Transaction tx;
    private final HouseholdRepository households;
    private final ImportRunRepository runs;
    private final RegisterColumns columns;
    private final Divisions divisions;
    private final Map<String, String> villages;
    private final Map<String, Integer> idNumbersInFile = new HashMap<>();

    HouseholdPlanner(Transaction tx, HouseholdRepository households, ImportRunRepository runs, RegisterColumns columns,
                     Divisions divisions, Map<String, String> villages) {
        this.tx = tx;
        this.households = households;
        this.runs = runs;
        this.columns = columns;
        this.divisions = divisions;
        this.villages = Map.copyOf(villages);
    }

    PlannedHousehold plan(Block block) {
        Optional<Family> known = known(block);
        var obstacles = new ArrayList<Sentence>();
        String village = village(block, known, obstacles);
        known.map(Family::household).map(Household::ending).ifPresent(ending ->
                obstacles.add(Sentence.of("people.household.ended", ending.on())));
        if (!obstacles.isEmpty() || village == null) {
            return new PlannedHousehold(block.rows().stream().map(row -> refused(row, obstacles)).toList(), noChange());
        }
        return merged(block, known.orElseGet(() -> fresh(village)), known.isEmpty(), village);
    }

    private PlannedHousehold merged(Block block, Family was, boolean isNew, String village) {
        Household household = described(was.household(), block, village);
        var members = new ImportedMembers(was, household, columns, tx::newId, tx.today());
        var rows = new ArrayList<RegisterImportPlan.Row>();
        boolean hasNews = false;
        for (Row row : block.rows()) {
            Optional<UUID> before = before(row);
            RegisterImportPlan.Row planned = before.map(person -> row(row, Verdict.UNCHANGED, List.of(), person))
                    .orElseGet(() -> read(row, members));
            hasNews |= before.isEmpty() && planned.verdict() != Verdict.REFUSED;
            rows.add(planned);
        }
        if (!hasNews) {
            // Rows that came before change nothing, also where a clerk has mended the household since.
            return new PlannedHousehold(rows, noChange());
        }
        List<TypePeriod> types = types(block, was, household.id());
        boolean householdChanged = isNew || !types.isEmpty() || !household.equals(was.household());
        if (householdChanged) {
            markFirst(rows);
        }
        return new PlannedHousehold(rows, new HouseholdChange(householdChanged ? List.of(household) : List.of(),
                members.changed(), types, List.of(), List.of()));
    }

    /** Where only the household changes, its first row tells so. */
    private static void markFirst(List<RegisterImportPlan.Row> rows) {
        if (rows.stream().noneMatch(row -> row.verdict() == Verdict.IMPORTED || row.verdict() == Verdict.CHANGED)) {
            for (int at = 0; at < rows.size(); at++) {
                RegisterImportPlan.Row row = rows.get(at);
                if (row.verdict() == Verdict.UNCHANGED) {
                    rows.set(at, new RegisterImportPlan.Row(row.key(), row.source(), row.hash(), row.occurrence(),
                            Verdict.CHANGED, row.reasons(), row.questions(), row.person()));
                    return;
                }
            }
        }
    }

    private Optional<UUID> before(Row row) {
        return runs.known(tx, ImportHouseholds.KIND, row.hash(), row.occurrence());
    }

    private RegisterImportPlan.Row read(Row row, ImportedMembers members) {
        ImportedMembers.Outcome outcome = members.take(row.values());
        return switch (outcome) {
            case ImportedMembers.Outcome.Refused(List<Sentence> reasons) -> refused(row, reasons);
            case ImportedMembers.Outcome.Taken taken -> {
                var questions = new ArrayList<>(taken.questions());
                if (taken.verdict() != Verdict.UNCHANGED) {
                    questions.addAll(EntryRules.questions(taken.person(), sameId(taken.person())));
                    questions.addAll(twiceInFile(row, taken.person()));
                }
                yield row(row, taken.verdict(), questions, taken.person().id());
            }
        };
    }

    private List<PersonInHousehold> sameId(Person person) {
        return person.wholeId().map(whole -> households.othersWith(tx, whole.digits(), person.id())).orElse(List.of());
    }

    private List<Sentence> twiceInFile(Row row, Person person) {
        return person.wholeId().map(IdNumber.Valid::digits)
                .map(digits -> idNumbersInFile.putIfAbsent(digits, row.source().rowNumber()))
                .map(earlier -> List.of(Sentence.of("people.import.idTwice", person.name().text(), earlier))).orElse(List.of());
    }

    /** By its number; else by a row that came before; else by the ID number of its head. */
    private Optional<Family> known(Block block) {
        if (block.number() != null) {
            return households.byNumber(tx, block.number()).map(found -> households.existing(tx, found.id()));
        }
        return block.rows().stream().flatMap(row -> before(row).stream()).findFirst()
                .flatMap(person -> households.familyOf(tx, person))
                .or(() -> block.rows().stream().flatMap(row -> familyOfHead(row).stream()).findFirst());
    }

    private Optional<Family> familyOfHead(Row row) {
        boolean isHead = Relations.HEAD.equals(row.values().get(columns.relation));
        return isHead && row.values().get(columns.idNumber) instanceof IdNumber.Valid(String digits)
                ? households.byIdNumber(tx, digits).filter(found -> found.person().isHead())
                        .map(found -> households.existing(tx, found.household().id()))
                : Optional.empty();
    }

    private @Nullable String village(Block block, Optional<Family> known, List<Sentence> obstacles) {
        String written = first(block, columns.village);
        if (written == null) {
            if (known.isEmpty()) {
                obstacles.add(Sentence.of("people.import.villageMissing"));
            }
            return known.map(family -> family.household().village()).orElse(null);
        }
        if (villages.containsKey(written)) {
            return villages.get(written);
        }
        return switch (divisions.find(written)) {
            case VillageFound.Found(Division village) -> village.code();
            case VillageFound.Ambiguous(String name, List<Division> candidates) -> {
                obstacles.add(Sentence.of("lists.village.ambiguous", name,
                        String.join("、", candidates.stream().map(Division::name).toList())));
                yield null;
            }
            case VillageFound.Unknown(String name) -> {
                obstacles.add(Sentence.of("lists.village.unknown", name));
                yield null;
            }
        };
    }

    private Family fresh(String village) {
        return new Family(new Household(tx.newId(), households.office(), null, village, null, null, null, null, null, null, null, null),
                List.of(), List.of());
    }

    /** What the roll leaves blank stays as it is known. */
    private Household described(Household was, Block block, String village) {
        return new Household(was.id(), was.office(), block.number() == null ? was.number() : block.number(), village,
                orKnown(block, columns.group, was.group()), orKnown(block, columns.address, was.address()),
                orKnown(block, columns.phone, was.phone()), orKnown(block, columns.cadre, was.cadre()),
                orKnown(block, columns.cadrePhone, was.cadrePhone()), was.startedOn(), was.ending(), was.note());
    }

    /** A type that differs from the known one is the household's from today on. */
    private List<TypePeriod> types(Block block, Family was, UUID household) {
        String word = first(block, columns.householdType);
        Optional<TypePeriod> last = was.lastType();
        if (word == null || last.filter(type -> type.word().equals(word) && type.lastDay() == null).isPresent()) {
            return List.of();
        }
        if (last.isEmpty()) {
            return List.of(new TypePeriod(tx.newId(), household, word, null, null));
        }
        TypePeriod known = last.get();
        if (known.firstDay() != null && !known.firstDay().isBefore(tx.today())) {
            return List.of(new TypePeriod(known.id(), household, word, known.firstDay(), null));
        }
        var fresh = new TypePeriod(tx.newId(), household, word, tx.today(), null);
        return known.lastDay() == null ? List.of(known.endedBefore(tx.today()), fresh) : List.of(fresh);
    }

    private @Nullable String orKnown(Block block, Column<RegisterRow, String> column, @Nullable String known) {
        String said = first(block, column);
        return said == null ? known : said;
    }

    private static <V> @Nullable V first(Block block, Column<RegisterRow, V> column) {
        return block.rows().stream().map(row -> row.values().get(column)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static RegisterImportPlan.Row refused(Row row, List<Sentence> reasons) {
        return new RegisterImportPlan.Row(row.key(), row.source(), row.hash(), row.occurrence(), Verdict.REFUSED, reasons, List.of(), null);
    }

    private static RegisterImportPlan.Row row(Row row, Verdict verdict, List<Sentence> questions, UUID person) {
        return new RegisterImportPlan.Row(row.key(), row.source(), row.hash(), row.occurrence(), verdict, List.of(), questions, person);
    }

    private static HouseholdChange noChange() {
        return new HouseholdChange(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
