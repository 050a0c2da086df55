package org.townledger.vault;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.townledger.wording.Wording;

/** The desk's card of the backups: what was made last, what was found when it was restored for a test, and where it lies. */
public final class BackupCard {

    private final BackupWords says;
    private final Wording words;
    private final boolean mayBackUp;
    private final Runnable backUp;
    private final Runnable choosePlace;

    @FXML private VBox card;
    @FXML private FontIcon sign;
    @FXML private Label title;
    @FXML private Label what;
    @FXML private Label where;
    @FXML private Button make;
    @FXML private Button choose;

    /** @param choosePlace opens where the places are chosen */
    public BackupCard(Wording words, boolean mayBackUp, Runnable backUp, Runnable choosePlace) {
        this.words = words;
        this.says = new BackupWords(words);
        this.mayBackUp = mayBackUp;
        this.backUp = backUp;
        this.choosePlace = choosePlace;
    }

    @FXML
    private void initialize() {
        choose.managedProperty().bind(choose.visibleProperty());
        choose.setVisible(false);
        make.setVisible(mayBackUp);
        make.setDisable(true);
    }

    public void show(BackupsNow now) {
        BackupWords.Said said = says.say(now);
        running(false);
        style(said.tone());
        title.setText(said.title());
        put(what, said.what());
        put(where, said.where());
        choose.setVisible(now.places().isWithinAlone());
    }

    private static void put(Label label, String text) {
        label.setText(text);
        label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    /** While one is being made. */
    public void running(boolean running) {
        make.setDisable(running);
        if (running) {
            title.setText(words.say("vault.card.running"));
        }
    }

    private void style(BackupWords.Tone tone) {
        card.getStyleClass().removeAll("good", "caution", "bad");
        sign.getStyleClass().removeAll("icon-success", "icon-warning", "icon-danger");
        title.getStyleClass().removeAll("success-text", "warning-text", "danger-text");
        switch (tone) {
            case GOOD -> style("good", "icon-success", "success-text", Feather.SHIELD);
            case CAUTION -> style("caution", "icon-warning", "warning-text", Feather.ALERT_TRIANGLE);
            case BAD -> style("bad", "icon-danger", "danger-text", Feather.ALERT_CIRCLE);
        }
    }

    private void style(String box, String icon, String text, Feather shape) {
        card.getStyleClass().add(box);
        sign.getStyleClass().add(icon);
        title.getStyleClass().add(text);
        sign.setIconCode(shape);
    }

    @FXML
    private void backUp() {
        backUp.run();
    }

    @FXML
    private void choosePlace() {
        choosePlace.run();
    }
}
