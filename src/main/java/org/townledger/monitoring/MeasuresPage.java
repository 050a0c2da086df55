package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Screens;
import org.townledger.wording.Wording;

/** The household's risks, and beside them what is done against them. */
public final class MeasuresPage implements HouseholdPage {

    private final Screens screens;
    private final Wording words;
    private final HouseholdSaving saving;
    private final Runnable changed;
    private RiskList riskList;
    private OpenHousehold open;
    private @Nullable MeasureEntry entry;

    @FXML private HBox pane;
    @FXML private VBox risks;
    @FXML private Label title;
    @FXML private Button add;
    @FXML private VBox entryPlace;
    @FXML private VBox table;

    /** @param changed after every key */
    MeasuresPage(Screens screens, HouseholdSaving saving, Runnable changed) {
        this.screens = screens;
        this.words = screens.words();
        this.saving = saving;
        this.changed = changed;
        screens.load("monitoring/Measures.fxml", this);
    }

    @FXML
    private void initialize() {
        riskList = new RiskList(words, risks, changed);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(OpenHousehold shown) {
        open = shown;
        riskList.show(shown);
        close();
        List<Measure> measures = shown.file().situation().measures();
        boolean editable = shown.file().monitoring().state().isOpen();
        add.setDisable(!editable);
        title.setText(words.say("monitoring.screen.measures", measures.size()));
        Label nothing = new Label(words.say("monitoring.screen.measures.none"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        table.getChildren().setAll(measures.isEmpty() ? nothing
                : new MeasureLines(words, shown.file().today()).of(measures, editable ? this::edit : null));
    }

    @FXML
    private void add() {
        whenNothingIsBegun(() -> {
            MeasureEntry begun = opened(saving.acts().newIds().get());
            begun.showNew(open.words());
            begun.begin();
        });
    }

    private void edit(Measure measure) {
        whenNothingIsBegun(() -> {
            MeasureEntry begun = opened(measure.id());
            begun.show(measure, open.words());
            begun.begin();
        });
    }

    /** What is being written stays in front until it is saved or left. */
    private void whenNothingIsBegun(Runnable begin) {
        if (entry != null && entry.isChanged()) {
            entry.begin();
        } else {
            begin.run();
        }
    }

    private MeasureEntry opened(UUID id) {
        var begun = new MeasureEntry(screens, id, open.file().id(), new MeasureEntry.Acts(this::save, () -> remove(id), this::leave, changed));
        entry = begun;
        entryPlace.getChildren().setAll(begun.node());
        pane.applyCss();
        return begun;
    }

    private void leave() {
        close();
        changed.run();
    }

    private void close() {
        entry = null;
        entryPlace.getChildren().clear();
    }

    @Override
    public boolean isChanged() {
        return riskList.isChanged() || entry != null && entry.isChanged();
    }

    @Override
    public void save() {
        String user = saving.acts().user();
        var work = new ArrayList<Callable<MonitoringOutcome>>();
        if (riskList.isChanged()) {
            Monitoring wanted = open.file().monitoring().withRisks(riskList.chosen());
            work.add(() -> saving.acts().identify().run(user, wanted));
        }
        if (entry != null) {
            var measure = entry.filled();
            if (measure.isEmpty()) {
                return;
            }
            work.add(() -> saving.acts().measure().run(user, measure.get()));
        }
        run(work, "monitoring.screen.saved.measures");
    }

    private void remove(UUID id) {
        run(List.of(() -> saving.acts().measure().remove(saving.acts().user(), id)), "monitoring.screen.saved.removed");
    }

    private void run(List<Callable<MonitoringOutcome>> work, String done) {
        saving.run(() -> {
            var outcomes = new ArrayList<MonitoringOutcome>();
            for (Callable<MonitoringOutcome> one : work) {
                outcomes.add(one.call());
            }
            return outcomes;
        }, words.say(done, open.file().head()));
    }

    @Override
    public void edit() {
        if (entry != null) {
            entry.begin();
        } else {
            riskList.edit();
        }
    }

    @Override
    public void go(String field) {
        if (entry != null) {
            entry.go(field);
        }
    }
}
