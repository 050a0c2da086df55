package org.townledger.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.CheckChain;
import org.townledger.ui.DateField;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** 操作日志: who did what and when in the whole office, beside it what one act changed; whether the log is whole stands above. */
public final class AuditScreen {

    /** @param mayUndo whether who works may take back an act of that name, also another's */
    public record Acts(ReadAudit read, CheckChain check, Predicate<String> mayUndo) {
    }

    /** @param print what is filtered, on paper @param undo takes an act back, and says what came of it */
    public record Ways(Consumer<AuditFilter> print, Consumer<UUID> undo) {
    }

    private static final Duration TYPED = Duration.millis(300);

    private final Acts acts;
    private final Screens screens;
    private final Tasks tasks;
    private final Ways ways;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final ChangeCards cards;
    private final ChainBanner banner;
    private final PauseTransition typing = new PauseTransition(TYPED);
    private volatile AuditFilter filter = AuditFilter.ALL;
    private PagingTable<ActLine> table;
    private @Nullable ActLine shown;

    @FXML private BorderPane screen;
    @FXML private VBox top;
    @FXML private HBox filters;
    @FXML private TextField typed;
    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private PickMenu<String> user;
    @FXML private PickMenu<String> act;
    @FXML private PickMenu<AuditArea> area;
    @FXML private StackPane content;
    @FXML private VBox panel;
    @FXML private Label what;
    @FXML private Label who;
    @FXML private VBox changes;
    @FXML private ScrollPane scroll;
    @FXML private HBox undoBar;
    @FXML private Button undo;
    @FXML private Label undoHint;

    public AuditScreen(Acts acts, Screens screens, Tasks tasks, Ways ways, ObservableValue<Viewport> viewport) {
        this.acts = acts;
        this.screens = screens;
        this.tasks = tasks;
        this.ways = ways;
        this.viewport = viewport;
        words = screens.words();
        cards = new ChangeCards(words, acts.read().words());
        banner = new ChainBanner(words, acts.read().words());
    }

    public Node load() {
        return screens.load("audit/Audit.fxml", this);
    }

    @FXML
    private void initialize() {
        top.getChildren().add(1, banner);
        var look = new ActLook(words, acts.read().words());
        table = new PagingTable<>(words, tasks, look.columns(), ActLine::id, acts.read().source(() -> filter)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.CLIPBOARD, words.say("audit.none"), words.say("audit.none.hint"))
                .primary(Feather.X, words.say("audit.clear"), this::clear));
        content.getChildren().setAll(table);
        table.selectedProperty().subscribe(this::choose);
        area.setChoices(List.of(AuditArea.values()), one -> words.say("audit.area." + one));
        Stream.<ObservableValue<?>>of(from.valueProperty(), to.valueProperty(), user.pickedProperty(), act.pickedProperty(), area.pickedProperty())
                .forEach(picked -> picked.subscribe((_, _) -> narrow()));
        typing.setOnFinished(_ -> narrow());
        typed.textProperty().subscribe((_, _) -> typing.playFromStart());
        typed.setOnAction(_ -> narrow());
        panel.managedProperty().bind(panel.visibleProperty());
        undoBar.managedProperty().bind(undoBar.visibleProperty());
        viewport.subscribe(_ -> arrange());
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        reload();
    }

    /** Reads the log anew, and checks it again. */
    @FXML
    public void reload() {
        tasks.run(acts.read()::choices, found -> {
            user.setChoices(found.users(), one -> one);
            act.setChoices(found.acts(), acts.read().words()::act);
        });
        banner.checking();
        tasks.run(acts.check()::run, banner::show);
        refresh();
    }

    /** The table and the open act as they are now. */
    private void refresh() {
        table.reload();
        ActLine open = shown;
        if (open != null) {
            tasks.run(() -> acts.read().line(open.id()), (Optional<ActLine> found) -> found.ifPresentOrElse(this::choose, this::closePanel));
        }
    }

    private void narrow() {
        typing.stop();
        AuditFilter wanted = new AuditFilter(from.getValue(), to.getValue(), user.pickedProperty().get(), act.pickedProperty().get(),
                area.pickedProperty().get(), null).matching(typed.getText());
        if (!wanted.equals(filter)) {
            filter = wanted;
            closePanel();
            table.reload();
        }
    }

    /** Shows only what concerns one area, as from a door elsewhere. */
    public void narrow(@Nullable AuditArea to) {
        area.pick(to);
    }

    private void clear() {
        typed.clear();
        from.setValue(null);
        to.setValue(null);
        user.pick(null);
        act.pick(null);
        area.pick(null);
        narrow();
    }

    private void choose(@Nullable ActLine line) {
        if (line == null) {
            return;
        }
        shown = line;
        tasks.run(() -> acts.read().changes(line.id()), found -> show(line, found));
    }

    private void show(ActLine line, List<RecordChange> found) {
        if (!line.equals(shown)) {
            return;
        }
        what.setText(acts.read().words().act(line.name()));
        who.setText(words.say("audit.who", ChangeWords.moment(line.at()), line.user()));
        changes.getChildren().setAll(cards.ofAct(found));
        scroll.setVvalue(0);
        undoBar.setVisible(line.undone() || UndoRules.canBeUndone(line) && acts.mayUndo().test(line.name()));
        undo.setVisible(!line.undone());
        undo.setManaged(!line.undone());
        undoHint.setText(words.say(line.undone() ? "audit.undone.already" : "audit.undo.hint"));
        arrange();
    }

    private void arrange() {
        boolean beside = viewport.getValue().hasRoomBesideTheTable();
        boolean open = shown != null;
        panel.setVisible(open);
        panel.getStyleClass().removeAll("wide", "middle", "narrow");
        panel.getStyleClass().add(viewport.getValue().styleClass());
        filters.setVisible(beside || !open);
        filters.setManaged(beside || !open);
        Node middle = open && !beside ? panel : content;
        if (screen.getCenter() != middle) {
            screen.setRight(null);
            screen.setCenter(middle);
            // Else the keys go where the part before had the cursor, which is gone.
            middle.requestFocus();
        }
        screen.setRight(open && beside ? panel : null);
        table.setVisibleFields(viewport.getValue() == Viewport.WIDE && !open ? ActLook.ALL : ActLook.SHORT);
    }

    @FXML
    private void closePanel() {
        shown = null;
        table.clearSelection();
        arrange();
    }

    @FXML
    private void print() {
        ways.print().accept(filter);
    }

    @FXML
    private void undo() {
        if (shown != null) {
            ways.undo().accept(shown.id());
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && shown != null) {
            key.consume();
            closePanel();
            table.table().requestFocus();
        }
    }
}
