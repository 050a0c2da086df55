package org.townledger.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * The family that Chinese is shown in: the system's own where it has one, else the Noto Sans SC that the program
 * carries for paper. A machine without either falls back to the system's default.
 */
public final class ScreenFonts {

    private static final List<String> WANTED =
            List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC");
    private static final List<String> CARRIED = List.of(
            "/org/townledger/sheets/fonts/NotoSansSC-Regular.ttf",
            "/org/townledger/sheets/fonts/NotoSansSC-Bold.ttf");

    private final List<String> installed;
    private final Function<String, @Nullable InputStream> resources;

    public ScreenFonts() {
        this(Font.getFamilies(), ScreenFonts.class::getResourceAsStream);
    }

    ScreenFonts(List<String> installed, Function<String, @Nullable InputStream> resources) {
        this.installed = installed;
        this.resources = resources;
    }

    /** The family's name, for the stylesheet; loads the carried fonts when it has to. */
    public String family() {
        return WANTED.stream().filter(installed::contains).findFirst()
                .or(this::carriedFamily)
                .orElseGet(() -> Font.getDefault().getFamily());
    }

    private Optional<String> carriedFamily() {
        List<String> families = CARRIED.stream().map(this::load).flatMap(Optional::stream).toList();
        return families.stream().findFirst();
    }

    private Optional<String> load(String path) {
        try (InputStream in = resources.apply(path)) {
            return in == null ? Optional.empty() : Optional.ofNullable(Font.loadFont(in, 13)).map(Font::getFamily);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the carried font " + path, broken);
        }
    }
}
