package org.townledger.ui;

import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Dresses a scene: AtlantaFX's light theme, our stylesheet over it, and the font with the size that the user chose. */
public final class Theme {

    private static final String OURS =
            Objects.requireNonNull(Theme.class.getResource("/fxml/townledger.css"), "stylesheet").toExternalForm();

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
        String font = ".root { -fx-font-family: \"%s\"; -fx-font-size: %dpx; }".formatted(family, textSize.get().pixels());
        byte[] bytes = font.getBytes(StandardCharsets.UTF_8);
        return List.of(OURS, "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes));
    }
}
