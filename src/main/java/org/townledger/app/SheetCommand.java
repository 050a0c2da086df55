package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.sheets.Paper;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "sheet", description = "prints a ledger, its public version or one case as a PDF")
final class SheetCommand extends KindCommand implements Callable<Integer> {

    /** The two sizes of paper that a ledger is printed on. */
    enum Size { A3, A4 }

    @Parameters(index = "1", paramLabel = "OUT.pdf")
    Path file = Path.of("");

    @Option(names = "--public", description = "only what may hang on a wall, ID numbers masked")
    boolean forThePublic;

    @Option(names = "--number", paramLabel = "N", description = "one case, with its course")
    @Nullable String number;

    @Option(names = "--office", paramLabel = "CODE", description = "one town's, at a banner")
    @Nullable String office;

    @Option(names = "--paper", paramLabel = "A3|A4", description = "A3 unless told; A4 for the public version")
    @Nullable Size paper;

    SheetCommand(Wording wording, Clock clock) {
        super(wording, clock);
    }

    @Override
    public Integer call() {
        Size size = paper != null ? paper : forThePublic ? Size.A4 : Size.A3;
        Paper chosen = switch (size) {
            case A3 -> Paper.A3_LANDSCAPE;
            case A4 -> Paper.A4_LANDSCAPE;
        };
        return withLedger(forThePublic ? Permission.PRINT_PUBLIC : Permission.PRINT, (found, answer) -> found.sheet(answer, file, forThePublic, number, office, chosen));
    }
}
