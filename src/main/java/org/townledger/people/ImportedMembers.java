package org.townledger.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.columns.Problem;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.people.RegisterImportPlan.Verdict;
import org.townledger.wording.Sentence;

/** Brings the rows of a roll into one household's members, one after the other. Changes nothing in the database. */
final class ImportedMembers {

    /** What becomes of a row. */
    sealed interface Outcome {

        record Taken(Person person, Verdict verdict, List<Sentence> questions) implements Outcome {
        }

        record Refused(List<Sentence> reasons) implements Outcome {
        }
    }

    private final Family was;
    private final Household household;
    private final RegisterColumns columns;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Person> changed = new ArrayList<>();
    private @Nullable String headInFile;

    ImportedMembers(Family was, Household household, RegisterColumns columns, Supplier<UUID> ids, LocalDate today) {
        this.was = was;
        this.household = household;
        this.columns = columns;
        this.ids = ids;
        this.today = today;
    }

    /** New and changed members, in the order of the rows. */
    List<Person> changed() {
        return List.copyOf(changed);
    }

    Outcome take(RowValues written) {
        var reasons = new ArrayList<Sentence>();
        var questions = new ArrayList<Sentence>();
        RowValues row = readable(written, reasons, questions);
        require(row, columns.name, "people.import.nameMissing", reasons);
        require(row, columns.relation, "people.import.relationMissing", reasons);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        PersonEntry entry = entry(row);
        EntryRules.ofPerson(entry, today).forEach(obstacle -> reasons.add(obstacle.reason()));
        Optional<Person> known = known(entry);
        addHeadReasons(entry, known, reasons);
        known.filter(person -> !person.isMember()).map(Person::departure).ifPresent(departure ->
                reasons.add(Sentence.of("people.import.departed", entry.name().text(), departure.on())));
        known.filter(person -> seen.contains(person.id())).ifPresent(person ->
                reasons.add(Sentence.of("people.import.twice", entry.name().text())));
        return reasons.isEmpty() ? taken(entry, row, known, questions) : new Outcome.Refused(reasons);
    }

    private Outcome taken(PersonEntry entry, RowValues row, Optional<Person> known, List<Sentence> questions) {
        Person person = known.map(found -> found.described(filled(entry, found)))
                .orElseGet(() -> new Person(ids.get(), household.id(), entry.name(), entry.relation(), entry.idNumber(),
                        entry.birthDate(), entry.sex(), entry.phone(), null, null, entry.note()));
        seen.add(person.id());
        if (Relations.HEAD.equals(entry.relation())) {
            headInFile = entry.name().text();
        }
        boolean isUnchanged = known.filter(person::equals).isPresent();
        if (!isUnchanged) {
            changed.add(person);
            addContradictions(row, person, questions);
        }
        Verdict verdict = known.isEmpty() ? Verdict.IMPORTED : isUnchanged ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new Outcome.Taken(person, verdict, questions);
    }

    /** Without cells that do not matter enough to keep the row out: what they say goes into the notes. */
    private RowValues readable(RowValues row, List<Sentence> reasons, List<Sentence> questions) {
        RowValues left = row;
        for (Problem problem : row.problems()) {
            if (problem.column().equals(columns.idNumber) || problem.column().equals(columns.name)) {
                reasons.add(problem.reason());
            } else {
                String shown = row.raw(problem.column()).shown();
                left = left.noted(problem.column(), shown);
                questions.add(Sentence.of("people.import.keptAsNote", problem.column().heading(), shown));
            }
        }
        return left;
    }

    private static void require(RowValues row, Column<?, ?> column, String key, List<Sentence> reasons) {
        if (row.get(column) == null && reasons.isEmpty()) {
            reasons.add(Sentence.of(key));
        }
    }

    private PersonEntry entry(RowValues row) {
        String phone = row.get(columns.phone);
        return new PersonEntry(PersonName.of(Objects.requireNonNull(row.get(columns.name))),
                Objects.requireNonNull(row.get(columns.relation)), row.get(columns.idNumber), row.get(columns.birthDate),
                row.get(columns.sex), Objects.equals(phone, household.phone()) ? null : phone, note(row));
    }

    /** What the roll leaves blank stays as it is known. */
    private static PersonEntry filled(PersonEntry said, Person known) {
        return new PersonEntry(said.name(), said.relation(), said.idNumber() == null ? known.idNumber() : said.idNumber(),
                said.birthDate() == null ? known.typedBirthDate() : said.birthDate(),
                said.sex() == null ? known.typedSex() : said.sex(), said.phone() == null ? known.phone() : said.phone(),
                said.note() == null ? known.note() : said.note());
    }

    /** What the row says under 备注, and under headings that the register does not know. */
    private @Nullable String note(RowValues row) {
        Stream<String> own = Stream.ofNullable(row.get(columns.note));
        Stream<String> others = row.notes().entrySet().stream().map(note -> note.getKey() + "：" + note.getValue());
        return Stream.concat(own, others).distinct().collect(Collectors.collectingAndThen(Collectors.joining("\n"), Blank::toNull));
    }

    /**
     * The member of this household whom the row means: by whole ID number; else, within the household only, by name
     * where either number is damaged or missing and nothing contradicts.
     */
    private Optional<Person> known(PersonEntry entry) {
        if (entry.idNumber() instanceof IdNumber.Valid) {
            Optional<Person> sameNumber = was.persons().stream().filter(person -> Objects.equals(person.idNumber(), entry.idNumber()))
                    .reduce((earlier, later) -> later);
            if (sameNumber.isPresent()) {
                return sameNumber;
            }
        }
        return was.members().stream().filter(person -> !seen.contains(person.id()))
                .filter(person -> person.name().key().equals(entry.name().key()))
                .filter(person -> mayBeSame(person.idNumber(), entry.idNumber())).findFirst();
    }

    private static boolean mayBeSame(@Nullable IdNumber known, @Nullable IdNumber said) {
        if (known == null || said == null) {
            return true;
        }
        boolean bothWhole = known instanceof IdNumber.Valid && said instanceof IdNumber.Valid;
        String one = digits(known);
        String other = digits(said);
        return !bothWhole && (one.startsWith(other) || other.startsWith(one));
    }

    private static String digits(IdNumber number) {
        return number instanceof IdNumber.Damaged(String kept) ? kept : number.written();
    }

    /** A household has one head, and changes it on a day and not by a roll. */
    private void addHeadReasons(PersonEntry entry, Optional<Person> known, List<Sentence> reasons) {
        boolean saysHead = Relations.HEAD.equals(entry.relation());
        if (saysHead && headInFile != null) {
            reasons.add(Sentence.of("people.import.secondHead", headInFile));
        }
        was.head().ifPresent(head -> {
            boolean isHead = known.filter(person -> person.id().equals(head.id())).isPresent();
            if (saysHead != isHead) {
                reasons.add(Sentence.of("people.import.otherHead", head.name().text()));
            }
        });
    }

    private void addContradictions(RowValues row, Person person, List<Sentence> questions) {
        LocalDate birth = row.get(columns.birthDate);
        boolean otherBirth = birth != null && person.birthDate().filter(birth::equals).isEmpty();
        boolean otherSex = row.get(columns.sex) != null && person.sex().filter(row.get(columns.sex)::equals).isEmpty();
        if (otherBirth || otherSex) {
            questions.add(Sentence.of("people.import.notAsInId", person.name().text()));
        }
    }
}
