package org.townledger.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.SecretField;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Who works, and the password; at the start and after locking. */
public final class LoginController {

    /** What the screen leads to. */
    interface Doors {

        /** @param password wiped by whoever gets it */
        void enter(String user, char[] password);

        /** null where there is none, as on a locked window */
        void forgotten(String user);

        /** Somebody else wants to work, on a locked window. */
        void leave();
    }

    /** @param locked whose window is locked, and shown with which name; null at the start */
    record Asked(List<String> users, @Nullable String preferred, @Nullable String locked) {
    }

    private final Asked asked;
    private final Doors doors;
    private final Wording words;
    private final InstantSource clock;
    private final Timeline counting = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> count()));
    private @Nullable Instant until;

    @FXML private Label title;
    @FXML private Label hint;
    @FXML private Node userBox;
    @FXML private ComboBox<String> user;
    @FXML private SecretField password;
    @FXML private Label complaint;
    @FXML private Label waiting;
    @FXML private Button enter;
    @FXML private Node forgotten;
    @FXML private Node leave;

    LoginController(Asked asked, Doors doors, Wording words, InstantSource clock) {
        this.asked = asked;
        this.doors = doors;
        this.words = words;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        user.getItems().setAll(asked.users());
        user.setValue(asked.preferred() != null && asked.users().contains(asked.preferred()) ? asked.preferred()
                : asked.users().isEmpty() ? null : asked.users().getFirst());
        boolean isLocked = asked.locked() != null;
        if (isLocked) {
            title.setText(words.say("app.lock.title"));
            enter.setText(words.say("app.lock.enter"));
            hint.setText(words.say("app.lock.hint", String.valueOf(asked.locked())));
        }
        show(userBox, !isLocked);
        show(forgotten, !isLocked);
        show(leave, isLocked);
        show(complaint, false);
        show(waiting, false);
        counting.setCycleCount(Animation.INDEFINITE);
        password.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(password::requestFocus);
            } else {
                counting.stop();
            }
        });
    }

    /** @param next before this moment no password is taken; null: at once */
    void refused(Sentence reason, @Nullable Instant next) {
        complaint.setText(words.say(reason));
        show(complaint, true);
        password.clear();
        enter.setDisable(false);
        password.requestFocus();
        until = next;
        if (next != null) {
            count();
            counting.play();
        }
    }

    @FXML
    private void enter() {
        String who = user.getValue();
        if (who == null || enter.isDisabled()) {
            return;
        }
        enter.setDisable(true);
        char[] typed = password.secret();
        password.clear();
        doors.enter(who, typed);
    }

    @FXML
    private void forgotten() {
        doors.forgotten(user.getValue() == null ? "" : user.getValue());
    }

    @FXML
    private void leave() {
        doors.leave();
    }

    private void count() {
        long left = until == null ? 0 : Math.ceilDiv(Duration.between(clock.instant(), until).toMillis(), 1000L);
        show(waiting, left > 0);
        enter.setDisable(left > 0);
        waiting.setText(words.say("app.login.wait", left));
        if (left <= 0) {
            counting.stop();
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
