package org.townledger.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseAct;
import org.townledger.store.Transaction;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves one case through its life. */
abstract class MoveCommand extends KindCommand {

    @Parameters(index = "1", paramLabel = "NUMBER", description = "as in 住〔2026〕0012号")
    String number = "";

    @Option(names = "--on", paramLabel = "DATE", description = "the day on which it happened (else today)")
    @Nullable LocalDate on;

    MoveCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    int move(CaseAct act, @Nullable String reason) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Transaction.TOWN) : on;
        return withLedger(Permission.CLOSE_CASES, (found, answer) -> found.move(answer, common.user(), number, act, day, reason));
    }

    @Command(name = "close", description = "closes a case, or says what is missing and by which clause")
    static final class Close extends MoveCommand implements Callable<Integer> {

        @Option(names = "--basis", paramLabel = "TEXT", description = "what the closing rests on")
        @Nullable String basis;

        Close(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            return move(CaseAct.CLOSE, basis);
        }
    }

    @Command(name = "reopen", description = "reopens a closed case under its number")
    static final class Reopen extends MoveCommand implements Callable<Integer> {

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        String reason = "";

        Reopen(Wording wording, Clock clock) {
            super(wording, clock);
        }

        @Override
        public Integer call() {
            return move(CaseAct.REOPEN, reason);
        }
    }
}
