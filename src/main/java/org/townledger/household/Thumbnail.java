package org.townledger.household;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** A small picture with its caption. */
final class Thumbnail extends VBox {

    /** In logical pixels; read twice as large, so that it is sharp where the screen is scaled. */
    private static final double SIZE = 120;

    Thumbnail(PicturesOfHousehold.Picture picture) {
        var view = new ImageView(new Image(new ByteArrayInputStream(picture.jpeg()), 2 * SIZE, 2 * SIZE, true, true));
        view.setFitWidth(SIZE);
        view.setFitHeight(SIZE);
        view.setPreserveRatio(true);
        var caption = new Label(picture.caption());
        caption.getStyleClass().addAll("second", "small-text");
        caption.setWrapText(true);
        getChildren().setAll(view, caption);
        getStyleClass().add("thumbnail");
    }
}
