package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "takes in an old spreadsheet, or a workbook that a village sent back")
final class ImportCommand extends KindCommand implements Callable<Integer> {

    @Parameters(index = "1", paramLabel = "FILE", description = ".xlsx, .xls or .csv")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "says what it would do and changes nothing")
    boolean dryRun;

    @Option(names = "--report", paramLabel = "OUT.xlsx", description = "workbook with the rows that stay out, and why")
    @Nullable Path report;

    ImportCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        return withKind(Permission.IMPORT, (found, answer) -> found.importFile(answer, common.user(), file, dryRun, report));
    }
}
