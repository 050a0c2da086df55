package org.townledger.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Step 2 at a banner: a list of clues and rolls that go along. Each is read as soon as it is chosen, so that what is wrong is said before packing. */
public final class DownAttachments {

    /** Reads what is chosen. None is for the JavaFX thread. @param roll why a town could not read it; empty where it can */
    public record Acts(DownClueSheet clues, Function<DownWish.Roll, Optional<Sentence>> roll) {
    }

    private record Attached(Path file, long bytes) {

        static Attached at(Path file) {
            return new Attached(file, file.toFile().length());
        }

        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    private record Tried(Attached attached, Optional<Sentence> wrong) {
    }

    private record ReadClues(Attached attached, DownClueSheet.Outcome outcome) {
    }

    private final Acts acts;
    private final Supplier<Optional<Path>> choose;
    private final Wording words;
    private final Tasks tasks;
    private final Runnable changed;
    private final Map<RollKind, Attached> rolls = new EnumMap<>(RollKind.class);
    private @Nullable Attached clues;
    private int clueCount;

    @FXML private VBox root;
    @FXML private HandoffStepHead head;
    @FXML private Label cluesSay;
    @FXML private Label cluesWrong;
    @FXML private Button cluesOff;
    @FXML private Label schoolSays;
    @FXML private Label schoolWrong;
    @FXML private Button schoolOff;
    @FXML private Label insuranceSays;
    @FXML private Label insuranceWrong;
    @FXML private Button insuranceOff;

    /** @param choose picks a file @param changed after something else goes along */
    DownAttachments(Acts acts, Supplier<Optional<Path>> choose, Wording words, Tasks tasks, Runnable changed) {
        this.acts = acts;
        this.choose = choose;
        this.words = words;
        this.tasks = tasks;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        for (var part : List.of(cluesWrong, schoolWrong, insuranceWrong, cluesOff, schoolOff, insuranceOff)) {
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
        List.of(cluesWrong, schoolWrong, insuranceWrong).forEach(wrong -> wrong.setVisible(false));
        show();
    }

    int clueCount() {
        return clueCount;
    }

    int rollCount() {
        return rolls.size();
    }

    /** Of what goes along. */
    long bytes() {
        return Stream.concat(Stream.ofNullable(clues), rolls.values().stream()).mapToLong(Attached::bytes).sum();
    }

    DownWish wish(String to) {
        var named = new ArrayList<DownWish.Roll>();
        rolls.forEach((kind, roll) -> named.add(new DownWish.Roll(kind, roll.file())));
        return new DownWish(to, clues == null ? null : clues.file(), named);
    }

    private void show() {
        cluesSay.setText(clues == null ? words.say("handoff.handDown.none") : words.say("handoff.handDown.clues.read", clues.name(), clueCount));
        cluesOff.setVisible(clues != null);
        show(RollKind.SCHOOL, schoolSays, schoolOff);
        show(RollKind.INSURANCE, insuranceSays, insuranceOff);
        boolean any = clues != null || !rolls.isEmpty();
        head.done(any);
        head.says(words.say(any ? "handoff.handDown.attached" : "handoff.handDown.attach.says"));
    }

    private void show(RollKind kind, Label says, Button off) {
        Attached roll = rolls.get(kind);
        says.setText(roll == null ? words.say("handoff.handDown.none") : roll.name());
        off.setVisible(roll != null);
    }

    private void changed() {
        show();
        changed.run();
    }

    @FXML
    private void chooseClues() {
        choose.get().ifPresent(file -> tasks.run(() -> new ReadClues(Attached.at(file), acts.clues().read(file)), read -> {
            cluesWrong.setVisible(read.outcome() instanceof DownClueSheet.Outcome.Refused);
            switch (read.outcome()) {
                case DownClueSheet.Outcome.Refused(Sentence reason) -> cluesWrong.setText(words.say(reason));
                case DownClueSheet.Outcome.Read(List<DownClue.Found> found) -> {
                    clues = read.attached();
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
        cluesWrong.setVisible(false);
        changed();
    }

    @FXML
    private void chooseSchool() {
        choose(RollKind.SCHOOL, schoolWrong);
    }

    @FXML
    private void chooseInsurance() {
        choose(RollKind.INSURANCE, insuranceWrong);
    }

    private void choose(RollKind kind, Label wrong) {
        choose.get().ifPresent(file -> tasks.run(() -> new Tried(Attached.at(file), acts.roll().apply(new DownWish.Roll(kind, file))), tried -> {
            wrong.setVisible(tried.wrong().isPresent());
            tried.wrong().ifPresentOrElse(reason -> wrong.setText(words.say(reason)), () -> {
                rolls.put(kind, tried.attached());
                changed();
            });
        }));
    }

    @FXML
    private void removeSchool() {
        rolls.remove(RollKind.SCHOOL);
        schoolWrong.setVisible(false);
        changed();
    }

    @FXML
    private void removeInsurance() {
        rolls.remove(RollKind.INSURANCE);
        insuranceWrong.setVisible(false);
        changed();
    }
}
