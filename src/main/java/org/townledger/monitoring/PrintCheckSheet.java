package org.townledger.monitoring;

import java.nio.file.Path;
import java.util.List;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.wording.Wording;

/** Prints the check before a household's risk is removed. */
public final class PrintCheckSheet {

    private final SheetWriter sheets;
    private final CheckSheet sheet;

    public PrintCheckSheet(SheetWriter sheets, Wording words) {
        this.sheets = sheets;
        this.sheet = new CheckSheet(words);
    }

    public SheetOutcome run(MonitoringFile file, Path target) {
        return sheets.files(List.of(sheet.of(file)), target);
    }
}
