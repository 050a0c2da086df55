package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.KeepInSight;
import org.townledger.lists.Division;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.LongWork;
import org.townledger.ui.Running;
import org.townledger.ui.Tag;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 下发给镇: what a banner has to say to one of its towns goes onto a stick in three steps; and who is on the move between the towns. */
public final class HandDownScreen {

    /** Packs; it may be stopped, and then nothing is left behind. */
    @FunctionalInterface
    public interface Packing {

        PackOutcome run(DownWish wish, Path folder, LongWork.Progress progress);
    }

    /** None is for the JavaFX thread. */
    public record Acts(Supplier<List<Division>> towns, LookDown look, DownAttachments.Acts attach, Packing pack, FindSticks sticks) {
    }

    /** @param file picks a list of clues or a roll @param folder picks where to write @param written after something was written */
    public record Ways(Supplier<Optional<Path>> file, Supplier<Optional<Path>> folder, Runnable written) {
    }

    /** Room for what is around the rolls. */
    private static final long AROUND = 1L << 18;

    private static final List<String> TABS = List.of("town", "attach", "write", "moving");

    private final Acts acts;
    private final Ways ways;
    private final WindowParts around;
    private final Wording words;
    private final DownAttachments attachments;
    private final HandoffWritePane write;
    private @Nullable DownLook look;
    private boolean packing;

    @FXML private BorderPane screen;
    @FXML private Label says;
    @FXML private HBox tabs;
    @FXML private ScrollPane scroll;
    @FXML private HBox steps;
    @FXML private HBox below;
    @FXML private VBox content;
    @FXML private HandoffStepHead head;
    @FXML private ChipBar chips;
    @FXML private VBox lines;
    @FXML private VBox movingBox;
    @FXML private VBox moving;

    public HandDownScreen(Acts acts, WindowParts around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        words = around.screens().words();
        attachments = new DownAttachments(acts.attach(), ways.file(), words, around.tasks(), this::begin);
        write = new HandoffWritePane(words, new HandoffWritePane.Acts(this::pack, () -> { }, this::chooseFolder, this::begin));
    }

