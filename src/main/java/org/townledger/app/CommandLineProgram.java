package org.townledger.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.CannotStore;
import org.townledger.store.NotAllowed;
import org.townledger.ui.Unexpected;
import org.townledger.vault.CannotReadKeys;
import org.townledger.vault.PasswordCost;
import org.townledger.vault.ProgramVersion;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program as it answers commands. */
final class CommandLineProgram {

    @Command(name = "townledger", mixinStandardHelpOptions = true, version = "townledger " + ProgramVersion.NUMBER,
            description = "The town ledger. Without a command it opens its window.", synopsisSubcommandLabel = "COMMAND")
    private static final class Top implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        private final WindowProgram window;

        Top(WindowProgram window) {
            this.window = window;
        }

        @Override
        public Integer call() {
            return window.run(common);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final Wording wording;
    private final Clock clock;
    private final PasswordCost cost;
    private final PrintWriter out;
    private final PrintWriter error;

    CommandLineProgram(Wording wording, Clock clock) {
        this(wording, clock, PasswordCost.STANDARD,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8), new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /** @param cost of a new folder's passwords; @param out the answer; @param error all else */
    CommandLineProgram(Wording wording, Clock clock, PasswordCost cost, PrintWriter out, PrintWriter error) {
        this.wording = wording;
        this.clock = clock;
        this.cost = cost;
        this.out = out;
        this.error = error;
    }

    /** @return the exit code: 0 done, 1 refused, 2 wrong use */
    int run(String... arguments) {
        var line = new CommandLine(new Top(new WindowProgram(wording, clock)))
                .addSubcommand(new InitCommand(wording, clock, cost))
                .addSubcommand(new ImportCommand(wording, clock))
                .addSubcommand(new ListCommand(wording, clock))
                .addSubcommand(new ExportCommand(wording, clock))
                .addSubcommand(new SheetCommand(wording, clock))
                .addSubcommand(new HouseholdCommand(wording, clock))
                .addSubcommand(new MoveCommand.Close(wording, clock))
                .addSubcommand(new MoveCommand.Reopen(wording, clock))
                .addSubcommand(new PlanCommand(wording, clock))
                .addSubcommand(new TurnYearCommand(wording, clock))
                .addSubcommand(new StatisticsCommand(wording, clock))
                .addSubcommand(MonitoringCommand.of(wording, clock))
                .addSubcommand(new CompareCommand(wording, clock))
                .addSubcommand(new SelfCheckCommand(wording, clock))
                .addSubcommand(HandoffCommand.of(wording, clock))
                .addSubcommand(UserCommand.of(wording, clock))
                .addSubcommand(new BackupCommand(wording, clock))
                .addSubcommand(new RestoreCommand(wording, clock))
                .addSubcommand(new VerifyCommand(wording, clock))
                .addSubcommand(new RebuildCommand(wording, clock))
                .addSubcommand(new DemoCommand(wording, clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out).setErr(error)
                .setExecutionExceptionHandler((thrown, command, _) -> failed(thrown, (CommonOptions) command.getMixins().get("common")));
        return line.execute(arguments);
    }

    /** What stopped a command: a full disk, a text too long, or what nobody foresaw. Its trace goes into the log and never to the console. */
    private int failed(Exception thrown, CommonOptions common) {
        Answer answer = common.answer(wording);
        if (thrown instanceof CannotStore refused) {
            return answer.refused(refused.reason());
        }
        if (thrown instanceof NotAllowed refused) {
            return answer.refused(refused.reason());
        }
        if (thrown instanceof CannotReadKeys keys) {
            return answer.refused(keys.reason());
        }
        Unexpected fault = Unexpected.of(thrown);
        try (var _ = ProgramLog.into(common.folder())) {
            LOG.error("unexpected failure {}\n{}", fault.code(), fault.traceWithoutMessages());
        }
        return answer.unexpected(fault, ProgramLog.folderIn(common.folder()));
    }
}
