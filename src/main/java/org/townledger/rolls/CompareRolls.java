package org.townledger.rolls;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.lists.VillageFound;
import org.townledger.people.MembershipRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Compares a school's or an insurer's roll with the register and keeps what it brings up as work. */
public final class CompareRolls {

    private static final String AREA = "rolls";
    private static final String FIRST_AGE = AREA + ".school_age_first";
    private static final String LAST_AGE = AREA + ".school_age_last";
    private static final String YEAR_FROM = AREA + ".school_year_from";
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");

    /** What came of it. */
    public sealed interface Outcome {

        /** @param findings what the roll brings up now, settled before or not; @param remark what to know beside them */
        record Compared(Comparison comparison, List<Finding> findings, @Nullable Sentence remark) implements Outcome {

            public Compared {
                findings = List.copyOf(findings);
            }
        }

        /** @param reason what is so and what to do; nothing was changed */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final ReadSource sources;
    private final MembershipRepository members;
    private final RollRepository rolls;
    private final ListRepository lists;
    private final Wording wording;

    public CompareRolls(Store store, ReadSource sources, MembershipRepository members, RollRepository rolls, ListRepository lists, Wording wording) {
        this.store = store;
        this.sources = sources;
        this.members = members;
        this.rolls = rolls;
        this.lists = lists;
        this.wording = wording;
    }

    /**
     * @param day      on which who should be on the roll is judged
     * @param rowsRead is told how many rows have been read so far
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; nothing was changed then
     */
    public Outcome run(String user, RollKind kind, Path file, LocalDate day, IntConsumer rowsRead) {
        return switch (sources.read(file, new RollColumns(kind).all(), rowsRead)) {
            case ReadSource.Outcome.Refused(Sentence reason) -> new Outcome.Refused(reason);
            case ReadSource.Outcome.Read(SourceFile source) when !tellsWhoIsMeant(source) -> new Outcome.Refused(
                    Sentence.of("rolls.refused.nobody", source.fileName()));
            case ReadSource.Outcome.Read(SourceFile source) -> {
                List<RollEntry> entries = entries(kind, source);
                yield store.<Outcome>write(new Act(user, "CompareRolls"), tx -> compare(tx, kind, source, entries, day));
            }
        };
    }

    private static boolean tellsWhoIsMeant(SourceFile source) {
        return source.tables().stream().flatMap(table -> table.rows().stream()).anyMatch(row -> RollColumns.tellWhoIsMeant(row.values()));
    }

    private static List<RollEntry> entries(RollKind kind, SourceFile source) {
        var columns = new RollColumns(kind);
        return source.tables().stream().flatMap(table -> table.rows().stream().map(row -> columns.entry(table.sheet().name(), row.values())))
                .filter(entry -> entry.name() != null || !entry.writtenNumber().isBlank()).toList();
    }

    private Outcome compare(Transaction tx, RollKind kind, SourceFile source, List<RollEntry> entries, LocalDate day) {
        OptionalInt year = insuredYear(entries, day);
        Optional<Expectation> expectation = expectation(tx, kind, day, year.orElse(day.getYear()));
        if (expectation.isEmpty()) {
            return new Outcome.Refused(Sentence.of("rolls.refused.noAge", day));
        }
        var rules = new RollRules(expectation.get(), rolls.answers(tx, kind), villages(lists.divisions(tx)));
        RollRules.Result result = rules.compare(entries, members.all(tx));
        Optional<Comparison> before = rolls.ofFile(tx, kind, source.sha256());
        var comparison = new Comparison(before.map(Comparison::id).orElseGet(tx::newId), kind, source.fileName(), source.sha256(), day,
                entries.size(), result.expected(), result.agreeing(), tx.now(), tx.user());
        rolls.save(tx, comparison);
        List<Finding> findings = keep(tx, comparison, result.discoveries());
        Sentence remark = year.isPresent() && year.getAsInt() != day.getYear()
                ? Sentence.of("rolls.remark.otherYear", Integer.toString(year.getAsInt()), day) : null;
        return new Outcome.Compared(comparison, findings, remark);
    }

    /** What was known stays as it is; what has gone is settled by itself, what has come back is open again. */
    private List<Finding> keep(Transaction tx, Comparison comparison, List<Discovery> discoveries) {
        Map<String, Finding> known = new HashMap<>();
        rolls.findings(tx, comparison.id()).forEach(finding -> known.put(finding.key(), finding));
        List<Finding> current = new ArrayList<>();
        for (Discovery discovery : discoveries) {
            Finding before = known.remove(discovery.key());
            Finding finding = before == null ? Finding.of(tx.newId(), comparison.id(), discovery)
                    : before.settling() != null && before.settling().how() == Finding.How.AGREES ? before.settled(null) : before;
            rolls.save(tx, finding);
            current.add(finding);
        }
        known.values().stream().filter(Finding::isOpen).forEach(gone -> rolls.save(tx,
                gone.settled(new Finding.Settling(Finding.How.AGREES, tx.now(), tx.user(), null, null))));
        return current;
    }

    /** Empty where the office ended a value without a new one: then nobody can say who is of school age. */
    private Optional<Expectation> expectation(Transaction tx, RollKind kind, LocalDate day, int insured) {
        LedgerWords words = LedgerWords.on(day, tx, lists, wording);
        Optional<MonthDay> from = lists.setting(tx, YEAR_FROM).flatMap(setting -> monthDay(setting.value()));
        Optional<Integer> first = words.value(FIRST_AGE).map(value -> value.value().intValue());
        Optional<Integer> last = words.value(LAST_AGE).map(value -> value.value().intValue());
        return from.isEmpty() || first.isEmpty() || last.isEmpty() ? Optional.empty()
                : Optional.of(new Expectation(kind, day, first.get(), last.get(), from.get(), insured));
    }

    /** Written 09-01, 9.1 or 9月1日. */
    private static Optional<MonthDay> monthDay(String written) {
        Matcher numbers = MONTH_AND_DAY.matcher(written);
        try {
            return numbers.matches() ? Optional.of(MonthDay.of(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day's own year where the roll has it, else the roll's newest: next year's insurance is collected in autumn. */
    private static OptionalInt insuredYear(List<RollEntry> entries, LocalDate day) {
        List<Integer> years = entries.stream().map(RollEntry::year).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
        return years.contains(day.getYear()) ? OptionalInt.of(day.getYear()) : years.stream().mapToInt(Integer::intValue).max();
    }

    private static Function<String, @Nullable String> villages(Divisions divisions) {
        var known = new HashMap<String, Optional<String>>();
        return written -> known.computeIfAbsent(written, name -> divisions.find(name) instanceof VillageFound.Found(Division village)
                ? Optional.of(village.code()) : Optional.empty()).orElse(null);
    }
}
