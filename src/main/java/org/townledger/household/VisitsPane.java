package org.townledger.household;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LeaveQuestion;
import org.townledger.store.Undoing;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** A household's visits, newest first; one is written down or put right in its place among them. */
final class VisitsPane {

    /** What is done with visits. @param user who does it, as the journal names them */
    record Acts(String user, RecordVisit record, RemoveVisit remove, UndoVisit undo) {
    }

    private final Acts acts;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final VBox place;
    private final Consumer<Node> reveal;
    private final Runnable changed;
    private @Nullable VisitEntry entry;
    private HouseholdFile file;

    /**
     * @param reveal  brings what is written in into sight
     * @param changed after every change, when the file is to be read again
     */
    VisitsPane(Acts acts, Screens screens, Layers layers, Tasks tasks, VBox place, Consumer<Node> reveal, Runnable changed) {
        this.acts = acts;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.place = place;
        this.reveal = reveal;
        this.changed = changed;
    }

    void show(HouseholdFile shown) {
        file = shown;
        entry = null;
        Wording words = screens.words();
        place.getChildren().clear();
        for (Visit visit : shown.visits()) {
            boolean isLast = visit == shown.visits().getFirst();
            place.getChildren().add(new VisitCard(visit, isLast, shown.today(), words, () -> edit(visit), () -> remove(visit)));
        }
        if (shown.visits().isEmpty()) {
            place.getChildren().add(new FileLines(words).nothing("household.visits.noneHint"));
        }
    }

    void add(UUID newId) {
        HouseholdFile now = file;
        whenFree(() -> {
            show(now);
            VisitEntry opened = entry();
            if (now.visits().isEmpty()) {
                place.getChildren().clear();
            }
            Node form = loaded(opened);
            place.getChildren().addFirst(form);
            opened.showNew(newId, acts.user(), now);
            begin(opened, form);
        });
    }

    private void edit(Visit visit) {
        HouseholdFile now = file;
        whenFree(() -> {
            show(now);
            VisitEntry opened = entry();
            Node form = loaded(opened);
            place.getChildren().set(now.visits().indexOf(visit), form);
            opened.show(visit, now);
            begin(opened, form);
        });
    }

    private void begin(VisitEntry opened, Node form) {
        reveal.accept(form);
        opened.begin();
    }

    private VisitEntry entry() {
        var opened = new VisitEntry(screens.words(), this::save, () -> whenFree(() -> show(file)));
        entry = opened;
        return opened;
    }

    private Node loaded(VisitEntry opened) {
        return screens.load("household/Visit.fxml", opened);
    }

    private void save(Visit visit) {
        tasks.run(() -> acts.record().run(acts.user(), visit), outcome -> {
            switch (outcome) {
                case RecordVisit.Outcome.Recorded(var _, UUID act) -> told("household.visits.saved", act);
                case RecordVisit.Outcome.Refused(var contradictions) when entry != null -> entry.complain(contradictions);
                case RecordVisit.Outcome.Refused _ -> { }
            }
        });
    }

    private void remove(Visit visit) {
        whenFree(() -> tasks.run(() -> acts.remove().run(acts.user(), visit.id()), act -> told("household.visits.removed", act)));
    }

    private void told(String key, UUID act) {
        entry = null;
        changed.run();
        layers.toast(screens.words().say(key), () -> undo(act));
    }

    private void undo(UUID act) {
        tasks.run(() -> acts.undo().run(acts.user(), act), undoing -> {
            switch (undoing) {
                case Undoing.Undone _ -> changed.run();
                case Undoing.ChangedSince _ -> MessageDialog.show(layers, Message.of(screens.words().say("household.visits.title"),
                        Message.Sign.CAUTION, screens.words().say("household.visits.changedSince")));
            }
        });
    }

    /** Goes on at once where nothing is unsaved, else asks first. */
    void whenFree(Runnable then) {
        VisitEntry open = entry;
        if (open == null || !open.isChanged()) {
            then.run();
            return;
        }
        LeaveQuestion.ask(layers, screens.words().say("household.visits.title"), () -> { }, () -> {
            entry = null;
            then.run();
        }, open::save);
    }
}
