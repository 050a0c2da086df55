package org.townledger.app;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.SecretField;
import org.townledger.vault.RecoveryCode;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A password is chosen: the first of an old ledger, one in the place of one that somebody else set, or a forgotten one's successor. */
public final class NewPasswordController {

    /**
     * @param code     the recovery code that was typed; null where none is asked for
     * @param password wiped by whoever gets it
     */
    record Chosen(String user, @Nullable RecoveryCode code, char[] password) {
    }

    /**
     * @param user      whose password it is; null: the name is asked for
     * @param withCode  whether the recovery code is asked for
     */
    record Asked(Sentence title, Sentence hint, @Nullable String user, boolean withCode) {
    }

    private final Asked asked;
    private final Consumer<Chosen> chosen;
    private final Runnable back;
    private final Wording words;

    @FXML private Label title;
    @FXML private Label hint;
    @FXML private Node nameBox;
    @FXML private TextField name;
    @FXML private Node codeBox;
    @FXML private TextField code;
    @FXML private SecretField password;
    @FXML private SecretField again;
    @FXML private Label complaint;

    NewPasswordController(Asked asked, Consumer<Chosen> chosen, Runnable back, Wording words) {
        this.asked = asked;
        this.chosen = chosen;
        this.back = back;
        this.words = words;
    }

    @FXML
    private void initialize() {
        title.setText(words.say(asked.title()));
        hint.setText(words.say(asked.hint()));
        show(nameBox, asked.user() == null);
        show(codeBox, asked.withCode());
        show(complaint, false);
    }

    void refused(Sentence reason) {
        complaint.setText(words.say(reason));
        show(complaint, true);
    }

    @FXML
    private void choose() {
        String user = asked.user() == null ? name.getText().strip() : asked.user();
        RecoveryCode typed = null;
        if (asked.withCode()) {
            switch (RecoveryCode.read(code.getText())) {
                case RecoveryCode.Reading.Read(RecoveryCode read) -> typed = read;
                case RecoveryCode.Reading.Mistyped(Sentence reason) -> {
                    refused(reason);
                    code.requestFocus();
                    return;
                }
            }
        }
        if (user.isEmpty()) {
            refused(Sentence.of("app.newPassword.noName"));
            name.requestFocus();
            return;
        }
        RecoveryCode read = typed;
        new NewPasswords(password, again).take(user, letters -> chosen.accept(new Chosen(user, read, letters))).ifPresent(this::refused);
    }

    @FXML
    private void back() {
        back.run();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
