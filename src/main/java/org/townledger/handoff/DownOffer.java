package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.townledger.lists.Division;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.Layers;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;

/** 移交到外镇: which household moves to which town, since when and why. */
public final class DownOffer {

    /** What was filled in. */
    @FunctionalInterface
    interface Given {
        void of(String number, String to, LocalDate day, String reason);
    }

    private final Layers layers;
    private final List<Division> towns;
    private final Given given;

    @FXML private VBox box;
    @FXML private TextEntry number;
    @FXML private ChoiceField<Division> town;
    @FXML private DateField day;
    @FXML private LongTextEntry reason;
    @FXML private Button act;

    private DownOffer(Layers layers, List<Division> towns, Given given) {
        this.layers = layers;
        this.towns = List.copyOf(towns);
        this.given = given;
    }

    static void ask(Layers layers, Screens screens, List<Division> towns, Given given) {
        var dialog = new DownOffer(layers, towns, given);
        screens.load("handoff/DownOffer.fxml", dialog);
        layers.open(dialog.box, dialog.number.focusTarget(), dialog::close);
    }

    @FXML
    private void initialize() {
        town.setChoices(towns, Division::name);
        act.disableProperty().bind(number.valueProperty().isNull().or(town.valueProperty().isNull()).or(day.valueProperty().isNull())
                .or(reason.valueProperty().isNull()));
    }

    @FXML
    private void offer() {
        Division to = town.getValue();
        LocalDate since = day.getValue();
        String household = number.getValue();
        String why = reason.getValue();
        if (to != null && since != null && household != null && why != null) {
            close();
            given.of(household, to.code(), since, why);
        }
    }

    @FXML
    private void close() {
        layers.close(box);
    }
}
