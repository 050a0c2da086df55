package org.townledger.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.audit.UndoAct;
import org.townledger.cases.TurnYear;
import org.townledger.cases.UndoImport;
import org.townledger.lists.ImportRun;
import org.townledger.people.UndoHouseholdImport;
import org.townledger.schooling.LogOutcome;
import org.townledger.store.JournalEntry;
import org.townledger.twins.TwinRepository;
import org.townledger.twins.UndoJoin;
import org.townledger.wording.Sentence;

/** The acts that have their own way back, by name. */
final class UndoWays {

    private final Wiring wiring;
    private final UndoJoin join;

    UndoWays(Wiring wiring) {
        this.wiring = wiring;
        join = new UndoJoin(wiring.store, new TwinRepository(), wiring.wording);
    }

    Map<String, UndoAct.OwnWay> all() {
        var ways = new HashMap<String, UndoAct.OwnWay>();
        ways.put("ImportLedger", this::ofLedger);
        ways.put("ImportHouseholds", this::ofRegister);
        ways.put("JoinCases", this::ofJoin);
        ways.put("JoinPersons", this::ofJoin);
        ways.put("TurnYear", this::ofYear);
        ways.put("IssueNotice", this::ofNotice);
        return ways;
    }

    private Optional<Sentence> ofLedger(String user, UUID act) {
        return run(act).map(run -> wiring.ledger(run.kind()).map(use -> told(use.undo().run(user, run.id()))).orElseGet(UndoWays::impossible))
                .orElseGet(UndoWays::impossible);
    }

    private static Optional<Sentence> told(UndoImport.Outcome outcome) {
        return switch (outcome) {
            case UndoImport.Outcome.Undone _ -> Optional.empty();
            case UndoImport.Outcome.AlreadyUndone _ -> Optional.of(Sentence.of("audit.undo.already"));
            case UndoImport.Outcome.ChangedSince(List<String> numbers) -> Optional.of(Sentence.of("audit.undo.import.changed", String.join("、", numbers)));
        };
    }

    private Optional<Sentence> ofRegister(String user, UUID act) {
        return run(act).map(run -> switch (wiring.undoHouseholds.run(user, run.id())) {
            case UndoHouseholdImport.Outcome.Undone _ -> Optional.<Sentence>empty();
            case UndoHouseholdImport.Outcome.AlreadyUndone _ -> Optional.of(Sentence.of("audit.undo.already"));
            case UndoHouseholdImport.Outcome.ChangedSince(int rows) -> Optional.of(Sentence.of("audit.undo.import.rows", rows));
            case UndoHouseholdImport.Outcome.HasCases(var cases) ->
                    Optional.of(Sentence.of("audit.undo.import.cases", cases.size(), cases.getFirst().number()));
        }).orElseGet(UndoWays::impossible);
    }

    private Optional<ImportRun> run(UUID act) {
        return wiring.store.read(tx -> wiring.runs.runs(tx)).stream().filter(run -> run.act().equals(act)).findFirst();
    }

    private Optional<Sentence> ofJoin(String user, UUID act) {
        return join.all().stream().filter(found -> found.act().equals(act)).findFirst().map(found -> switch (join.run(user, found.id())) {
            case UndoJoin.Outcome.Undone _ -> Optional.<Sentence>empty();
            case UndoJoin.Outcome.Refused(Sentence reason) -> Optional.of(reason);
        }).orElseGet(UndoWays::impossible);
    }

    private Optional<Sentence> ofYear(String user, UUID act) {
        for (LedgerUse<?, ?> use : wiring.ledgers()) {
            TurnYear<?> turn = YearUse.of(wiring, use).turn();
            Optional<Integer> year = turn.yearOf(act);
            if (year.isPresent()) {
                return switch (turn.undo(user, year.get())) {
                    case TurnYear.Outcome.Refused(Sentence reason) -> Optional.of(reason);
                    case TurnYear.Outcome.Undone _, TurnYear.Outcome.Turned _ -> Optional.empty();
                };
            }
        }
        return impossible();
    }

    /** A notice's number is given once: it is withdrawn, with the reason, and never gone. */
    private Optional<Sentence> ofNotice(String user, UUID act) {
        return made(act, "schooling_notice").map(notice -> switch (wiring.school.acts.withdraw().run(user, notice, wiring.wording.say("audit.undo.notice"))) {
            case LogOutcome.Written _ -> Optional.<Sentence>empty();
            case LogOutcome.Refused(var reasons) -> Optional.of(reasons.getFirst().reason());
        }).orElseGet(UndoWays::impossible);
    }

    private Optional<UUID> made(UUID act, String table) {
        return wiring.store.read(tx -> tx.entriesOf(act)).stream().filter(entry -> entry.table().equals(table) && entry.before() == null)
                .map(JournalEntry::rowId).map(UUID::fromString).findFirst();
    }

    private static Optional<Sentence> impossible() {
        return Optional.of(Sentence.of("audit.undo.not"));
    }
}
