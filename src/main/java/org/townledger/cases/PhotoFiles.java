package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.lists.ContentHash;
import org.townledger.vault.SealedFiles;
import org.townledger.wording.Sentence;
import org.townledger.workbook.AtomicFile;
import org.townledger.workbook.CannotWrite;

/**
 * Where the pictures themselves lie: {@code photos/<case>/<sha256>.jpg} in the data folder. A file is written once and
 * never changed; one whose row is gone stays, since the journal may bring the row back. Each is sealed.
 */
public final class PhotoFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoFiles.class);

    /** Sharp in a tile at 150 % and the largest type. */
    private static final int THUMBNAIL = 320;

    /** Three pictures across a page at 300 dots an inch. */
    private static final int ON_PAPER = 960;

    /** What this program calls a file that it keeps. */
    private static final Pattern STORED_NAME = Pattern.compile("[0-9a-f]{64}\\.(?:jpg|pdf)");

    private final Path root;
    private final SealedFiles files;

    /** @param files of the data folder, each sealed */
    public PhotoFiles(SealedFiles files) {
        this.files = files;
        root = files.root().resolve("photos");
    }

    /** Whether the file is there or not. */
    public Path file(CasePhoto photo) {
        return root.resolve(photo.caseId().toString()).resolve(photo.storedName());
    }

    /**
     * @param called what the user calls it, for the sentence where it cannot be kept
     * @return whether it was not there before
     */
    boolean keep(UUID caseId, PreparePhoto.Kept photo, byte[] content, String called) throws CannotWrite {
        return keep(caseId, photo.name(), photo.sha256(), content, called);
    }

    /**
     * Keeps a file that another office prepared.
     *
     * @return whether it was not there before
     * @throws CannotWrite where it cannot be kept, or is not what its row says
     */
    public boolean keepAsSent(UUID caseId, String name, String sha256, byte[] content) throws CannotWrite {
        if (!STORED_NAME.matcher(name).matches() || !ContentHash.of(content).equals(sha256)) {
            throw CannotWrite.to(root.resolve("photo"), new IOException("a picture that is not what its row says"));
        }
        return keep(caseId, name, sha256, content, name);
    }

    /** Takes back what {@link #keepAsSent} kept. */
    public void discardSent(UUID caseId, String name) {
        discard(caseId, name);
    }

    private boolean keep(UUID caseId, String name, String sha256, byte[] content, String called) throws CannotWrite {
        Path folder = root.resolve(caseId.toString());
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            if (Files.exists(file) && isKept(file, sha256)) {
                return false;
            }
            files.write(file, content);
            return true;
        } catch (IOException failed) {
            throw CannotWrite.to(root.resolve(called), failed);
        }
    }

    private boolean isKept(Path file, String sha256) {
        try {
            return ContentHash.of(files.read(file)).equals(sha256);
        } catch (IOException damaged) {
            LOG.warn("a case's picture was damaged in the data folder, and is written again", damaged);
            return false;
        }
    }

    /**
     * Lays the file with another case's too, on which its row is to hang; what is gone here is gone there as well.
     *
     * @return why it could not be done
     */
    public Optional<Sentence> share(CasePhoto photo, UUID otherCase) {
        Optional<byte[]> content = content(photo);
        try {
            if (content.isPresent()) {
                keep(otherCase, photo.storedName(), photo.sha256(), content.get(), photo.fileName());
            }
            return Optional.empty();
        } catch (CannotWrite full) {
            return Optional.of(full.reason());
        }
    }

    /** Takes back what {@link #keep} wrote for a row that never came. */
    void discard(UUID caseId, String name) {
        try {
            Files.deleteIfExists(root.resolve(caseId.toString()).resolve(name));
        } catch (IOException left) {
            LOG.warn("a picture without a row is left in the data folder", left);
        }
    }

    /** The picture, or the paper as it came; empty where the file is gone or is not what it was. */
    public Optional<byte[]> content(CasePhoto photo) {
        return content(photo.caseId(), photo.storedName(), photo.sha256());
    }

    /** As {@link #content(CasePhoto)}, by what names the file. */
    public Optional<byte[]> content(UUID caseId, String storedName, String sha256) {
        try {
            byte[] bytes = files.read(root.resolve(caseId.toString()).resolve(storedName));
            return ContentHash.of(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (NoSuchFileException gone) {
            LOG.warn("a case's picture is not in the data folder: {}", storedName);
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("a case's picture cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** As JPEG, made when it is first wanted. */
    public Optional<byte[]> thumbnail(CasePhoto photo) {
        Path made = file(photo).resolveSibling(photo.sha256() + ".thumb.jpg");
        try {
            return Optional.of(files.read(made));
        } catch (NoSuchFileException notYet) {
            Optional<byte[]> thumbnail = within(photo, THUMBNAIL);
            thumbnail.ifPresent(bytes -> remember(made, bytes));
            return thumbnail;
        } catch (IOException unreadable) {
            LOG.warn("a thumbnail cannot be read", unreadable);
            return within(photo, THUMBNAIL);
        }
    }

    /** As JPEG, a paper by its first page. */
    public Optional<byte[]> onPaper(CasePhoto photo) {
        return within(photo, ON_PAPER);
    }

    /** As JPEG, as large as it is kept, a paper by its first page. */
    public Optional<byte[]> onScreen(CasePhoto photo) {
        return photo.isPaper() ? within(photo, PreparePhoto.LONGEST) : content(photo);
    }

    /** Copies the picture or paper out of the data folder. @return why it could not be done */
    public Optional<Sentence> copy(CasePhoto photo, Path target) {
        Optional<byte[]> content = content(photo);
        if (content.isEmpty()) {
            return Optional.of(Sentence.of("cases.photo.gone"));
        }
        try {
            AtomicFile.write(target, out -> out.write(content.get()));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(CannotWrite.to(target, failed).reason());
        }
    }

    private Optional<byte[]> within(CasePhoto photo, int longest) {
        return content(photo).flatMap(bytes -> {
            try {
                BufferedImage whole = photo.isPaper() ? PaperPage.picture(bytes, longest) : ImageIO.read(new ByteArrayInputStream(bytes));
                return Optional.of(Jpeg.write(Jpeg.within(whole, longest)));
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError undrawable) {
                // A paper was taken as it came, and the renderer may not know what is in it.
                LOG.info("a case's paper cannot be drawn: {}", undrawable.getClass().getName());
                return Optional.empty();
            }
        });
    }

    /** It is made again where it could not be kept. */
    private void remember(Path file, byte[] thumbnail) {
        try {
            files.write(file, thumbnail);
        } catch (IOException full) {
            LOG.info("a thumbnail is not kept", full);
        }
    }
}
