package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.KeepInSight;
import org.townledger.desk.Area;
import org.townledger.ui.Screens;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Wording;

/** 数据交接: what goes to the banner on a stick in three steps, what went before, and what the banner answered. */
public final class HandoffScreen {

    /**
     * What leads out of the screen.
     *
     * @param open    leads to where something is put right
     * @param sheet   shows a package's hand-over sheet; with what the check found, where it was made just now
     * @param folder  the clerk picks a folder @param file the clerk picks a file that came on a stick
     * @param written after something was written
     */
    public record Ways(Consumer<CheckLine.Way> open, Consumer<SheetWish> sheet, Supplier<Optional<Path>> folder,
                       Supplier<Optional<Path>> file, Runnable written) {
    }

    private final HandoffActs acts;
    private final WindowParts around;
    private final Ways ways;
    private final Wording words;
    private final HandoffContentPane contents;
    private final HandoffCheckPane check;
    private final HandoffWritePane write;
    private final HandoffPastPane past;
    private final HandoffReceiptCard latest;
    private final HandoffTrusting trusting;
    private final HandoffReceipts receipts;
    private final HandoffPlanning planning;
    private final HandoffPacking packing;
    private final HandoffPlain plain;
    private @Nullable HandoffStanding standing;

    @FXML private BorderPane screen;
    @FXML private Label says;
    @FXML private Button receipt;
    @FXML private Button certificate;
    @FXML private HBox tabs;
    @FXML private StackPane content;
    @FXML private ScrollPane scroll;
    @FXML private HBox steps;
    @FXML private HBox below;

    /** @param areas ledgers and the monitored households, as they may be chosen */
    public HandoffScreen(HandoffActs acts, List<Area> areas, WindowParts around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        words = around.screens().words();
        contents = new HandoffContentPane(areas, around.screens(), this::chosenAnew);
        check = new HandoffCheckPane(acts.check(), words, around.tasks(), ways.open(), this::showPlan);
        write = new HandoffWritePane(words, new HandoffWritePane.Acts(this::pack, this::printSheet,
                () -> ways.folder().get().ifPresent(this::choose), this::chosenAnew));
        past = new HandoffPastPane(words, this::see, made -> ways.sheet().accept(new SheetWish(made, banner().name(), List.of())));
        latest = new HandoffReceiptCard(words, this::open);
        trusting = new HandoffTrusting(acts.trust(), around, ways, this::reload, this::packPlain);
        receipts = new HandoffReceipts(acts.receipt(), around, ways.file(), this::answered);
        packing = new HandoffPacking(acts.pack(), write, around.tasks(), words, this::packed, this::reload);
        planning = new HandoffPlanning(acts.preview(), contents, around.tasks(), this::showPlan);
        plain = new HandoffPlain(acts, areas, around, ways);
    }

    /** As it is shown. */
    public Node load() {
        return around.screens().load("handoff/Handoff.fxml", this);
    }

