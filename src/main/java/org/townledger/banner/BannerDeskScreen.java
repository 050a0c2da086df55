package org.townledger.banner;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.townledger.desk.Area;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.PackageNumber;
import org.townledger.store.Transaction;
import org.townledger.ui.BesideOrBelow;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Icons;
import org.townledger.ui.Screens;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** The banner's desk (工作台): one row a town, and what there is to see to. */
public final class BannerDeskScreen {

    /**
     * What leads out of the desk.
     *
     * @param merge     to where packages are read in
     * @param compare   to two hand-offs of a town side by side; of any town where it is empty
     * @param ledger    to a ledger, narrowed to a town
     * @param remarks   to the list of remarks
     * @param elsewhere to who stands in two towns
     * @param down      to what goes down to a town
     */
    public record Ways(Runnable merge, Consumer<String> compare, BiConsumer<String, String> ledger, Runnable remarks, Runnable elsewhere, Runnable down) {
    }

    private final ReadTowns read;
    private final Tasks tasks;
    private final Ways ways;
    private final Wording words;
    private final ObservableValue<Viewport> viewport;
    private final TownTable table;
    private final TownTasks toDo;
    private final Node foot;
    private ReadTowns.@Nullable Towns shown;

    @FXML private StackPane place;
    @FXML private BorderPane lower;
    @FXML private ScrollPane scroll;
    @FXML private Label says;
    @FXML private VBox towns;
    @FXML private Label taskCount;
    @FXML private VBox tasksBox;
    @FXML private VBox side;
    @FXML private VBox recent;
    @FXML private Button merge;

    /** @param areas the ledgers, then what else is counted @param foot beside what is to be seen to */
    public BannerDeskScreen(ReadTowns read, List<Area> areas, Screens screens, Tasks tasks, Ways ways, ObservableValue<Viewport> viewport, Node foot) {
        this.read = read;
        this.tasks = tasks;
        this.ways = ways;
        this.viewport = viewport;
        this.foot = foot;
        words = screens.words();
        table = new TownTable(words, areas, ways.ledger());
        toDo = new TownTasks(words, areas.stream().collect(Collectors.toMap(Area::key, Area::name)));
    }

    @FXML
    private void initialize() {
        side.getChildren().add(foot);
        viewport.subscribe(_ -> arrange());
        place.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                merge.requestFocus();
                reload();
            }
        });
    }

    /** Reads everything again. */
    @FXML
    public void reload() {
        tasks.run(read::run, this::show);
    }

    private void show(ReadTowns.Towns now) {
        shown = now;
        says.setText(words.say("banner.desk.says", now.count(Reporting.State.OVERDUE), now.held(), now.sentBack()));
        says.setTooltip(new Tooltip(words.say(now.unverified() ? "banner.desk.daysUnverified" : "banner.desk.days", now.reportDays())));
        fill();
        recent.getChildren().setAll(now.recent().stream().map(one -> line(one, now)).toList());
        List<TownTask> all = toDo.of(now);
        taskCount.setText(all.isEmpty() ? "" : words.say("banner.desk.taskCount", all.size()));
        tasksBox.getChildren().setAll(all.isEmpty() ? List.<Node>of(new EmptyState(Feather.CHECK_CIRCLE, words.say("banner.desk.nothing"), words.say("banner.desk.nothing.says")))
                : all.stream().<Node>map(this::line).toList());
    }

    private Node line(HandoffPackage one, ReadTowns.Towns towns) {
        Label name = new Label(words.say("banner.recent", towns.name(one.office()), PackageNumber.printed(one.number())));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label day = new Label(words.say("banner.recent.says", LocalDate.ofInstant(one.madeAt(), Transaction.TOWN), one.records()));
        day.getStyleClass().addAll("second", "small-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, day, gap, one.state() == HandoffPackage.State.HELD ? new Tag(words.say("banner.recent.held"), Tag.Tone.WARNING)
                : new Tag(words.say("banner.recent.merged"), Tag.Tone.SUCCESS));
        line.getStyleClass().add("banner-task");
        return line;
    }

    private void fill() {
        ReadTowns.Towns now = shown;
        if (now != null) {
            towns.getChildren().setAll(table.rows(now, viewport.getValue() == Viewport.WIDE));
        }
    }

    private HBox line(TownTask task) {
        FontIcon sign = switch (task.kind()) {
            case OVERDUE -> Icons.of(Feather.ALERT_CIRCLE, "danger");
            case HELD -> Icons.of(Feather.PAUSE_CIRCLE, "warning");
            case DIFFERENT -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
            case UNTOLD -> Icons.of(Feather.MESSAGE_SQUARE, "accent");
            case SENT_BACK -> Icons.of(Feather.CORNER_UP_LEFT, "danger");
            case ELSEWHERE -> Icons.of(Feather.COPY, "warning");
            case NEVER -> Icons.of(Feather.INBOX, "hint");
        };
        Label what = new Label(words.say(task.says()));
        what.setTooltip(new Tooltip(what.getText()));
        what.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button way = new Button(words.say("banner.way." + task.kind()), Icons.of(Feather.ARROW_RIGHT));
        way.getStyleClass().add("link");
        way.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> follow(task));
        HBox line = new HBox(sign, what, gap, way);
        line.getStyleClass().add("banner-task");
        return line;
    }

    private void follow(TownTask task) {
        switch (task.kind()) {
            case OVERDUE, NEVER, HELD, UNTOLD -> ways.merge().run();
            case DIFFERENT -> ways.compare().accept(task.office());
            case SENT_BACK -> ways.remarks().run();
            case ELSEWHERE -> ways.elsewhere().run();
        }
    }

    @FXML
    private void merge() {
        ways.merge().run();
    }

    @FXML
    private void handDown() {
        ways.down().run();
    }

    @FXML
    private void compare() {
        ways.compare().accept("");
    }

    private void arrange() {
        BesideOrBelow.place(lower, side, scroll, viewport.getValue());
        fill();
    }
}
