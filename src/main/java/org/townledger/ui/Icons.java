package org.townledger.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Feather icons at 16 px, growing with the text. In FXML: {@code <FontIcon iconLiteral="fth-save" styleClass="icon"/>}.
 */
public final class Icons {

    private Icons() {
    }

    public static FontIcon of(Feather feather) {
        FontIcon icon = new FontIcon(feather);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** An icon in a colour of the stylesheet: {@code accent}, {@code danger}, {@code warning}, {@code success}, {@code hint}. */
    public static FontIcon of(Feather feather, String colour) {
        FontIcon icon = of(feather);
        icon.getStyleClass().add("icon-" + colour);
        return icon;
    }

    /** A button that shows only an icon always says in a tooltip, and to a screen reader, what it does. */
    public static Button button(Feather feather, String says, Runnable act) {
        Button button = new Button("", of(feather));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
