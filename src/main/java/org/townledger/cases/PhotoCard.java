package org.townledger.cases;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;

/** A small picture with a line under it; the content of a button. */
final class PhotoCard extends VBox {

    private final Region picture = new Region();
    private final StackPane place;

    /** @param sign stands where the picture is not there yet, or cannot be shown */
    PhotoCard(String line, Feather sign) {
        place = new StackPane(Icons.of(sign, "hint"), picture);
        place.getStyleClass().add("photo-picture");
        Label under = new Label(line);
        under.getStyleClass().add("photo-line");
        under.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("photo-card");
        getChildren().addAll(place, under);
    }

    /** Fills its place; what does not fit its proportions is cut off at the edges. */
    void show(Image image) {
        picture.setBackground(new Background(new BackgroundImage(image, BackgroundRepeat.NO_REPEAT, BackgroundRepeat.NO_REPEAT,
                BackgroundPosition.CENTER, new BackgroundSize(100, 100, true, true, false, true))));
    }
}
