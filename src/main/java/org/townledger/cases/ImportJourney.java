package org.townledger.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportTally;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.wording.Sentence;

/**
 * What the import screen asks of whatever takes the rows in: a ledger, or the register. Every call reads a file or the
 * database and so stays off the JavaFX thread.
 */
public interface ImportJourney {

    /** What is imported into, in the reader's words: 住房安全. */
    String title();

    /** The columns that a foreign column may go into. */
    List<Column<?, ?>> columns();

    /** @throws java.util.concurrent.CancellationException where the listener throws it */
    ReadSource.Outcome read(Path file, IntConsumer rowsRead);

    /** The table read again under the mapping that it carries. */
    SourceFile.Table readAgain(SourceFile.Table table);

    /** What the import would do; nothing is changed. */
    List<ImportRow> plan(SourceFile file, ImportAnswers answers);

    /**
     * All in one transaction.
     *
     * @param remember whether the mapping is kept for the next file with the same headings
     * @throws java.util.concurrent.CancellationException where the listener throws it; nothing was changed then
     */
    Done run(SourceFile file, ImportAnswers answers, boolean remember, IntConsumer rowsDone);

    /** Writes the rows that stay out, as they were, with the reason. @return why that failed; empty where it is written */
    Optional<Sentence> report(SourceFile file, ImportAnswers answers, Path target);

    /** Of this kind, newest first, undone ones too. */
    List<ImportRun> earlier();

    Undo undo(UUID run);

    /** @param first number that the import gave; null where it gave none, as is {@code last} */
    record Done(UUID run, ImportTally tally, @Nullable String first, @Nullable String last) {
    }

    /** What came of taking an import back. */
    sealed interface Undo {

        /** @param withdrawn how many went off the ledger */
        record Undone(int withdrawn) implements Undo {
        }

        /** Nothing was changed. @param why what is so and what to do */
        record Kept(Sentence why) implements Undo {
        }
    }
}