    @FXML
    private void initialize() {
        around.screens().load("handoff/DownAttachments.fxml", attachments);
        around.screens().load("handoff/Write.fxml", write);
        write.withoutSheet();
        steps.getChildren().clear();
        below.getChildren().clear();
        var places = new HandoffPlaces(words, TABS, tabs, steps, below, List.of(content, attachments.root(), write.root()), List.of(movingBox));
        tabs.managedProperty().bind(tabs.visibleProperty());
        around.viewport().subscribe(room -> {
            places.fit(room);
            tabs.setVisible(!room.hasRoomBesideTheTable());
        });
        KeepInSight.in(scroll);
        chips.chosenProperty().subscribe((_, _) -> begin());
        around.tasks().run(acts.towns()::get, towns -> {
            chips.setChips(towns.stream().map(town -> new Chip(town.code(), town.name())).toList());
            count();
            begin();
        });
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    /** Reads everything anew; what is being packed is left alone. */
    public void reload() {
        if (!packing) {
            around.tasks().run(acts.sticks()::run, write::offer);
            around.tasks().run(acts.look()::moving, this::show);
            count();
            read();
        }
    }

    /** How much there is to tell each town. */
    private void count() {
        around.tasks().run(() -> acts.towns().get().stream().collect(Collectors.toMap(Division::code, town -> (long) acts.look().at(town.code()).lines().size())),
                chips::setCounts);
    }

    /** Another town, or something else goes along: what was packed before is over. */
    private void begin() {
        write.begin();
        read();
    }

    private void read() {
        String town = chips.chosenProperty().get();
        if (town != null && !town.isEmpty()) {
            around.tasks().run(() -> acts.look().at(town), this::show);
        }
    }

    private void show(DownLook now) {
        look = now;
        says.setText(words.say("handoff.handDown.says", now.town(), PackageNumber.printed(now.number())));
        showLines(now);
        HandoffParty party = now.party();
        write.showDown(PackageNumber.file(now.number(), now.own(), now.town()), party == null ? words.say("handoff.handDown.noTrust", now.town())
                : words.say("handoff.fact.to.digits", party.name(), party.shortDigits()), AROUND + attachments.bytes(),
                words.say("handoff.handDown.content", now.lines().size(), attachments.clueCount(), attachments.rollCount()));
    }

    private void showLines(DownLook now) {
        head.done(true);
        head.says(words.say("handoff.handDown.town.says", now.lines().size()));
        lines.getChildren().setAll(now.lines().isEmpty() ? List.<Node>of(nothing("handoff.handDown.nothing")) : now.lines().stream().<Node>map(this::line).toList());
    }

    private HBox line(DownLook.Line line) {
        Tag kind = new Tag(words.say("handoff.handDown.kind." + line.kind()), line.kind() == DownLook.Kind.SENT_BACK || line.kind() == DownLook.Kind.DECLINED
                ? Tag.Tone.DANGER : line.kind() == DownLook.Kind.ACCEPTED ? Tag.Tone.SUCCESS : Tag.Tone.WARNING);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        return row(kind, line.whom(), switch (line.kind()) {
            case COMING -> words.say("handoff.handDown.from", line.says());
            case ACCEPTED -> words.say("handoff.handDown.acceptedBy", line.says());
            case SENT_BACK, REMARK, CLUE, DECLINED -> line.says();
        });
    }

    private void show(List<DownLook.Moving> all) {
        moving.getChildren().setAll(all.isEmpty() ? List.<Node>of(nothing("handoff.handDown.moving.none")) : all.stream().<Node>map(one -> {
            Tag standing = new Tag(words.say("handoff.handDown.standing." + one.standing()), switch (one.standing()) {
                case OFFERED, ACCEPTED -> Tag.Tone.WARNING;
                case DECLINED, WITHDRAWN -> Tag.Tone.DANGER;
                case DONE -> Tag.Tone.SUCCESS;
            });
            standing.setMinWidth(Region.USE_PREF_SIZE);
            return row(standing, one.head(), words.say("handoff.handDown.moving.line", one.from(), one.to(), one.movedOn(), one.says()));
        }).toList());
    }

    private static HBox row(Tag tag, String whom, String says) {
        Label name = new Label(whom);
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        Label text = new Label(says);
        text.setMinWidth(0);
        text.getStyleClass().add("second");
        text.setTooltip(new Tooltip(says));
        HBox row = new HBox(tag, name, HandoffRow.wide(text));
        row.getStyleClass().add("handoff-down-line");
        return row;
    }

    private Label nothing(String key) {
        Label none = new Label(words.say(key));
        none.setWrapText(true);
        none.getStyleClass().addAll("second", "handoff-nothing");
        return none;
    }

    private void pack() {
        DownLook now = look;
        if (now == null || packing) {
            return;
        }
        if (now.party() == null) {
            write.refuse(words.say("handoff.pack.noTrust", now.town()));
            return;
        }
        DownWish wish = attachments.wish(now.party().office());
        Path folder = Objects.requireNonNull(write.stick()).folder();
        packing = true;
        Running running = around.tasks().start(progress -> acts.pack().run(wish, folder, progress), this::packed);
        write.run(running);
        running.overProperty().subscribe(over -> {
            if (over) {
                packing = false;
            }
        });
    }

    private void packed(PackOutcome outcome) {
        switch (outcome) {
            case PackOutcome.Packed(HandoffPackage made, Path file) -> {
                attachments.clear();
                write.written(made, String.valueOf(file.getFileName()));
                count();
                around.tasks().run(() -> acts.look().at(made.toOffice()), this::showLines);
                ways.written().run();
            }
            case PackOutcome.Refused(Sentence reason) -> write.refuse(words.say(reason));
        }
    }

    private void chooseFolder() {
        ways.folder().get().ifPresent(folder -> around.tasks().run(() -> acts.sticks().at(folder), found -> found.ifPresent(stick -> {
            write.showStick(stick);
            begin();
        })));
    }
}
