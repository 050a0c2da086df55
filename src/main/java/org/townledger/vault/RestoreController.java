package org.townledger.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Running;
import org.townledger.ui.SecretField;
import org.townledger.ui.TaskPane;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Restores a backup into a folder: which file, by whose password of its time or by the recovery code, and how far it is. */
public final class RestoreController {

    /**
     * Where it leads.
     *
     * @param file     the user picks a backup
     * @param restored what there is to say then
     * @param back     without having changed anything
     */
    public record Ways(Supplier<Optional<Path>> file, java.util.function.Consumer<Restoration.Restored> restored, Runnable back) {
    }

    private final RestoreBackup restore;
    private final Ways ways;
    private final Tasks tasks;
    private final Wording words;
    private final Clock clock;
    private final boolean replaces;
    private @Nullable Path file;
    private boolean byCode;
    private boolean withoutMissing;

    @FXML private Label chosen;
    @FXML private VBox secrets;
    @FXML private Node userBox;
    @FXML private ComboBox<String> user;
    @FXML private Label secretLabel;
    @FXML private SecretField password;
    @FXML private TextField code;
    @FXML private Label complaint;
    @FXML private Label kept;
    @FXML private VBox progress;
    @FXML private Button other;
    @FXML private Button begin;
    @FXML private Button back;
    @FXML private Button choose;

    /** @param file that was chosen already; null for none @param replaces whether a ledger is there that it would replace */
    public RestoreController(RestoreBackup restore, @Nullable Path file, boolean replaces, Ways ways, Tasks tasks, Wording words, Clock clock) {
        this.restore = restore;
        this.file = file;
        this.replaces = replaces;
        this.ways = ways;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(secrets, userBox, password, code, complaint, kept, progress, begin)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        complaint.setVisible(false);
        progress.setVisible(false);
        kept.setVisible(replaces);
        show(List.of());
        arrange();
        if (file != null) {
            look(file);
        }
    }

    @FXML
    private void choose() {
        ways.file().get().ifPresent(this::look);
    }

    private void look(Path picked) {
        file = picked;
        chosen.setText(picked.toString());
        withoutMissing = false;
        begin.setText(words.say("vault.restore.begin"));
        complain(null);
        tasks.run(() -> restore.users(picked), peeked -> {
            show(peeked.users());
            complain(peeked.problem());
            (byCode ? code : password).requestFocus();
        });
    }

    private void show(List<String> users) {
        user.getItems().setAll(users);
        user.setValue(users.isEmpty() ? null : users.getFirst());
        secrets.setVisible(!users.isEmpty());
        begin.setVisible(!users.isEmpty());
    }

    private void arrange() {
        userBox.setVisible(!byCode);
        password.setVisible(!byCode);
        code.setVisible(byCode);
        secretLabel.setText(words.say(byCode ? "vault.restore.code" : "vault.restore.password"));
        other.setText(words.say(byCode ? "vault.restore.byPassword" : "vault.restore.byCode"));
    }

    @FXML
    private void other() {
        byCode = !byCode;
        complain(null);
        arrange();
        (byCode ? code : password).requestFocus();
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    @FXML
    private void begin() {
        Path from = file;
        if (from == null) {
            return;
        }
        complain(null);
        char[] secret = password.secret();
        RestoreBackup.Unlock unlock = byCode ? RestoreBackup.byCode(String.valueOf(code.getText()))
                : RestoreBackup.byPassword(String.valueOf(user.getValue()), secret, clock);
        boolean without = withoutMissing;
        working(true);
        Running running = tasks.start(told -> {
            try {
                return restore.run(from, "restore", unlock, without, told);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, this::came);
        progress.getChildren().setAll(new TaskPane(running, words));
        running.overProperty().subscribe(over -> {
            if (over) {
                working(false);
            }
        });
    }

    private void working(boolean working) {
        progress.setVisible(working);
        for (Node node : List.of(begin, back, choose, secrets)) {
            node.setDisable(working);
        }
    }

    private void came(Restoration restoration) {
        switch (restoration) {
            case Restoration.Refused(Sentence reason) -> complain(reason);
            case Restoration.PhotosMissing(int count, int of) -> {
                complain(Sentence.of("vault.restore.photosMissing", count, of));
                withoutMissing = true;
                begin.setText(words.say("vault.restore.without"));
            }
            case Restoration.Restored restored -> ways.restored().accept(restored);
        }
    }

    private void complain(@Nullable Sentence reason) {
        complaint.setText(reason == null ? "" : words.say(reason));
        complaint.setVisible(reason != null);
    }
}
