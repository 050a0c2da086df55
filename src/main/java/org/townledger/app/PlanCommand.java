package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "plan", description = "prints a ledger's list of a year as a PDF; a frozen one as it was when it was frozen")
final class PlanCommand extends KindCommand implements Callable<Integer> {

    @Parameters(index = "1", paramLabel = "YEAR")
    int year;

    @Parameters(index = "2", paramLabel = "OUT.pdf")
    Path file = Path.of("");

    PlanCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        return withLedger(Permission.PRINT, (found, answer) -> found.plan(answer, year, file));
    }
}