    @FXML
    private void initialize() {
        Screens screens = around.screens();
        screens.load("handoff/Content.fxml", contents);
        screens.load("handoff/Check.fxml", check);
        screens.load("handoff/Write.fxml", write);
        write.offerPlain(this::packPlain);
        screens.load("handoff/Past.fxml", past);
        screens.load("handoff/ReceiptCard.fxml", latest);
        var places = new HandoffPlaces(words, tabs, steps, below, List.of(contents.root(), check.root(), write.root()), List.of(past.root(), latest.root()));
        around.viewport().subscribe(room -> {
            places.fit(room);
            showTabs();
        });
        for (Node part : List.of(receipt, certificate, tabs)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        KeepInSight.in(scroll);
        content.getChildren().clear();
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    /** Reads everything anew; what is being packed is left alone. */
    public void reload() {
        if (!packing.isRunning()) {
            around.tasks().run(() -> HandoffStanding.read(acts), this::show);
        }
    }

    private void show(HandoffStanding now) {
        boolean trusted = now.banner() != null;
        boolean first = standing == null || standing.banner() == null;
        standing = now;
        receipt.setVisible(trusted);
        certificate.setVisible(trusted);
        showTabs();
        past.show(now.past());
        Optional<HandoffPastPane.Line> answered = now.answered();
        latest.show(answered.map(HandoffPastPane.Line::made).orElse(null), answered.map(HandoffPastPane.Line::receipt).orElse(null), now.returned());
        write.offer(now.sticks());
        if (!trusted) {
            says.setText("");
            content.getChildren().setAll(trusting.node(now.own()));
            return;
        }
        content.getChildren().setAll(scroll);
        if (first && around.viewport().getValue().hasRoomBesideTheTable()) {
            write.takeCursor();
        }
        if (packing.packed() == null) {
            plan();
        }
        if (first || packing.packed() == null) {
            check.again();
        }
    }

    private void showTabs() {
        tabs.setVisible(standing != null && standing.banner() != null && !around.viewport().getValue().hasRoomBesideTheTable());
    }

    private HandoffParty banner() {
        return Objects.requireNonNull(Objects.requireNonNull(standing).banner());
    }

    /** What was packed before is over. */
    private void chosenAnew() {
        packing.begin();
        plan();
    }

    private void plan() {
        if (standing != null && standing.banner() != null) {
            planning.plan(banner().office());
        }
    }

    private void showPlan() {
        PackPreview preview = planning.preview();
        HandoffStanding now = standing;
        if (preview == null || now == null || now.banner() == null || packing.packed() != null) {
            return;
        }
        says.setText(words.say(preview.previousNumber() == 0 ? "handoff.says.first" : "handoff.says", now.banner().name(),
                PackageNumber.printed(preview.number()), PackageNumber.printed(preview.previousNumber())));
        HandoffCheck found = check.shown();
        PackWish wish = contents.wish(now.banner().office());
        write.show(new HandoffWritePane.Planned(HandoffText.fileName(now.own(), preview.number()), now.banner(), preview.bytes(),
                contents.carried().photos(), wish.photos(), found == null ? null : found.reminders().size()));
    }

    private void pack() {
        packing.run(new HandoffPacking.Plan(contents.wish(banner().office()), banner(), check.reminders()));
    }

    private void packed(SheetWish made) {
        says.setText(words.say("handoff.says.written", made.to(), PackageNumber.printed(made.made().number())));
        ways.written().run();
    }

    private void printSheet() {
        Optional.ofNullable(packing.packed()).ifPresent(ways.sheet());
    }

    /** Packages go there from now on. */
    public void choose(Path folder) {
        around.tasks().run(() -> acts.sticks().at(folder), found -> found.ifPresent(stick -> {
            write.showStick(stick);
            chosenAnew();
        }));
    }

    /** For a banner that does not use this program. */
    public void packPlain() {
        PackWish wish = contents.wish("");
        plain.open(new PlainWish(wish.kinds(), wish.upTo()), write.stick());
    }

    /** Shows whose certificate that is; it is trusted once somebody says that the digits agree. */
    public void readCertificate(Path file) {
        trusting.read(file);
    }

    /** Reads what the banner answered. */
    public void readReceipt(Path file) {
        receipts.read(file);
    }

    private void see(HandoffPastPane.Line line) {
        HandoffReceiptDialog.show(around.layers(), around.screens(), line.made(), Objects.requireNonNull(line.receipt()), this::open);
    }

    private void open(ReturnedRecord record) {
        ways.open().accept(new CheckLine.Way.ToReturned(record.kind(), record.record()));
    }

    @FXML
    private void readReceipt() {
        receipts.read();
    }

    /** What a receipt that was read just now says, beside the package that it answers. */
    private void answered(ReceiptView read) {
        ways.written().run();
        around.tasks().run(() -> HandoffStanding.read(acts), now -> {
            show(now);
            now.past().stream().filter(line -> read.equals(line.receipt())).findFirst().ifPresent(this::see);
        });
    }

    @FXML
    private void showCertificate() {
        HandoffStanding now = Objects.requireNonNull(standing);
        trusting.show(banner(), now.own());
    }
}
