package org.townledger.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Step 2 at a banner: a list of clues and rolls that go along. A list of clues is read at once, so that what is wrong is said before packing. */
public final class DownAttachments {

    private final DownClueSheet sheet;
    private final Supplier<Optional<Path>> choose;
    private final Wording words;
    private final Tasks tasks;
    private final Runnable changed;
    private final Map<RollKind, Path> rolls = new EnumMap<>(RollKind.class);
    private @Nullable Path clues;
    private int clueCount;

    @FXML private VBox root;
    @FXML private HandoffStepHead head;
    @FXML private Label cluesSay;
    @FXML private Label cluesWrong;
    @FXML private Button cluesOff;
    @FXML private Label schoolSays;
    @FXML private Button schoolOff;
    @FXML private Label insuranceSays;
    @FXML private Button insuranceOff;

    /** @param choose picks a file @param changed after something else goes along */
    DownAttachments(DownClueSheet sheet, Supplier<Optional<Path>> choose, Wording words, Tasks tasks, Runnable changed) {
        this.sheet = sheet;
        this.choose = choose;
        this.words = words;
        this.tasks = tasks;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        for (var part : List.of(cluesWrong, cluesOff, schoolOff, insuranceOff)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        clear();
    }

    VBox root() {
        return root;
    }

    void clear() {
        rolls.clear();
        clues = null;
        clueCount = 0;
        cluesWrong.setVisible(false);
        show();
    }

    int clueCount() {
        return clueCount;
    }

    int rollCount() {
        return rolls.size();
    }

    DownWish wish(String to) {
        var named = new ArrayList<DownWish.Roll>();
        rolls.forEach((kind, file) -> named.add(new DownWish.Roll(kind, file)));
        return new DownWish(to, clues, named);
    }

    private void show() {
        cluesSay.setText(clues == null ? words.say("handoff.handDown.none") : words.say("handoff.handDown.clues.read", clues.getFileName(), clueCount));
        cluesOff.setVisible(clues != null);
        show(RollKind.SCHOOL, schoolSays, schoolOff);
        show(RollKind.INSURANCE, insuranceSays, insuranceOff);
        boolean any = clues != null || !rolls.isEmpty();
        head.done(any);
        head.says(words.say(any ? "handoff.handDown.attached" : "handoff.handDown.attach.says"));
    }

    private void show(RollKind kind, Label says, Button off) {
        Path file = rolls.get(kind);
        says.setText(file == null ? words.say("handoff.handDown.none") : String.valueOf(file.getFileName()));
        off.setVisible(file != null);
    }

    private void changed() {
        show();
        changed.run();
    }

    @FXML
    private void chooseClues() {
        choose.get().ifPresent(file -> tasks.run(() -> sheet.read(file), read -> {
            cluesWrong.setVisible(read instanceof DownClueSheet.Outcome.Refused);
            switch (read) {
                case DownClueSheet.Outcome.Refused(Sentence reason) -> cluesWrong.setText(words.say(reason));
                case DownClueSheet.Outcome.Read(List<DownClue.Found> found) -> {
                    clues = file;
                    clueCount = found.size();
                    changed();
                }
            }
        }));
    }

    @FXML
    private void removeClues() {
        clues = null;
        clueCount = 0;
        changed();
    }

    @FXML
    private void chooseSchool() {
        choose(RollKind.SCHOOL);
    }

    @FXML
    private void chooseInsurance() {
        choose(RollKind.INSURANCE);
    }

    private void choose(RollKind kind) {
        choose.get().ifPresent(file -> {
            rolls.put(kind, file);
            changed();
        });
    }

    @FXML
    private void removeSchool() {
        rolls.remove(RollKind.SCHOOL);
        changed();
    }

    @FXML
    private void removeInsurance() {
        rolls.remove(RollKind.INSURANCE);
        changed();
    }
}
