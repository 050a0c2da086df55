package org.townledger.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.townledger.lists.Division;
import org.townledger.lists.Reference;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.SecretField;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A new machine's first screen: which office works here, where its data will lie, and who administers it. */
public final class FrameFirstRun {

    /** @param code the office's 12-digit code of the divisions @param name as on its sheets */
    public record Office(String code, String name) {
    }

    /** @param office its code @param password wiped by whoever gets it */
    record Begun(String office, String user, char[] password) {
    }

    private final List<Office> offices;
    private final Path folder;
    private final Consumer<Begun> begin;
    private final Runnable restore;
    private final Wording words;

    @FXML private ChoiceField<Office> office;
    @FXML private Label place;
    @FXML private TextField user;
    @FXML private SecretField password;
    @FXML private SecretField again;
    @FXML private Label complaint;
    @FXML private Button start;

    /** @param begin makes the data folder; runs on the JavaFX thread and hands the work on @param restore a backup instead */
    FrameFirstRun(List<Office> offices, Path folder, Consumer<Begun> begin, Runnable restore, Wording words) {
        this.offices = List.copyOf(offices);
        this.folder = folder;
        this.begin = begin;
        this.restore = restore;
        this.words = words;
    }

    /** Towns first, then the banner. */
    static List<Office> offices() {
        return Reference.divisions().stream()
                .filter(division -> division.level() == Division.Level.TOWN || division.level() == Division.Level.BANNER)
                .sorted(Comparator.comparing((Division division) -> division.level() == Division.Level.BANNER))
                .map(division -> new Office(division.code(), division.name())).toList();
    }

    @FXML
    private void initialize() {
        office.setChoices(offices, Office::name);
        office.setMatching((choice, typed) -> choice.code().startsWith(typed));
        place.setText(folder.toString());
        complaint.setVisible(false);
        complaint.managedProperty().bind(complaint.visibleProperty());
        start.disableProperty().bind(office.valueProperty().isNull().or(Bindings.createBooleanBinding(
                () -> user.getText().isBlank() || password.getLength() == 0 || again.getLength() == 0,
                user.textProperty(), password.textProperty(), again.textProperty())));
    }

    void refused(Sentence reason) {
        complaint.setText(words.say(reason));
        complaint.setVisible(true);
    }

    @FXML
    private void restore() {
        restore.run();
    }

    @FXML
    private void begin() {
        Office chosen = office.getValue();
        if (chosen != null && !start.isDisabled()) {
            String name = user.getText().strip();
            new NewPasswords(password, again).take(name, letters -> begin.accept(new Begun(chosen.code(), name, letters))).ifPresent(this::refused);
        }
    }
}
