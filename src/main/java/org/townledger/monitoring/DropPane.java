package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.townledger.ui.DateField;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** Asks when and why a clue is laid aside (不予纳入). */
public final class DropPane {

    private final Wording words;
    private final HouseholdSaving saving;
    private final Runnable leave;
    private final OpenHousehold open;

    @FXML private VBox pane;
    @FXML private DateField day;
    @FXML private TextEntry reason;

    DropPane(Screens screens, HouseholdSaving saving, OpenHousehold open, Runnable leave) {
        this.words = screens.words();
        this.saving = saving;
        this.open = open;
        this.leave = leave;
        screens.load("monitoring/Drop.fxml", this);
    }

    @FXML
    private void initialize() {
        day.setValue(open.file().today());
    }

    Node node() {
        return pane;
    }

    void begin() {
        reason.focusTarget().requestFocus();
    }

    @FXML
    private void drop() {
        LocalDate when = day.getValue();
        String why = reason.getValue();
        if (when == null) {
            day.complain(words.say("monitoring.screen.drop.dayMissing"));
            day.focusTarget().requestFocus();
        } else if (why == null) {
            reason.complain(words.say("monitoring.screen.drop.reasonMissing"));
            begin();
        } else {
            UUID id = open.file().id();
            saving.run(() -> List.of(saving.acts().identify().drop(saving.acts().user(), id, when, why)),
                    words.say("monitoring.screen.saved.dropped", open.file().head()));
        }
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
