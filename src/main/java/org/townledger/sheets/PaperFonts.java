package org.townledger.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of printed sheets, each parsed once when it is first needed (about 15 MB of memory each, 31 MB for the
 * rare characters) and shared by all documents. A parsed font has one read position: whoever uses one holds this
 * object's monitor.
 */
public final class PaperFonts {

    private final Map<FontFile, TrueTypeFont> parsed = new EnumMap<>(FontFile.class);

    synchronized TrueTypeFont font(FontFile file) {
        return parsed.computeIfAbsent(file, PaperFonts::parse);
    }

    private static TrueTypeFont parse(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(UniqueCodePoints.in(file.bytes())));
            // Ligatures would join letters that a search should find one by one.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font " + file + " is damaged", e);
        }
    }
}
