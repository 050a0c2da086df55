package org.townledger.sheets;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in one document: only the characters that are used are embedded. */
final class Face {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final PDType0Font embedded;
    private final Map<Integer, Float> widths = new HashMap<>();

    Face(PDDocument document, TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.embedded = PDType0Font.load(document, font, true);
    }

    PDType0Font embedded() {
        return embedded;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** As a part of the font size. */
    float width(int codePoint) throws IOException {
        Float known = widths.get(codePoint);
        if (known == null) {
            known = (float) font.getAdvanceWidth(characters.getGlyphId(codePoint)) / font.getUnitsPerEm();
            widths.put(codePoint, known);
        }
        return known;
    }
}
