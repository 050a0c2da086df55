package org.townledger.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.SecretField;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What is asked when a user is added, becomes something else, or gets a password. */
public final class UserDialog {

    enum Kind { ADD, ROLE, PASSWORD }

    /** @param password wiped by {@link #wipe}; empty where none was asked for */
    record Given(String name, String shownName, Role role, char[] password) {

        void wipe() {
            Arrays.fill(password, '\0');
        }
    }

    private final Kind kind;
    private final Account account;
    private final Consumer<Given> given;
    private final Layers layers;
    private final Wording words;

    @FXML private VBox box;
    @FXML private Label title;
    @FXML private Node nameBox;
    @FXML private TextField name;
    @FXML private Node roleBox;
    @FXML private ComboBox<Role> role;
    @FXML private Label may;
    @FXML private Node passwordBox;
    @FXML private SecretField password;
    @FXML private Label complaint;
    @FXML private Button done;

    UserDialog(Kind kind, Account account, Consumer<Given> given, Layers layers) {
        this.kind = kind;
        this.account = account;
        this.given = given;
        this.layers = layers;
        this.words = layers.words();
    }

    void show(Screens screens) {
        screens.load("vault/UserDialog.fxml", this);
        layers.open(box, switch (kind) {
            case ADD -> name;
            case ROLE -> role;
            case PASSWORD -> password;
        }, this::close);
    }

    @FXML
    private void initialize() {
        title.setText(words.say(switch (kind) {
            case ADD -> "vault.users.addTitle";
            case ROLE -> "vault.users.roleTitle";
            case PASSWORD -> "vault.users.passwordTitle";
        }, account.shownName()));
        done.setText(words.say(switch (kind) {
            case ADD -> "vault.users.addDo";
            case ROLE -> "vault.users.roleDo";
            case PASSWORD -> "vault.users.passwordDo";
        }));
        show(nameBox, kind == Kind.ADD);
        show(roleBox, kind != Kind.PASSWORD);
        show(passwordBox, kind != Kind.ROLE);
        show(complaint, false);
        role.getItems().setAll(Role.CLERK, Role.REVIEWER, Role.READER, Role.ADMINISTRATOR);
        role.setConverter(new RoleText(words));
        role.valueProperty().subscribe(chosen -> may.setText(chosen == null ? "" : words.say("vault.role." + chosen.word() + ".may")));
        role.setValue(account.role());
    }

    void refused(Sentence reason) {
        complaint.setText(words.say(reason));
        show(complaint, true);
    }

    @FXML
    void close() {
        password.clear();
        layers.close(box);
    }

    @FXML
    private void done() {
        String typed = kind == Kind.ADD ? name.getText().strip() : account.name();
        char[] first = password.secret();
        Optional<Sentence> weak = kind == Kind.ROLE ? Optional.empty() : PasswordRules.blocker(typed, first);
        if (weak.isPresent()) {
            Arrays.fill(first, '\0');
            refused(weak.get());
        } else {
            given.accept(new Given(typed, typed, role.getValue(), first));
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static final class RoleText extends StringConverter<Role> {

        private final Wording words;

        RoleText(Wording words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : words.say(role.title());
        }

        @Override
        public @Nullable Role fromString(String text) {
            return Arrays.stream(Role.values()).filter(role -> toString(role).equals(text)).findFirst().orElse(null);
        }
    }
}
