package org.townledger.app;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.SecretField;
import org.townledger.ui.Tasks;
import org.townledger.vault.AccountRepository;
import org.townledger.vault.KeyFile;
import org.townledger.vault.Unlocking;
import org.townledger.vault.Users;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** One changes one's own password, and says the old one first. */
public final class ChangePasswordController {

    private final Vault vault;
    private final String user;
    private final Layers layers;
    private final Tasks tasks;
    private final Clock clock;
    private final Wording words;

    @FXML private VBox box;
    @FXML private SecretField old;
    @FXML private SecretField password;
    @FXML private SecretField again;
    @FXML private Label complaint;

    ChangePasswordController(Vault vault, String user, Layers layers, Tasks tasks, Clock clock) {
        this.vault = vault;
        this.user = user;
        this.layers = layers;
        this.tasks = tasks;
        this.clock = clock;
        this.words = layers.words();
    }

    void show(Screens screens) {
        screens.load("app/ChangePassword.fxml", this);
        complaint.setVisible(false);
        complaint.managedProperty().bind(complaint.visibleProperty());
        layers.open(box, old, this::close);
    }

    @FXML
    private void close() {
        old.clear();
        password.clear();
        again.clear();
        layers.close(box);
    }

    @FXML
    private void change() {
        char[] before = old.secret();
        Optional<Sentence> wrong = new NewPasswords(password, again).take(user, chosen -> tasks.run(() -> changed(before, chosen), refused -> {
            if (refused.isPresent()) {
                refuse(refused.get());
            } else {
                close();
                layers.toast(words.say("app.changePassword.done"), null);
            }
        }));
        wrong.ifPresent(reason -> {
            Arrays.fill(before, '\0');
            refuse(reason);
        });
    }

    private Optional<Sentence> changed(char[] before, char[] chosen) {
        try {
            return switch (KeyFile.of(vault.store().folder()).unlock(user, before, clock.instant())) {
                case Unlocking.Refused(Sentence reason, _) -> Optional.of(reason);
                case Unlocking.Unlocked(var key, _) -> {
                    key.close();
                    yield new Users(vault, new AccountRepository()).changeOwnPassword(user, chosen);
                }
            };
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(chosen, '\0');
        }
    }

    private void refuse(Sentence reason) {
        complaint.setText(words.say(reason));
        complaint.setVisible(true);
    }
}
