package org.townledger.bag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.townledger.store.DiskFull;
import org.townledger.ui.LongWork;
import org.townledger.workbook.CannotWrite;
import org.townledger.wording.Sentence;

/**
 * Writes a package: gathers the bag in a sealed temporary file, seals it for its readers onto the stick beside its final
 * name, forces it, reads it back from there and checks all of it, and only then gives it its name.
 */
public final class WriteBag {

    private static final int BUFFER = 1 << 18;

    private final Path target;
    private final OfficeKey own;
    private final LongWork.Progress progress;

    private WriteBag(Path target, OfficeKey own, LongWork.Progress progress) {
        this.target = target;
        this.own = own;
        this.progress = progress;
    }

    /**
     * @param own      signs, and can open it again
     * @param readers  for whom it is sealed; the own office is always among them
     * @param about    of the bag: labels and values of one line each
     * @param scratch  a folder with as much space as the package takes, such as the data folder
     * @param progress where it can be stopped; then nothing is left of it
     * @throws CannotWriteBag where the stick is full or gone, or gives back something else than was written
     */
    public static SealedBag write(Path target, OfficeKey own, List<OfficeCertificate> readers, Map<String, String> about,
                                  Payload payload, Path scratch, LongWork.Progress progress) throws CannotWriteBag {
        var work = new WriteBag(target, own, progress);
        try (var beside = new Beside(target)) {
            Gathered gathered = work.gatherAndSeal(beside, readers, about, payload, scratch);
            work.readBack(beside.path(), gathered, scratch);
            work.rename(beside);
            return gathered.bag();
        }
    }

    /** @param file SHA-256 of the sealed file as it was written */
    private record Gathered(SealedBag bag, byte[] file) {
    }

    private Gathered gatherAndSeal(Beside beside, List<OfficeCertificate> readers, Map<String, String> about, Payload payload,
                                   Path scratchFolder) throws CannotWriteBag {
        try (var scratch = SealedScratch.in(scratchFolder)) {
            BagWriter bag;
            String hash;
            try (OutputStream out = new BufferedOutputStream(scratch.out(), BUFFER)) {
                bag = new BagWriter(out);
                payload.fill(bag);
                hash = bag.finish(about, own);
            }
            var seal = new Seal(withOwn(readers), scratch.size());
            byte[] file = seal(beside, seal, scratch);
            return new Gathered(new SealedBag(hash, seal.sealedSize(), bag.entries()), file);
        } catch (IOException failed) {
            throw new CannotWriteBag(DiskFull.isCauseOf(failed) ? Sentence.of("bag.write.scratchFull")
                    : Sentence.of("bag.write.notGathered", name()), failed);
        }
    }

    private List<OfficeCertificate> withOwn(List<OfficeCertificate> readers) {
        List<OfficeCertificate> all = new ArrayList<>(readers);
        if (!all.contains(own.certificate())) {
            all.add(own.certificate());
        }
        return all;
    }

    private byte[] seal(Beside beside, Seal seal, SealedScratch scratch) throws CannotWriteBag {
        try {
            refuseWithoutSpace(seal.sealedSize());
            try (FileChannel file = beside.create(); var plain = Channels.newInputStream(scratch.channel())) {
                var hashed = new DigestOutputStream(Channels.newOutputStream(file), Algorithms.digest());
                var out = new BufferedOutputStream(hashed, BUFFER);
                seal.write(plain, out, (done, of) -> progress.at(Sentence.of("bag.write.sealing"), done, of));
                out.flush();
                file.force(true);
                return hashed.getMessageDigest().digest();
            }
        } catch (IOException failed) {
            throw cannotWrite(failed);
        }
    }

    private void refuseWithoutSpace(long needed) throws IOException, CannotWriteBag {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        FileStore stick = Files.getFileStore(folder);
        Optional<Sentence> blocker = StickRules.blocker(stick.type(), stick.getUsableSpace(), needed, name());
        if (blocker.isPresent()) {
            throw new CannotWriteBag(blocker.get(), new IOException("does not fit: " + needed));
        }
    }

    /** With the own key, and believing nothing but the own signature. */
    private void readBack(Path written, Gathered gathered, Path scratch) throws CannotWriteBag {
        var digest = Algorithms.digest();
        OpenBag.Outcome outcome = OpenBag.reading(written, List.of(own), List.of(own.certificate()), scratch, digest,
                (said, done, of) -> progress.at(Sentence.of("bag.write.checking"), done, of));
        switch (outcome) {
            case OpenBag.Opened(OpenedBag bag) -> {
                try (bag) {
                    if (!bag.hash().equals(gathered.bag().hash()) || !Arrays.equals(digest.digest(), gathered.file())) {
                        throw new IOException("another file than was written: " + HexFormat.of().formatHex(gathered.file()));
                    }
                } catch (IOException other) {
                    throw new CannotWriteBag(Sentence.of("bag.write.notRead", name()), other);
                }
            }
            case OpenBag.Refused(Sentence reason) when reason.key().equals(OpenBag.FULL) ->
                    throw new CannotWriteBag(Sentence.of("bag.write.scratchFull"), new IOException(reason.key()));
            case OpenBag.Refused(Sentence reason) ->
                    throw new CannotWriteBag(Sentence.of("bag.write.notRead", name()), new IOException(reason.key()));
        }
    }

    private void rename(Beside beside) throws CannotWriteBag {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        try {
            beside.rename();
        } catch (IOException failed) {
            throw cannotWrite(failed);
        }
    }

    private CannotWriteBag cannotWrite(IOException failed) {
        return new CannotWriteBag(CannotWrite.to(target, failed).reason(), failed);
    }

    private String name() {
        return String.valueOf(target.getFileName());
    }
}
