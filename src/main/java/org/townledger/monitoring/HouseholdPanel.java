package org.townledger.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseNotice;
import org.townledger.cases.KeepInSight;
import org.townledger.cases.LeaveQuestion;
import org.townledger.cases.NoticeLook;
import org.townledger.ui.BlockerPanel;
import org.townledger.ui.Layers;
import org.townledger.wording.Wording;

/** One monitored household: who it is, and page by page how it was identified, what is done, who lives there, what it earns. */
public final class HouseholdPanel {

    /** The parts of an open household, in the order of their tabs. */
    public enum Part { IDENTIFICATION, MEASURES, MEMBERS, INCOME }

    /** What leads out of it. @param again begins anew where the matter is over @param changed after something was written */
    record Ways(Consumer<UUID> file, @Nullable Consumer<@Nullable UUID> removal, @Nullable Consumer<UUID> history, Consumer<UUID> again, Runnable back, Runnable changed) {
    }

    private final MonitoringWindow around;
    private final Layers layers;
    private final Wording words;
    private final Ways ways;
    private final HouseholdSaving saving;
    private HouseholdPages pages;
    private Refusal refusal;
    private @Nullable OpenHousehold open;

    @FXML private VBox root;
    @FXML private Button toList;
    @FXML private Label head;
    @FXML private HBox marks;
    @FXML private Label unsaved;
    @FXML private Button file;
    @FXML private Button removal;
    @FXML private Button history;
    @FXML private FlowPane facts;
    @FXML private HBox tabs;
    @FXML private ScrollPane scroll;
    @FXML private Label banner;
    @FXML private VBox notices;
    @FXML private BlockerPanel blockers;
    @FXML private VBox content;
    @FXML private VBox asking;
    @FXML private Button save;
    @FXML private Button drop;
    @FXML private Button again;
    @FXML private Label hint;

    HouseholdPanel(HouseholdsScreen.Acts acts, MonitoringWindow around, Ways ways) {
        this.around = around;
        this.layers = around.layers();
        this.words = around.screens().words();
        this.ways = ways;
        saving = new HouseholdSaving(acts, around.tasks(), layers, this::show, ways.changed());
        around.screens().load("monitoring/HouseholdPanel.fxml", this);
    }

    @FXML
    private void initialize() {
        pages = new HouseholdPages(Map.of(Part.IDENTIFICATION, new IdentificationPage(around.screens(), saving, this::show, this::changed),
                Part.MEASURES, new MeasuresPage(around.screens(), saving, this::changed), Part.MEMBERS, new MembersPage(words, saving, this::changed),
                Part.INCOME, new IncomePage(around.screens(), saving, this::changed)), new PageTabs(words, tabs, this::turnTo), content,
                HouseholdLooks.notYet(words, () -> go("clue_on")));
        refusal = new Refusal(words, blockers, scroll, content);
        Stream.of(toList, history, unsaved, banner, save, drop, again, removal).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        Stream.of(file, removal, history).forEach(button -> button.setTooltip(new Tooltip(button.getText())));
        toList.setTooltip(new Tooltip(words.say("monitoring.screen.toList")));
        toList.setAccessibleText(words.say("monitoring.screen.toList"));
        toList.setVisible(false);
        removal.setVisible(false);
        history.setVisible(ways.history() != null);
        KeepInSight.in(scroll);
    }

    Node node() {
        return root;
    }

    @Nullable OpenHousehold open() {
        return open;
    }

    /** Whether the way back to the list is shown. */
    void overList(boolean isOver) {
        toList.setVisible(isOver);
    }

