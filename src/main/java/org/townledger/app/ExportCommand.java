package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "writes the register or a ledger out as a workbook that can be read in again")
final class ExportCommand extends KindCommand implements Callable<Integer> {

    @Parameters(index = "1", paramLabel = "OUT.xlsx")
    Path file = Path.of("");

    @Option(names = "--village", paramLabel = "NAME", description = "the monthly workbook of one village: its open cases, numbers locked")
    @Nullable String village;

    @Option(names = "--office", paramLabel = "CODE", description = "one town's, at a banner")
    @Nullable String office;

    ExportCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        return withTown(Permission.EXPORT, office, (found, answer) -> found.export(answer, CaseFilter.ALL.ofOffice(office), village, file));
    }
}
