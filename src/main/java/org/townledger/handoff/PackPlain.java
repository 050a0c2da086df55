package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.EncryptedZip;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** For a banner without this program: the ledgers as workbooks in an archive with a password. It has no number and gets no receipt. */
public final class PackPlain {

    /** What came of it. */
    public sealed interface Outcome {

        record Written(Path file, int files) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final ReadableLedgers workbooks;
    private final ListRepository lists;

    public PackPlain(Store store, ReadableLedgers workbooks, ListRepository lists) {
        this.store = store;
        this.workbooks = workbooks;
        this.lists = lists;
    }

    /** How the archive is called that is written today. */
    public String fileName() {
        return store.read(tx -> "%s-%s.zip".formatted(lists.divisions(tx).officeName(), tx.today()));
    }

    /** Not for the JavaFX thread. @param kinds keys of the ledgers @param password stays the caller's */
    public Outcome run(Set<String> kinds, Path folder, char[] password, LongWork.Progress progress) {
        Optional<Sentence> blocker = EncryptedZip.blocker(password);
        if (blocker.isPresent()) {
            return new Outcome.Refused(blocker.get());
        }
        if (!Files.isDirectory(folder)) {
            return new Outcome.Refused(Sentence.of("handoff.pack.noFolder", folder.toString()));
        }
        Path file = folder.resolve(fileName());
        try {
            Map<String, byte[]> readable = workbooks.of(store, kinds);
            return new Outcome.Written(file, EncryptedZip.write(file, password, bag -> {
                for (Map.Entry<String, byte[]> workbook : readable.entrySet()) {
                    bag.entry(workbook.getKey(), out -> out.write(workbook.getValue()));
                }
            }, progress));
        } catch (CannotWriteBag failed) {
            return new Outcome.Refused(failed.reason());
        } catch (IOException failed) {
            return new Outcome.Refused(Sentence.of("handoff.pack.notMade"));
        }
    }
}
