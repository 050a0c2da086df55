package org.townledger.handoff;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Running;
import org.townledger.ui.Tag;
import org.townledger.ui.TaskPane;
import org.townledger.wording.Wording;

/** Step 3: onto which stick, for whom, and the one button that packs. */
public final class HandoffWritePane {

    /** What its buttons do. @param choose a folder anywhere @param anew after another stick was taken, or to pack once more */
    record Acts(Runnable pack, Runnable sheet, Runnable choose, Runnable anew) {
    }

    /** What is to be written. @param fileName as it will be called */
    record Planned(String fileName, HandoffParty to, long bytes, int photos, boolean withPhotos, @Nullable Integer reminders) {
    }

    private final Wording words;
    private final Acts acts;
    private @Nullable Stick stick;
    private @Nullable Planned planned;
    private long down;

    @FXML private VBox root;
    @FXML private HandoffStepHead head;
    @FXML private Label stickName;
    @FXML private StackPane enough;
    @FXML private ProgressBar used;
    @FXML private Label room;
    @FXML private MenuButton choose;
    @FXML private VBox facts;
    @FXML private HBox done;
    @FXML private Label doneFile;
    @FXML private Label refused;
    @FXML private StackPane running;
    @FXML private Button pack;
    @FXML private Button sheet;
    @FXML private Button again;
    @FXML private Label hint;
    @FXML private Button plain;

    HandoffWritePane(Wording words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        Stream.of(done, refused, running, pack, hint, used, enough, plain).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        plain.setVisible(false);
        begin();
        showStick(null);
    }

    VBox root() {
        return root;
    }

    @Nullable Stick stick() {
        return stick;
    }

    void takeCursor() {
        pack.requestFocus();
    }

    /** Ready to pack; what was packed before is over. */
    void begin() {
        head.done(false);
        done.setVisible(false);
        refused.setVisible(false);
        running.setVisible(false);
        pack.setVisible(true);
        hint.setVisible(true);
        sheet.setDisable(true);
        sheet.setText(words.say("handoff.sheet.later"));
    }

    /** The sticks that are plugged in; the one that is chosen stays chosen while it is there. */
    void offer(List<Stick> found) {
        new StickMenu(choose, words, one -> {
            showStick(one);
            acts.anew().run();
        }, acts.choose()).offer(found);
        showStick(StickMenu.among(found, stick));
    }

    void showStick(@Nullable Stick chosen) {
        stick = chosen;
        used.setVisible(chosen != null && chosen.total() > 0);
        stickName.setText(chosen == null ? words.say("handoff.stick.none") : words.say("handoff.stick", chosen.name()));
        if (chosen != null && chosen.total() > 0) {
            used.setProgress(1 - (double) chosen.free() / chosen.total());
        }
        showRoom();
    }

    void show(Planned now) {
        planned = now;
        String photos = words.say(now.withPhotos() ? "handoff.fact.photos.count" : "handoff.fact.photos.none", now.photos());
        Integer reminders = now.reminders();
        String checked = reminders == null ? words.say("handoff.fact.check.none")
                : words.say(reminders == 0 ? "handoff.fact.check.fine" : "handoff.fact.check.reminders", reminders);
        facts.getChildren().setAll(fact("file", now.fileName()), fact("to", words.say("handoff.fact.to.digits", now.to().name(), now.to().shortDigits())),
                fact("photos", photos), fact("check", checked));
        showRoom();
    }

    /** What goes down to a town. @param to whom it is sealed for, in words @param content what is in it, in words */
    void showDown(String fileName, String to, long bytes, String content) {
        down = bytes;
        facts.getChildren().setAll(fact("file", fileName), fact("to", to), fact("content", content));
        showRoom();
    }

    /** Nobody signs for what goes down. */
    void withoutSheet() {
        sheet.setManaged(false);
        sheet.setVisible(false);
    }

    /** The other office may lack this program. */
    void offerPlain(Runnable pack) {
        plain.setOnAction(_ -> pack.run());
        plain.setVisible(true);
    }

    private HBox fact(String key, String says) {
        Label label = new Label(words.say("handoff.fact." + key));
        label.getStyleClass().addAll("second", "handoff-fact-name");
        Label value = new Label(says);
        value.setWrapText(true);
        value.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return new HBox(label, HandoffRow.wide(value));
    }

    private void showRoom() {
        Stick chosen = stick;
        long bytes = bytes();
        enough.setVisible(chosen != null);
        if (chosen == null) {
            room.setText(words.say("handoff.stick.none.hint"));
        } else {
            room.setText(words.say("handoff.stick.room", size(chosen.free()), size(bytes)));
            enough.getChildren().setAll(isEnough() ? new Tag(words.say("handoff.stick.enough"), Tag.Tone.SUCCESS, Feather.CHECK)
                    : new Tag(words.say("handoff.stick.tooSmall"), Tag.Tone.DANGER, Feather.ALERT_CIRCLE));
        }
        pack.getStyleClass().removeAll("accent", "not-yet");
        pack.getStyleClass().add(isEnough() ? "accent" : "not-yet");
    }

    /** Whether there is a stick with room for what is planned. */
    private boolean isEnough() {
        return stick != null && stick.hasRoomFor(bytes());
    }

    private long bytes() {
        return planned == null ? down : planned.bytes();
    }

    void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(true);
    }

    void run(Running packing) {
        if (packing.overProperty().get()) {
            return;
        }
        refused.setVisible(false);
        done.setVisible(false);
        hint.setVisible(false);
        pack.setVisible(false);
        TaskPane pane = new TaskPane(packing, words);
        pane.getStyleClass().add("handoff-running");
        running.getChildren().setAll(pane);
        running.setVisible(true);
        packing.overProperty().subscribe(over -> {
            if (over) {
                running.setVisible(false);
                boolean written = done.isVisible();
                pack.setVisible(!written);
                hint.setVisible(!written);
                if (!written && !refused.isVisible()) {
                    refuse(words.say("handoff.pack.stopped"));
                }
            }
        });
    }

    void written(HandoffPackage made, String file) {
        head.done(true);
        doneFile.setText(words.say("handoff.done.file", PackageNumber.printed(made.number()), file, made.shortHash()));
        done.setVisible(true);
        pack.setVisible(false);
        hint.setVisible(false);
        sheet.setDisable(false);
        sheet.setText(words.say("handoff.sheet.print"));
        (sheet.isVisible() ? sheet : again).requestFocus();
    }

    /** Why it cannot be packed; null where it can. */
    @Nullable String lacking() {
        if (stick == null) {
            return words.say("handoff.pack.noStick");
        }
        return isEnough() ? null : words.say(planned == null ? "handoff.pack.noRoom.down" : "handoff.pack.noRoom", size(stick.lacking(bytes())));
    }

    @FXML
    private void pack() {
        String lacking = lacking();
        if (lacking == null) {
            acts.pack().run();
        } else {
            refuse(lacking);
            choose.requestFocus();
        }
    }

    @FXML
    private void anew() {
        acts.anew().run();
    }

    @FXML
    private void printSheet() {
        acts.sheet().run();
    }

    private static String size(long bytes) {
        return HandoffText.size(bytes);
    }
}
