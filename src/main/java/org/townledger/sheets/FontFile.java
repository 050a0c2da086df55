package org.townledger.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that the program carries; their origin and licences stand in {@code fonts/SOURCES.md}. */
public enum FontFile {
    PAPER_REGULAR("NotoSerifSC-Regular.ttf"),
    PAPER_BOLD("NotoSerifSC-Bold.ttf"),
    /** Characters of Extension B, which the two above lack. */
    PAPER_RARE("HanaMinB.ttf"),
    SCREEN_REGULAR("NotoSansSC-Regular.ttf"),
    SCREEN_BOLD("NotoSansSC-Bold.ttf");

    private final String fileName;

    FontFile(String fileName) {
        this.fileName = fileName;
    }

    public InputStream open() {
        InputStream found = FontFile.class.getResourceAsStream("fonts/" + fileName);
        if (found == null) {
            throw new IllegalStateException("the program was built without its font " + fileName);
        }
        return found;
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's font " + fileName, e);
        }
    }
}
