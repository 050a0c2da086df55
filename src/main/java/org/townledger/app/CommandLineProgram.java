package org.townledger.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program as it answers commands. */
final class CommandLineProgram {

    @Command(name = "townledger", mixinStandardHelpOptions = true, version = "townledger 1.0.0",
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

    private final Wording wording;
    private final Clock clock;

    CommandLineProgram(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** @return the exit code: 0 done, 1 refused, 2 wrong use */
    int run(String... arguments) {
        var line = new CommandLine(new Top(new WindowProgram(wording, clock)))
                .addSubcommand(new InitCommand(wording, clock))
                .addSubcommand(new ImportCommand(wording, clock))
                .addSubcommand(new ListCommand(wording, clock))
                .addSubcommand(new ExportCommand(wording, clock))
                .addSubcommand(new SheetCommand(wording, clock))
                .addSubcommand(new MoveCommand.Close(wording, clock))
                .addSubcommand(new MoveCommand.Reopen(wording, clock))
                .addSubcommand(new DemoCommand(wording, clock))
                .setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }
}
