package org.townledger.workbook;

import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** What came of opening a file that should be a spreadsheet. */
public sealed interface Opening {

    record Opened(SourceWorkbook workbook) implements Opening {
    }

    /**
     * @param reason what the file is or what is wrong with it, what to do, and that nothing was changed
     * @param cause  what the reader below stumbled over, for whoever looks into it; null where a rule of ours refused
     */
    record Refused(Sentence reason, @Nullable Exception cause) implements Opening {
    }
}
