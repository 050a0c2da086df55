package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.townledger.ui.ChoiceField;

/** A new machine's first screen: which office works here, and where its data will lie. */
public final class FrameFirstRun {

    /** @param code the office's 12-digit code of the divisions @param name as on its sheets */
    public record Office(String code, String name) {
    }

    private final List<Office> offices;
    private final Path folder;
    private final Consumer<Office> begin;

    @FXML private ChoiceField<Office> office;
    @FXML private Label place;
    @FXML private Button start;

    /** @param begin makes the data folder; runs on the JavaFX thread and hands the work on */
    public FrameFirstRun(List<Office> offices, Path folder, Consumer<Office> begin) {
        this.offices = List.copyOf(offices);
        this.folder = folder;
        this.begin = begin;
    }

    @FXML
    private void initialize() {
        office.setChoices(offices, Office::name);
        office.setMatching((choice, typed) -> choice.code().startsWith(typed));
        place.setText(folder.toString());
        start.disableProperty().bind(office.valueProperty().isNull());
    }

    @FXML
    private void begin() {
        Office chosen = office.getValue();
        if (chosen != null) {
            begin.accept(chosen);
        }
    }
}
