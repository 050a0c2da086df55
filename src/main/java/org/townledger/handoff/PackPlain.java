package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.EncryptedZip;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** For a banner without this program: the ledgers as workbooks in an archive with a password. It has no number and gets no receipt. */
public final class PackPlain {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param files how many lie in it @param bytes its size */
        record Written(Path file, int files, long bytes) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** What an archive needs beside its files: their names, salts and checks. */
    private static final int BESIDE_A_FILE = 4096;

    private final Store store;
    private final ReadableLedgers workbooks;
    private final ListRepository lists;
    private final Function<Path, Optional<Stick>> media;

    /** @param media the medium that a folder lies on; empty where nobody knows */
    public PackPlain(Store store, ReadableLedgers workbooks, ListRepository lists, Function<Path, Optional<Stick>> media) {
        this.store = store;
        this.workbooks = workbooks;
        this.lists = lists;
        this.media = media;
    }

    /** How the archive will be called. Names can be read without the password, so it says the office and the day alone. */
    public String fileName(PlainWish wish) {
        return store.read(tx -> "%s-%s.zip".formatted(lists.divisions(tx).officeName(), wish.upTo()));
    }

    /**
     * Not for the JavaFX thread.
     *
     * @param password stays the caller's
     * @param progress where it can be stopped; then nothing is left of it
     */
    public Outcome run(PlainWish wish, Path folder, char[] password, LongWork.Progress progress) {
        Optional<Sentence> blocker = blocker(wish, folder, password);
        if (blocker.isPresent()) {
            return new Outcome.Refused(blocker.get());
        }
        Path file = folder.resolve(fileName(wish));
        try {
            Map<String, byte[]> readable = workbooks.asOf(store, wish.kinds(), wish.upTo(), progress);
            Optional<Sentence> vain = readable.isEmpty() ? Optional.of(Sentence.of("handoff.plain.notYet", wish.upTo())) : withoutRoom(folder, readable);
            if (vain.isPresent()) {
                return new Outcome.Refused(vain.get());
            }
            progress.at(Sentence.of("handoff.plain.writing"), 0, 0);
            int files = EncryptedZip.write(file, password, bag -> {
                for (Map.Entry<String, byte[]> workbook : readable.entrySet()) {
                    bag.entry(workbook.getKey(), out -> out.write(workbook.getValue()));
                }
            }, progress);
            return new Outcome.Written(file, files, Files.size(file));
        } catch (CannotWriteBag failed) {
            return new Outcome.Refused(failed.reason());
        } catch (IOException failed) {
            return new Outcome.Refused(Sentence.of("handoff.pack.notMade"));
        }
    }

    private Optional<Sentence> blocker(PlainWish wish, Path folder, char[] password) {
        Optional<Sentence> weak = EncryptedZip.blocker(password);
        if (weak.isPresent()) {
            return weak;
        }
        if (wish.kinds().isEmpty()) {
            return Optional.of(Sentence.of("handoff.plain.nothing"));
        }
        if (wish.upTo().isAfter(store.read(Transaction::today))) {
            return Optional.of(Sentence.of("handoff.pack.dayToCome"));
        }
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(Sentence.of("handoff.pack.noFolder", folder.toString()));
    }

    /** Told before the first byte, for a workbook hardly gets smaller in an archive. */
    private Optional<Sentence> withoutRoom(Path folder, Map<String, byte[]> readable) {
        long needed = readable.values().stream().mapToLong(workbook -> workbook.length + BESIDE_A_FILE).sum();
        return media.apply(folder).filter(medium -> !medium.hasRoomFor(needed))
                .map(medium -> Sentence.of("handoff.plain.noRoom", HandoffText.size(needed), HandoffText.size(medium.lacking(needed))));
    }
}
