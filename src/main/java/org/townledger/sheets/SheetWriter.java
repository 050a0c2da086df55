package org.townledger.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Writes sheets as PDF files whose text can be searched and copied. One at a time, since they share their fonts. */
public final class SheetWriter {

    private final PaperFonts fonts;
    private final Wording wording;

    public SheetWriter(PaperFonts fonts, Wording wording) {
        this.fonts = fonts;
        this.wording = wording;
    }

    public SheetOutcome write(LedgerSheet<?> sheet, Path file) {
        return write(new Described(sheet.title(), sheet.office(), sheet.rows().size(), sheet.audience() == LedgerSheet.Audience.PUBLIC), file,
                (document, type) -> new LedgerPrinting(document, type, wording).print(sheet));
    }

    /** A ledger and what belongs to it in one file, each from a new page on. */
    public SheetOutcome writeInOne(List<? extends LedgerSheet<?>> sheets, Path file) {
        LedgerSheet<?> first = sheets.getFirst();
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        return write(new Described(first.title(), first.office(), rows, first.audience() == LedgerSheet.Audience.PUBLIC), file, (document, type) -> {
            for (LedgerSheet<?> sheet : sheets) {
                new LedgerPrinting(document, type, wording).print(sheet);
            }
        });
    }

    /** All in one file, each form from a new page on. */
    public SheetOutcome write(List<FormSheet> forms, Path file) {
        return files(forms.stream().map(form -> form.asFile(wording)).toList(), file);
    }

    /** All in one file, each from a new page on. */
    public SheetOutcome files(List<FileSheet> sheets, Path file) {
        FileSheet first = sheets.getFirst();
        return write(new Described(first.title(), first.office(), sheets.size(), false), file, (document, type) -> {
            var printing = new FormPrinting(document, type, wording);
            for (FileSheet sheet : sheets) {
                printing.print(sheet);
            }
        });
    }

    public SheetOutcome write(LetterSheet letter, Path file) {
        return write(new Described(letter.title(), letter.office(), 1, false), file,
                (document, type) -> new LetterPrinting(document, type, wording).print(letter));
    }

    private record Described(String title, String office, int rows, boolean forThePublic) {
    }

    private interface Printing {
        void print(PDDocument document, TypeCase type) throws IOException;
    }

    private SheetOutcome write(Described sheet, Path file, Printing printing) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            synchronized (fonts) {
                return write(sheet, file, beside, printing);
            }
        } catch (NoSuchFileException e) {
            return new SheetOutcome.NotWritten(Sentence.of("sheets.write.noFolder", folder(file)), e);
        } catch (AccessDeniedException e) {
            return new SheetOutcome.NotWritten(Sentence.of("sheets.write.denied", file), e);
        } catch (IOException e) {
            return new SheetOutcome.NotWritten(Sentence.of("sheets.write.failed", file), e);
        }
    }

    private SheetOutcome write(Described sheet, Path file, Path beside, Printing printing)
            throws IOException {
        try (var document = new PDDocument();
             var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                     StandardOpenOption.TRUNCATE_EXISTING)) {
            describe(document, sheet);
            var type = new TypeCase(document, fonts);
            printing.print(document, type);
            OutputStream out = Channels.newOutputStream(channel);
            document.save(out);
            channel.force(true);
            channel.close();
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new SheetOutcome.Written(file, document.getNumberOfPages(), type.missing(), sheet.rows(), sheet.forThePublic());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void describe(PDDocument document, Described sheet) {
        document.getDocumentInformation().setTitle(sheet.title());
        document.getDocumentInformation().setAuthor(sheet.office());
        document.getDocumentCatalog().setLanguage(Wording.CHINESE.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
