package org.townledger.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.townledger.cases.KeepInSight;
import org.townledger.ui.SearchField;
import org.townledger.ui.Tasks;
import org.townledger.ui.Theme;
import org.townledger.ui.Viewport;
import org.townledger.vault.BackupWords;
import org.townledger.wording.Wording;

/** The window's frame: header with search, navigation, the open screen, status bar. */
public final class FrameController {

    private static final String ROOM = "room-";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final FrameContents contents;
    private final Tasks tasks;
    private final Theme theme;
    private final Wording words;
    private final InstantSource clock;
    private final Map<String, Node> opened = new HashMap<>();
    private FrameNavigation navigation;
    private Runnable takeBack = () -> { };

    @FXML private BorderPane frame;
    @FXML private Region rule;
    @FXML private Label product;
    @FXML private Label offline;
    @FXML private Label office;
    @FXML private Label initial;
    @FXML private MenuButton user;
    @FXML private SearchField search;
    @FXML private ScrollPane navigationScroll;
    @FXML private VBox navigationPane;
    @FXML private StackPane content;
    @FXML private Label backup;
    @FXML private FontIcon backupSign;
    @FXML private Label saved;
    @FXML private Button undo;
    @FXML private Label today;

    public FrameController(FrameContents contents, Tasks tasks, Theme theme, Wording words, InstantSource clock) {
        this.contents = contents;
        this.tasks = tasks;
        this.theme = theme;
        this.words = words;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        office.setText(contents.office());
        user.setText(contents.user());
        initial.setText(contents.user().substring(0, Math.min(1, contents.user().length())));
        backup.managedProperty().bind(backup.visibleProperty());
        backup.setVisible(false);
        search.setSource(tasks, contents.search());
        KeepInSight.in(navigationScroll);
        undo.setVisible(false);
        navigation = new FrameNavigation(navigationPane, tasks, contents.items(), this::show);
        Viewport.of(frame.widthProperty(), theme.textSizeProperty()).subscribe(this::fit);
        frame.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), this::help);
                scene.getAccelerators().put(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN), this::lock);
                scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), this::undoByKey);
            }
        });
        showDate();
        Timeline minute = new Timeline(new KeyFrame(Duration.minutes(1), _ -> showDate()));
        minute.setCycleCount(Timeline.INDEFINITE);
        minute.play();
        show(contents.items().getFirst());
        refreshCounts();
    }

    /** Opens an entry by its key, from wherever a link leads there. */
    public void open(String key) {
        contents.items().stream().filter(item -> item.key().equals(key)).findFirst().ifPresent(this::show);
    }

    /** After something was written: tells when, and counts again what waits. */
    public void saved(Instant when) {
        saved.setText(words.say("app.frame.saved", TIME.format(when.atZone(OFFICE))));
        refreshCounts();
    }

    /** How things stand with the backups. */
    void backup(BackupWords.Said said) {
        backup.setText(said.status());
        backup.setVisible(true);
        backup.getStyleClass().removeIf(style -> style.startsWith("backup-"));
        backupSign.getStyleClass().removeAll("icon-success", "icon-warning", "icon-danger");
        backup.getStyleClass().add("backup-" + said.tone().name().toLowerCase(Locale.ROOT));
        backupSign.getStyleClass().add(switch (said.tone()) {
            case GOOD -> "icon-success";
            case CAUTION -> "icon-warning";
            case BAD -> "icon-danger";
        });
    }

    /** Offers to take the last act back. @param what it was, for the tooltip; null where there is nothing to take back */
    public void offerUndo(@Nullable String what, Runnable run) {
        takeBack = what == null ? () -> { } : run;
        undo.setVisible(what != null);
        undo.setTooltip(what == null ? null : new Tooltip(what));
    }

    /** Within a text the keys take back what was typed. */
    private void undoByKey() {
        Node owner = frame.getScene().getFocusOwner();
        boolean types = owner instanceof TextInputControl || owner instanceof ComboBoxBase<?> box && box.isEditable() || owner instanceof Spinner<?>;
        if (!types) {
            takeBack.run();
        }
    }

    @FXML
    private void undo() {
        takeBack.run();
    }

    /** The screen of that entry is made anew when it is next opened; at once where it is open. */
    void renew(String key) {
        Node gone = opened.remove(key);
        if (gone != null && content.getChildren().contains(gone)) {
            open(key);
        }
    }

    public void refreshCounts() {
        navigation.count();
    }

    @FXML
    private void changePassword() {
        contents.menu().changePassword().run();
    }

    @FXML
    private void lock() {
        contents.menu().lock().run();
    }

    @FXML
    private void leave() {
        contents.menu().leave().run();
    }

    @FXML
    private void help() {
        contents.help().run();
    }

    private void show(NavItem item) {
        navigation.select(item);
        content.getChildren().setAll(opened.computeIfAbsent(item.key(), _ -> item.content().get()));
    }

    private void fit(Viewport viewport) {
        navigation.fit(viewport);
        rule.setVisible(viewport == Viewport.WIDE);
        product.setVisible(viewport == Viewport.WIDE);
        offline.setVisible(viewport != Viewport.NARROW);
        frame.getStyleClass().removeIf(style -> style.startsWith(ROOM));
        frame.getStyleClass().add(ROOM + viewport.styleClass());
    }

    private void showDate() {
        ZonedDateTime now = clock.instant().atZone(OFFICE);
        Locale locale = Locale.of(words.say("app.frame.language"));
        today.setText(words.say("app.frame.today", now.getYear(), now.getMonthValue(), now.getDayOfMonth(),
                now.getDayOfWeek().getDisplayName(TextStyle.FULL, locale)));
    }
}
