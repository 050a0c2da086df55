package org.townledger.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import org.townledger.wording.Sentence;

/** What came of writing a sheet. */
public sealed interface SheetOutcome {

    /**
     * @param missing      characters that no font has, printed as 〓; empty as a rule
     * @param rows         of the table, or forms
     * @param forThePublic whether it may hang on a wall
     */
    record Written(Path file, int pages, SortedSet<String> missing, int rows, boolean forThePublic) implements SheetOutcome {
    }

    /** Nothing under the final name was touched. */
    record NotWritten(Sentence reason, IOException cause) implements SheetOutcome {
    }
}
