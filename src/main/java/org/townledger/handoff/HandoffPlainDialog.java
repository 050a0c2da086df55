package org.townledger.handoff;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.desk.Area;
import org.townledger.ui.DateField;
import org.townledger.ui.Running;
import org.townledger.ui.SecretField;
import org.townledger.ui.TaskPane;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Asks what goes into an archive for a banner without this program, for its password and where it is to lie, and packs it. */
public final class HandoffPlainDialog {

    /** What the dialog works with. */
    record Around(WindowParts window, HandoffActs acts, HandoffScreen.Ways ways, List<Area> areas) {
    }

    private final Around around;
    private final Wording words;
    private final PlainWish wish;
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();
    private @Nullable Stick stick;
    private @Nullable Running packing;
    private @Nullable PlainPasswords passwords;

    @FXML private VBox box;
    @FXML private VBox asked;
    @FXML private FlowPane contents;
    @FXML private DateField upTo;
    @FXML private Label place;
    @FXML private MenuButton choose;
    @FXML private SecretField password;
    @FXML private SecretField again;
    @FXML private HBox spoken;
    @FXML private Label complaint;
    @FXML private HBox buttons;
    @FXML private StackPane running;
    @FXML private Button pack;

    private HandoffPlainDialog(Around around, PlainWish wish) {
        this.around = around;
        this.wish = wish;
        words = around.window().screens().words();
    }

    /** @param wish to begin with @param stick null: the first of those that are there */
    static void show(Around around, PlainWish wish, @Nullable Stick stick, List<Stick> found) {
        var dialog = new HandoffPlainDialog(around, wish);
        around.window().screens().load("handoff/PlainDialog.fxml", dialog);
        new StickMenu(dialog.choose, dialog.words, dialog::showPlace, dialog::chooseFolder).offer(found);
        dialog.showPlace(StickMenu.among(found, stick));
        around.window().layers().open(dialog.box, dialog.password, dialog::escape);
    }

    @FXML
    private void initialize() {
        Stream.of(spoken, complaint, buttons, running).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        Stream.of(spoken, complaint, running).forEach(part -> part.setVisible(false));
        for (Area area : around.areas()) {
            CheckBox tick = new CheckBox(area.name());
            tick.setId("plain-" + area.key());
            tick.setSelected(wish.kinds().contains(area.key()));
            ticks.put(area.key(), tick);
        }
        contents.getChildren().setAll(ticks.values());
        upTo.setValue(wish.upTo());
        passwords = new PlainPasswords(password, again, spoken);
    }

    private PlainPasswords passwords() {
        return Objects.requireNonNull(passwords);
    }

    private void showPlace(@Nullable Stick chosen) {
        stick = chosen;
        place.setText(chosen == null ? words.say("handoff.stick.none")
                : words.say("handoff.plain.place", chosen.name(), HandoffText.size(chosen.free())));
    }

    private void chooseFolder() {
        around.ways().folder().get().ifPresent(folder -> around.window().tasks().run(() -> around.acts().sticks().at(folder),
                found -> found.ifPresent(this::showPlace)));
    }

    @FXML
    private void propose() {
        passwords().propose();
        complaint.setVisible(false);
        pack.requestFocus();
    }

    @FXML
    private void pack() {
        Stick onto = stick;
        Set<String> kinds = ticks.entrySet().stream().filter(tick -> tick.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            complain(Sentence.of("handoff.plain.nothing"));
        } else if (upTo.getValue() == null) {
            upTo.focusTarget().requestFocus();
            complain(Sentence.of("handoff.plain.noDay"));
        } else if (onto == null) {
            choose.requestFocus();
            complain(Sentence.of("handoff.pack.noStick"));
        } else {
            var chosen = new PlainWish(kinds, upTo.getValue());
            passwords().take(letters -> run(chosen, onto.folder(), letters)).ifPresent(this::complain);
        }
    }

    private void complain(Sentence reason) {
        complaint.setText(words.say(reason));
        complaint.setVisible(true);
    }

    /** @param letters wiped at the end */
    private void run(PlainWish chosen, Path folder, char[] letters) {
        complain(Sentence.of("handoff.plain.stopped"));
        Running work = around.window().tasks().start(progress -> {
            try {
                return around.acts().plain().run(chosen, folder, letters, progress);
            } finally {
                Arrays.fill(letters, '\0');
            }
        }, outcome -> ended(chosen, outcome));
        packing = work;
        if (!work.overProperty().get()) {
            running.getChildren().setAll(new TaskPane(work, words));
        }
        work.overProperty().subscribe(this::turn);
    }

    /** Nothing else may be touched while it is packed; where it was stopped, that is what the complaint says. */
    private void turn(boolean over) {
        asked.setDisable(!over);
        buttons.setVisible(over);
        running.setVisible(!over);
        complaint.setVisible(over);
    }

    private void ended(PlainWish chosen, PackPlain.Outcome outcome) {
        switch (outcome) {
            case PackPlain.Outcome.Refused(Sentence reason) -> complain(reason);
            case PackPlain.Outcome.Written written -> {
                List<String> groups = passwords().spoken();
                close();
                around.ways().written().run();
                String inside = around.areas().stream().filter(area -> chosen.kinds().contains(area.key())).map(Area::name)
                        .collect(Collectors.joining(words.say("handoff.comma")));
                HandoffPlainDone.show(around.window(), written, inside, groups);
            }
        }
    }

    private void escape() {
        Optional.ofNullable(packing).filter(work -> !work.overProperty().get()).ifPresentOrElse(Running::cancel, this::close);
    }

    @FXML
    private void close() {
        passwords().clear();
        around.window().layers().close(box);
    }
}
