package org.townledger.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.lists.VillageFound;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "list", description = "lists the register or a ledger for other programs")
final class ListCommand extends KindCommand implements Callable<Integer> {

    /** The two dates of a ledger exclude each other. */
    static final class Day {

        @Option(names = "--as-of", paramLabel = "DATE", description = "as it was recorded at the end of that day")
        @Nullable LocalDate asOf;

        @Option(names = "--on", paramLabel = "DATE", description = "as it was true on that day by the facts' own dates")
        @Nullable LocalDate on;
    }

    @ArgGroup
    Day day = new Day();

    @Option(names = "--format", paramLabel = "csv|json", description = "csv unless told")
    @Nullable ListFormat format;

    @Option(names = "--village", paramLabel = "NAME")
    @Nullable String village;

    @Option(names = "--office", paramLabel = "CODE", description = "one town's, at a banner")
    @Nullable String office;

    @Option(names = "--state", paramLabel = "STATE", description = "found, verified, under_way, awaiting_acceptance, closed, dismissed, reopened, or open", split = ",")
    String[] states = {};

    @Option(names = "--year", paramLabel = "YEAR", description = "the year in the case's number")
    @Nullable Integer year;

    @Option(names = "--overdue")
    boolean overdue;

    @Option(names = "--text", paramLabel = "TEXT", description = "name, initials, tail of ID number or phone, case number")
    @Nullable String text;

    ListCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        Optional<String> unknown = Arrays.stream(states).filter(name -> !name.equals("open") && stateOf(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return common.answer(wording).wrongUse(Sentence.of("app.list.unknownState", unknown.get()));
        }
        return common.withOffice(wording, clock, (wiring, answer) -> {
            var found = wiring.kind(kind);
            if (found.isEmpty()) {
                return answer.wrongUse(Sentence.of("app.unknownKind", kind));
            }
            Optional<Sentence> noTown = OfficeOption.refusal(wiring, office);
            if (noTown.isPresent()) {
                return answer.refused(noTown.get());
            }
            CaseFilter filter = CaseFilter.ALL.ofOffice(office).inYear(year).overdue(overdue).matching(text).inStates(states());
            if (village != null) {
                VillageFound named = wiring.store.read(wiring.lists::divisions).find(village);
                if (!(named instanceof VillageFound.Found(var one))) {
                    return answer.refused(Sentence.of("lists.village.unknown", village));
                }
                filter = filter.inVillage(one.code());
            }
            return found.get().list(answer, filter, day.asOf, day.on, chosen());
        });
    }

    private ListFormat chosen() {
        return format == null ? common.json ? ListFormat.json : ListFormat.csv : format;
    }

    private Set<CaseState> states() {
        if (Arrays.asList(states).contains("open")) {
            return CaseFilter.ALL.open().states();
        }
        return Arrays.stream(states).flatMap(name -> stateOf(name).stream()).collect(Collectors.toSet());
    }

    private static Optional<CaseState> stateOf(String name) {
        return Arrays.stream(CaseState.values()).filter(state -> state.name().equalsIgnoreCase(name)).findFirst();
    }
}
