package org.townledger.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Dresses a scene: AtlantaFX's light theme, our stylesheet over it, and the font with the size that the user chose. */
public final class Theme {

    private static final String STYLESHEET = "/fxml/townledger.css";
    private static final Pattern WHOLE_PIXELS = Pattern.compile("(-fx-icon-size|-fx-fixed-cell-size): ([0-9.]+)em");

    private final String ours = read();
    private final String family;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);

    public Theme(ScreenFonts fonts) {
        family = fonts.family();
    }

    /** Changing it changes every dressed window at once. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** Pop-ups take the stylesheets of the scene that they belong to, so dressing the window is enough. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
        textSize.subscribe(_ -> scene.getStylesheets().setAll(stylesheets()));
    }

    private List<String> stylesheets() {
        int pixels = textSize.get().pixels();
        String rounded = WHOLE_PIXELS.matcher(ours).replaceAll(size ->
                "%s: %dpx".formatted(size.group(1), Math.round(Double.parseDouble(size.group(2)) * pixels)));
        String font = "%n.root { -fx-font-family: \"%s\"; -fx-font-size: %dpx; }".formatted(family, pixels);
        byte[] bytes = (rounded + font).getBytes(StandardCharsets.UTF_8);
        return List.of("data:text/css;base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(STYLESHEET), STYLESHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + STYLESHEET, broken);
        }
    }
}