    void show(OpenHousehold shown) {
        Node cursor = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean wasInPage = Refusal.isWithin(cursor, content);
        boolean another = open == null || !open.file().family().id().equals(shown.file().family().id());
        open = shown;
        if (another) {
            pages.first();
            scroll.setVvalue(0);
        }
        MonitoringFile of = shown.file();
        var looks = new HouseholdLooks(words, of);
        head.setText(of.head());
        marks.getChildren().setAll(looks.marks());
        facts.getChildren().setAll(looks.facts());
        banner.setText(looks.banner());
        banner.setVisible(!banner.getText().isEmpty());
        NoticeLook.show(notices, List.of());
        if (of.recorded()) {
            around.tasks().run(() -> around.notices().of(of.monitoring().id()), found -> told(shown, found));
        }
        boolean isOpen = of.monitoring().state().isOpen();
        save.setVisible(isOpen);
        drop.setVisible(of.recorded() && of.monitoring().state() == MonitoringState.IDENTIFYING);
        again.setVisible(!isOpen);
        removal.setVisible(ways.removal() != null && of.recorded() && of.monitoring().identification().identifiedOn().isPresent());
        hint.setText(isOpen ? words.say("monitoring.screen.saveHint") : words.say("monitoring.screen.overHint"));
        asking.getChildren().clear();
        show(List.of());
        pages.show(shown);
        changed();
        if (wasInPage && !Refusal.isWithin(cursor, content)) {
            // The field that had the cursor is gone; else the cursor would leave the household altogether.
            pages.focusTab();
        }
    }

    /** What is known of it from outside. */
    private void told(OpenHousehold of, List<CaseNotice> found) {
        if (of.equals(open)) {
            marks.getChildren().addAll(NoticeLook.words(found));
            NoticeLook.show(notices, found);
        }
    }

    private void show(List<Blocker> why) {
        refusal.show(why, field -> pages.shown().go(field));
    }

    /** Shows a page; nothing may be unsaved. */
    void turn(Part other) {
        pages.turn(other);
        scroll.setVvalue(0);
        changed();
    }

    void go(String field) {
        turn(PageTabs.of(field));
        root.applyCss();
        pages.shown().go(field);
    }

    private void turnTo(Part other) {
        whenFree(() -> {
            show(List.of());
            turn(other);
        }, pages::stay);
    }

    private void changed() {
        unsaved.setVisible(isChanged());
    }

    boolean isChanged() {
        return open != null && pages.shown().isChanged();
    }

    /** Goes on at once where nothing is unsaved, else asks first. @param stay where the clerk goes back to what is unsaved */
    void whenFree(Runnable then, Runnable stay) {
        if (open == null || !isChanged()) {
            then.run();
            return;
        }
        LeaveQuestion.ask(layers, open.file().head(), stay, () -> {
            pages.shown().show(open);
            then.run();
        }, () -> {
            stay.run();
            save();
        });
    }

    @FXML
    void save() {
        if (open == null || !open.file().monitoring().state().isOpen()) {
            return;
        }
        if (pages.shown().isChanged() || pages.isOf(Part.IDENTIFICATION)) {
            pages.shown().save();
        }
    }

    void edit() {
        // A scroll pane has its content only once it has been styled; before that no field takes the cursor.
        root.applyCss();
        pages.shown().edit();
    }

    @FXML
    private void drop() {
        whenFree(() -> {
            var pane = new DropPane(around.screens(), saving, Objects.requireNonNull(open), asking.getChildren()::clear);
            asking.getChildren().setAll(pane.node());
            pane.begin();
        }, () -> { });
    }

    @FXML
    private void again() {
        ways.again().accept(Objects.requireNonNull(open).file().family().id());
    }

    @FXML
    private void openFile() {
        whenFree(() -> ways.file().accept(Objects.requireNonNull(open).file().family().id()), () -> { });
    }

    @FXML
    private void openRemoval() {
        whenFree(() -> Objects.requireNonNull(ways.removal()).accept(Objects.requireNonNull(open).file().family().id()), () -> { });
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    @FXML
    private void showHistory() {
        Objects.requireNonNull(ways.history()).accept(Objects.requireNonNull(open).file().family().id());
    }
}
