package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.lists.ContentHash;
import org.townledger.wording.Sentence;

/**
 * Makes of a file what is kept of it: a picture upright, with no side longer than {@link #LONGEST} pixels, and without
 * a word of what the camera wrote beside it, its place first of all; a paper (PDF) as it is.
 */
final class PreparePhoto {

    static final int LONGEST = 1920;
    static final int MOST_BYTES = 50 << 20;

    /** A header of a few bytes can claim any size; what is larger than every camera's picture is not unpacked. */
    static final long MOST_PIXELS = 120_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(PreparePhoto.class);
    private static final int MEGA = 1 << 20;

    /** What became of a file. */
    sealed interface Outcome {

        record Prepared(Kept kept, byte[] bytes) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** What is known of a file that is kept. @param name under which it is kept @param bytes how many */
    record Kept(String name, String sha256, String sourceSha256, int width, int height, long bytes, @Nullable LocalDate takenOn) {

        boolean isPaper() {
            return name.endsWith(".pdf");
        }
    }

    private PreparePhoto() {
    }

    /** @param today no picture was taken after it, whatever a camera's clock says */
    static Outcome run(PhotoSource source, LocalDate today) {
        String name = source.name();
        try {
            long size = source.byteCount();
            if (size == 0) {
                return refused("cases.photo.refused.empty", name);
            }
            if (size > MOST_BYTES) {
                return refused("cases.photo.refused.tooLarge", name, Math.ceilDiv(size, MEGA), MOST_BYTES / MEGA);
            }
            return prepared(source.read(MOST_BYTES), name, today);
        } catch (IOException unreadable) {
            LOG.info("a file that was to go onto a case cannot be read", unreadable);
            return refused("cases.photo.refused.unreadable", name);
        }
    }

    private static Outcome prepared(byte[] file, String name, LocalDate today) {
        PhotoKind kind = PhotoKind.of(file);
        if (kind.refusal() != null) {
            return refused(kind.refusal(), name);
        }
        try {
            return kind == PhotoKind.PDF ? paper(file, name) : picture(file, kind, name, today);
        } catch (IOException | RuntimeException damaged) {
            // The decoders answer a broken file with whatever exception it leads them into.
            LOG.info("a picture cannot be decoded: {}", damaged.getClass().getName());
            return refused("cases.photo.refused.damaged", name);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            // Of this file alone: what was made of it is let go with the refusal.
            LOG.info("a picture asks for too much: {}", tooMuch.getClass().getName());
            return refused("cases.photo.refused.tooHeavy", name);
        }
    }

    private static Outcome picture(byte[] file, PhotoKind kind, String name, LocalDate today) throws IOException {
        try (var opened = new DecodePicture(file, kind)) {
            if (opened.pixels() > MOST_PIXELS) {
                return refused("cases.photo.refused.tooManyPixels", name, opened.pixels() / 10_000, MOST_PIXELS / 10_000);
            }
            Exif exif = kind == PhotoKind.JPEG ? Exif.of(file) : Exif.NONE;
            BufferedImage small = Jpeg.upright(Jpeg.within(opened.pixels(LONGEST), LONGEST), exif.orientation());
            byte[] kept = Jpeg.write(small);
            String hash = ContentHash.of(kept);
            LocalDate taken = exif.takenOn() == null || exif.takenOn().isAfter(today) ? null : exif.takenOn();
            return new Outcome.Prepared(new Kept(hash + ".jpg", hash, ContentHash.of(file), small.getWidth(), small.getHeight(),
                    kept.length, taken), kept);
        }
    }

    /** A small picture of a file that is only looked at; empty where there is nothing to be seen. */
    static Optional<byte[]> glimpse(PhotoSource source, int longest) {
        try {
            if (source.byteCount() > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] file = source.read(MOST_BYTES);
            PhotoKind kind = PhotoKind.of(file);
            if (kind == PhotoKind.PDF) {
                return Optional.of(Jpeg.write(PaperPage.picture(file, longest)));
            }
            return kind.refusal() == null ? glimpse(file, kind, longest) : Optional.empty();
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError unseen) {
            LOG.info("a file on a stick cannot be looked at: {}", unseen.getClass().getName());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> glimpse(byte[] file, PhotoKind kind, int longest) throws IOException {
        try (var opened = new DecodePicture(file, kind)) {
            if (opened.pixels() > MOST_PIXELS) {
                return Optional.empty();
            }
            int orientation = kind == PhotoKind.JPEG ? Exif.of(file).orientation() : 1;
            return Optional.of(Jpeg.write(Jpeg.upright(Jpeg.within(opened.pixels(longest), longest), orientation)));
        }
    }

    private static Outcome paper(byte[] file, String name) throws IOException {
        if (file.length > PaperPage.MOST_BYTES) {
            return refused("cases.photo.refused.tooLarge", name, Math.ceilDiv(file.length, MEGA), PaperPage.MOST_BYTES / MEGA);
        }
        return switch (PaperPage.sizeOf(file)) {
            case PaperPage.Size.Known(int width, int height) -> {
                String hash = ContentHash.of(file);
                yield new Outcome.Prepared(new Kept(hash + ".pdf", hash, hash, width, height, file.length, null), file);
            }
            case PaperPage.Size.Locked _ -> refused("cases.photo.refused.password", name);
            case PaperPage.Size.TooLarge _ -> refused("cases.photo.refused.tooHeavy", name);
        };
    }

    private static Outcome refused(String key, Object... arguments) {
        return new Outcome.Refused(Sentence.of(key, arguments));
    }
}
