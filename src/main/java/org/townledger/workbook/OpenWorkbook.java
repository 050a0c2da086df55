package org.townledger.workbook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.townledger.wording.Sentence;

/**
 * Opens a spreadsheet by what it holds, not by what its name ends with: {@code .xlsx}, {@code .xls} or CSV. The file is
 * read once into memory, so that its hash is that of what was understood, and so that it is not kept open.
 */
public final class OpenWorkbook {

    private final Limits limits;

    public OpenWorkbook() {
        this(Limits.OFFICE);
    }

    OpenWorkbook(Limits limits) {
        this.limits = limits;
    }

    public Opening open(Path file) {
        return open(file, rows -> { });
    }

    /**
     * @param rowsRead is told how many rows have been read so far
     * @throws CancellationException if the thread is interrupted
     */
    public Opening open(Path file, IntConsumer rowsRead) {
        String name = file.getFileName().toString();
        var progress = new Progress(rowsRead);
        try {
            byte[] bytes = bytes(file, name);
            List<SourceSheet> sheets = sheets(bytes, name, progress);
            progress.finished();
            return new Opening.Opened(new SourceWorkbook(name, sha256(bytes), Mark.withoutOwn(sheets), Mark.of(sheets)));
        } catch (Refusal refused) {
            return new Opening.Refused(refused.reason(), null);
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | RuntimeException broken) {
            // The libraries answer a damaged file with whatever they stumble over first.
            return new Opening.Refused(Sentence.of("workbook.refused.damaged", name), broken);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            // Of this file alone: what was made of it is let go with the refusal.
            return new Opening.Refused(Sentence.of("workbook.refused.tooHeavy", name), new IOException(tooMuch));
        }
    }

    private byte[] bytes(Path file, String name) throws Refusal {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(Files.exists(file) ? "noFile" : "vanished", name);
            }
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                throw new Refusal("tooLarge", name, size >> 20, limits.fileBytes() >> 20);
            }
            if (size == 0) {
                throw new Refusal("empty", name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new Refusal("vanished", name);
        } catch (AccessDeniedException denied) {
            throw new Refusal("locked", name);
        } catch (FileSystemException inUse) {
            throw new Refusal("locked", name);
        } catch (IOException unreadable) {
            throw new Refusal("unreadable", name);
        }
    }

    private List<SourceSheet> sheets(byte[] bytes, String name, Progress progress) throws IOException, Refusal {
        return switch (FileKind.of(bytes)) {
            case ZIP -> {
                try (var contents = XlsxPackage.open(bytes, name, limits)) {
                    yield new XlsxReader(limits).read(bytes, contents, progress);
                }
            }
            case OLE -> new XlsReader(limits).read(bytes, name, progress);
            case TEXT -> new CsvReader(limits).read(TextDecoding.decode(bytes).orElseThrow(), name, progress);
            case PDF -> throw new Refusal("pdf", name);
            case PICTURE -> throw new Refusal("picture", name);
            case HTML, MHTML, XML_SPREADSHEET -> throw new Refusal("webPage", name);
            case RTF -> throw new Refusal("word", name);
            case ARCHIVE -> throw new Refusal("archive", name);
            case UNKNOWN -> throw new Refusal("noSpreadsheet", name);
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
