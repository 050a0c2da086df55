package org.townledger.bag;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.DiskFull;
import org.townledger.ui.LongWork;
import org.townledger.ui.Unexpected;
import org.townledger.workbook.BoundedZip;
import org.townledger.wording.Sentence;

/**
 * Opens a package. Its contents go into a sealed temporary file and are not looked at before the seal's tag was found
 * right; then everything is checked before anything is given out. Whatever is wrong is a refusal in a sentence.
 */
public final class OpenBag {

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** To be closed, which deletes what was written out. */
    public record Opened(OpenedBag bag) implements Outcome {
    }

    /** @param reason what is so and what to do; nothing is left of it */
    public record Refused(Sentence reason) implements Outcome {
    }

    static final String FULL = "bag.open.full";

    private static final Logger LOG = LoggerFactory.getLogger(OpenBag.class);
    private static final int BUFFER = 1 << 18;

    private OpenBag() {
    }

    /**
     * @param own      keys of the office, the newest first, those of before too
     * @param trusted  whose signature counts
     * @param scratch  a folder with as much space as the package takes, such as the data folder
     * @param progress where it can be stopped; then nothing is left of it
     */
    public static Outcome open(Path file, Collection<OfficeKey> own, Collection<OfficeCertificate> trusted, Path scratch,
                               LongWork.Progress progress) {
        return reading(file, own, trusted, scratch, null, progress);
    }

    /** @param digest is told every byte of the file, which is then read from the stick itself; null for none */
    static Outcome reading(Path file, Collection<OfficeKey> own, Collection<OfficeCertificate> trusted, Path scratch,
                           @Nullable MessageDigest digest, LongWork.Progress progress) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Opened(opened(file, name, own, trusted, scratch, digest, progress));
        } catch (BagRefused refused) {
            LOG.info("a package is refused: {}", refused.reason().key());
            return new Refused(refused.reason());
        } catch (BoundedZip.Refused bounded) {
            return new Refused(bounded.reason());
        } catch (Side failed) {
            LOG.warn("a package cannot be read\n{}", Unexpected.of(failed).traceWithoutMessages());
            return new Refused(failed.isReading ? Sentence.of("bag.open.unreadable", name)
                    : Sentence.of(DiskFull.isCauseOf(failed) ? FULL : "bag.open.scratch"));
        } catch (CheckBag.NotWhole notWhole) {
            return new Refused(Sentence.of("bag.open.notWhole", name));
        } catch (java.util.concurrent.CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            LOG.info("a file is no package\n{}", Unexpected.of(unreadable).traceWithoutMessages());
            return new Refused(Sentence.of("bag.open.notOne", name));
        }
    }

    private static OpenedBag opened(Path file, String name, Collection<OfficeKey> own, Collection<OfficeCertificate> trusted, Path folder,
                                    @Nullable MessageDigest digest, LongWork.Progress progress) throws IOException, BagRefused {
        @Nullable OpenedBag bag = null;
        SealedScratch scratch = scratch(folder);
        try {
            try (InputStream from = file(file, digest != null); InputStream in = new BufferedInputStream(
                    digest == null ? from : new DigestInputStream(from, digest), BUFFER);
                 OutputStream out = new Written(scratch.out())) {
                new Unseal(name, own).run(in, Files.size(file), out, (done, of) -> progress.at(Sentence.of("bag.open.opening"), done, of));
            }
            BoundedZip zip = BoundedZip.open(scratch.channel(), name, BagLimits.ZIP);
            try {
                bag = new CheckBag(zip, name, progress).run(trusted, scratch);
                return bag;
            } finally {
                if (bag == null) {
                    zip.close();
                }
            }
        } finally {
            if (bag == null) {
                scratch.close();
            }
        }
    }

    private static SealedScratch scratch(Path folder) throws Side {
        try {
            return SealedScratch.in(folder);
        } catch (IOException failed) {
            throw new Side(false, failed);
        }
    }

    private static InputStream file(Path file, boolean fromTheMedium) throws Side {
        try {
            return new Read(fromTheMedium ? FromTheMedium.open(file) : Files.newInputStream(file));
        } catch (IOException failed) {
            throw new Side(true, failed);
        }
    }

    /** Tells a stick that cannot be read from a disk that cannot be written to, and both from a file that is no package. */
    private static final class Side extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean isReading;

        Side(boolean isReading, IOException cause) {
            super(cause);
            this.isReading = isReading;
        }
    }

    private static final class Read extends FilterInputStream {

        Read(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (IOException failed) {
                throw new Side(true, failed);
            }
        }
    }

    private static final class Written extends FilterOutputStream {

        Written(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                throw new Side(false, failed);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (IOException failed) {
                throw new Side(false, failed);
            }
        }
    }
}
