package org.townledger.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader of the PDF can search and copy. */
final class PdfText {

    private PdfText() {
    }

    static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static String all(Path pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    /** Every printed character with its place, in points. */
    static List<TextPosition> positions(Path pdf) throws IOException {
        var found = new ArrayList<TextPosition>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    found.add(position);
                }
            }.getText(document);
        }
        return found;
    }

    /** As the program that offices and archives read text with gives it. */
    static String byPoppler(Path pdf) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.waitFor();
        return text;
    }

    static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
