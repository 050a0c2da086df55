package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts of one document. A character that none of them has is set as 〓, as printers do, and remembered. */
final class TypeCase {

    enum Weight { REGULAR, BOLD }

    /** A stretch of text in one font. */
    record Run(Face face, String text) {
    }

    private static final int GETA = '〓';

    private final PDDocument document;
    private final PaperFonts fonts;
    private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);
    private final SortedSet<String> missing = new TreeSet<>();

    TypeCase(PDDocument document, PaperFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** The characters that were printed as 〓. */
    SortedSet<String> missing() {
        return missing;
    }

    /** In points. */
    float width(String text, Weight weight, float size) throws IOException {
        float width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += width(text.codePointAt(at), weight);
        }
        return width * size;
    }

    /** As a part of the font size. */
    float width(int codePoint, Weight weight) throws IOException {
        Face face = faceFor(codePoint, weight);
        return face == null ? face(main(weight)).width(GETA) : face.width(codePoint);
    }

    List<Run> runs(String text, Weight weight) throws IOException {
        var runs = new ArrayList<Run>();
        var stretch = new StringBuilder();
        Face current = face(main(weight));
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int codePoint = text.codePointAt(at);
            Face face = faceFor(codePoint, weight);
            if (face == null) {
                missing.add(Character.toString(codePoint));
                codePoint = GETA;
                face = face(main(weight));
            }
            if (face != current && !stretch.isEmpty()) {
                runs.add(new Run(current, stretch.toString()));
                stretch.setLength(0);
            }
            current = face;
            stretch.appendCodePoint(codePoint);
        }
        if (!stretch.isEmpty()) {
            runs.add(new Run(current, stretch.toString()));
        }
        return runs;
    }

    private @Nullable Face faceFor(int codePoint, Weight weight) throws IOException {
        Face main = face(main(weight));
        if (main.has(codePoint)) {
            return main;
        }
        Face rare = face(FontFile.PAPER_RARE);
        return rare.has(codePoint) ? rare : null;
    }

    private static FontFile main(Weight weight) {
        return switch (weight) {
            case REGULAR -> FontFile.PAPER_REGULAR;
            case BOLD -> FontFile.PAPER_BOLD;
        };
    }

    private Face face(FontFile file) throws IOException {
        Face known = faces.get(file);
        if (known == null) {
            known = new Face(document, fonts.font(file));
            faces.put(file, known);
        }
        return known;
    }
}
