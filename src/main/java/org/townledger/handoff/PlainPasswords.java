package org.townledger.handoff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.townledger.bag.EncryptedZip;
import org.townledger.bag.SpokenPassword;
import org.townledger.ui.SecretField;
import org.townledger.wording.Sentence;

/** The password of an archive: typed twice, or proposed and then shown in groups, as it is read out on the telephone. */
final class PlainPasswords {

    private final SecretField first;
    private final SecretField again;
    private final HBox shown;
    private List<String> spoken = List.of();
    private boolean proposing;

    /** @param shown where a proposal stands */
    PlainPasswords(SecretField first, SecretField again, HBox shown) {
        this.first = first;
        this.again = again;
        this.shown = shown;
        List.of(first, again).forEach(field -> field.textProperty().subscribe((_, _) -> {
            if (!proposing) {
                speak(List.of());
            }
        }));
    }

    void propose() {
        char[] password = SpokenPassword.propose();
        try {
            String digits = new String(password);
            proposing = true;
            first.setText(digits);
            again.setText(digits);
            proposing = false;
            speak(IntStream.iterate(0, at -> at < digits.length(), at -> at + SpokenPassword.GROUP)
                    .mapToObj(at -> digits.substring(at, at + SpokenPassword.GROUP)).toList());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void speak(List<String> groups) {
        spoken = groups;
        fill(shown, groups);
    }

    /** Groups side by side, large. */
    static void fill(HBox place, List<String> groups) {
        place.getChildren().setAll(groups.stream().map(group -> {
            Label label = new Label(group);
            label.getStyleClass().add("fingerprint-group");
            return label;
        }).toList());
        place.setVisible(!groups.isEmpty());
    }

    /** A proposal's groups; none where the clerk chose the password herself. */
    List<String> spoken() {
        return spoken;
    }

    /** @param take gets a copy of its own, which it wipes @return what is wrong, with the cursor where it is; empty where the password was handed on */
    Optional<Sentence> take(Consumer<char[]> take) {
        char[] password = first.secret();
        char[] repeated = again.secret();
        try {
            Optional<Sentence> weak = EncryptedZip.blocker(password);
            if (weak.isPresent()) {
                first.requestFocus();
                return weak;
            }
            if (!Arrays.equals(password, repeated)) {
                again.requestFocus();
                return Optional.of(Sentence.of("handoff.plain.differ"));
            }
            take.accept(password.clone());
            return Optional.empty();
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    void clear() {
        first.clear();
        again.clear();
    }
}
