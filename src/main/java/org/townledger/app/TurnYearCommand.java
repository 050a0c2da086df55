package org.townledger.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "turn-year", description = "freezes a ledger's list of a year and carries open cases into the next")
final class TurnYearCommand extends KindCommand implements Callable<Integer> {

    @Parameters(index = "1", paramLabel = "YEAR")
    int year;

    @Option(names = "--undo", description = "takes the turn back, as long as nothing was done since")
    boolean undo;

    TurnYearCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        return withLedger(Permission.CLOSE_CASES, (found, answer) -> found.turnYear(answer, common.user(), year, undo));
    }
}
