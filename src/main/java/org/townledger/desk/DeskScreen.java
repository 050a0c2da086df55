package org.townledger.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.store.Transaction;
import org.townledger.ui.BesideOrBelow;
import org.townledger.ui.DateField;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The desk (工作台): what is to be done today, and how many cases are open, by ledger and village. */
public final class DeskScreen {

    /**
     * What leads out of the desk.
     *
     * @param work   to what is to be done, with the cursor where it is done
     * @param ledger to a ledger's table, narrowed by the chip of that key
     * @param row    to a case behind a figure
     */
    public record Ways(Consumer<Work> work, BiConsumer<String, String> ledger, Consumer<FigureRow> row) {
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String OPEN = "open";

    private final ReadDesk read;
    private final Map<String, Area> areas;
    private final List<Area> ledgers;
    private final Screens screens;
    private final Tasks tasks;
    private final Ways ways;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final WorkPane work;
    private final VillageBars bars;
    private final Node foot;
    private ReadDesk.@Nullable Desk shown;
    private View chosen = View.FACTS;
    private boolean filling;

    @FXML private StackPane place;
    @FXML private BorderPane home;
    @FXML private HBox says;
    @FXML private Label upTo;
    @FXML private DateField day;
    @FXML private MenuButton view;
    @FXML private ScrollPane scroll;
    @FXML private GridPane cards;
    @FXML private BorderPane lower;
    @FXML private VBox side;
    @FXML private VBox villages;
    @FXML private Label total;
    @FXML private Label hint;
    @FXML private Label recorded;

    /** @param ledgers in their order, a card each @param others where work may come from besides @param foot below the villages */
    public DeskScreen(ReadDesk read, List<Area> ledgers, List<Area> others, Screens screens, Tasks tasks, Ways ways, ObservableValue<Viewport> viewport,
                      Node foot) {
        this.read = read;
        this.ledgers = List.copyOf(ledgers);
        this.screens = screens;
        this.tasks = tasks;
        this.ways = ways;
        this.viewport = viewport;
        this.foot = foot;
        words = screens.words();
        areas = java.util.stream.Stream.of(ledgers, others).flatMap(List::stream).collect(Collectors.toMap(Area::key, area -> area));
        work = new WorkPane(words, areas, ways.work());
        bars = new VillageBars(words, bar -> rows(Sentence.of("desk.rows.village", bar.name()), row -> bar.villages().contains(row.village())));
    }

    @FXML
    private void initialize() {
        lower.setCenter(screens.load("desk/WorkPane.fxml", work));
        villages.getChildren().add(1, bars);
        side.getChildren().add(foot);
        VBox.setVgrow(bars, Priority.ALWAYS);
        for (var part : List.of(upTo, hint)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        fillViews();
        filling = true;
        day.setValue(today());
        filling = false;
        day.valueProperty().subscribe((_, now) -> {
            if (!filling && now != null) {
                chooseDay(now);
            }
        });
        viewport.subscribe(_ -> arrange());
        place.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                back();
                reload();
            }
        });
    }

    private void fillViews() {
        var group = new ToggleGroup();
        for (View one : View.values()) {
            var item = new RadioMenuItem(words.say("desk.view." + one.name()));
            item.setToggleGroup(group);
            item.setSelected(one == chosen);
            item.setOnAction(_ -> {
                chosen = one;
                view.setText(item.getText());
                reload();
            });
            view.getItems().add(item);
        }
        view.setText(words.say("desk.view." + chosen.name()));
    }

    private void chooseDay(LocalDate now) {
        if (now.isAfter(today())) {
            day.complain(words.say("desk.dayToCome"));
        } else {
            reload();
        }
    }

    /** Reads everything again. */
    @FXML
    public void reload() {
        LocalDate typed = day.getValue();
        LocalDate on = typed == null || typed.isAfter(today()) ? today() : typed;
        View by = chosen;
        tasks.run(() -> read.run(on, by), this::show);
    }

    private void show(ReadDesk.Desk desk) {
        shown = desk;
        WorkList list = desk.work();
        says.getChildren().setAll(DeskWords.pressing(words, list.count(WorkKind.OVERDUE), list.count(WorkKind.TODAY), list.count(WorkKind.RETURNED)));
        work.show(list);
        cards.getChildren().setAll(ledgers.stream().map(area -> card(area, desk)).toList());
        arrangeCards();
        bars.show(desk.figures().villages(), desk.divisions());
        total.setText(words.say("desk.villages.total", ledgers.size(), desk.figures().open().size()));
        LastRecorded last = desk.recorded();
        recorded.setText(last.at() == null ? words.say("desk.recorded.nothing")
                : words.say("desk.recorded", TIME.format(last.at().atZone(Transaction.TOWN)), Objects.requireNonNullElse(last.by(), "")));
        recorded.setTooltip(new Tooltip(last.imported() == null ? words.say("desk.imported.nothing") : words.say("desk.imported", last.imported().fileName(),
                TIME.format(last.imported().importedAt().atZone(Transaction.TOWN)), last.imported().tally().imported())));
    }

    private LedgerCard card(Area area, ReadDesk.Desk desk) {
        Figures figures = desk.figures();
        List<FigureRow> open = figures.of(area.key());
        return new LedgerCard(words, area, open.size(), figures.change(area.key()), () -> open(area, OPEN, row -> true),
                new CardWays(words, area, desk, work::narrow, this::open).all(), () -> ways.ledger().accept(area.key(), OPEN));
    }

    /** The ledger itself where it shows the very cases of the figure, a list of them where the figure is of another day. */
    private void open(Area area, String chip, Predicate<FigureRow> which) {
        Figures figures = Objects.requireNonNull(shown).figures();
        if (figures.view() == View.FACTS && figures.day().equals(today())) {
            ways.ledger().accept(area.key(), chip);
        } else {
            rows(Sentence.of("desk.rows.ledger", area.name()), row -> row.ledger().equals(area.key()) && which.test(row));
        }
    }

    private void rows(Sentence of, Predicate<FigureRow> which) {
        ReadDesk.Desk desk = Objects.requireNonNull(shown);
        var rows = new FigureRows(words, areas, desk.divisions(), this::back, ways.row());
        Parent list = screens.load("desk/FigureRows.fxml", rows);
        rows.show(of, desk.figures(), desk.figures().open().stream().filter(which).toList());
        place.getChildren().setAll(list);
        rows.takeCursor();
    }

    private void back() {
        place.getChildren().setAll(home);
        // A scroll pane has its content only once it has been styled; before that the list does not take the cursor.
        place.applyCss();
        work.takeCursor();
    }

    private void arrange() {
        Viewport now = viewport.getValue();
        boolean narrow = now == Viewport.NARROW;
        BesideOrBelow.place(lower, side, scroll, now);
        work.grow(narrow);
        upTo.setVisible(!narrow);
        hint.setVisible(now != Viewport.MIDDLE);
        arrangeCards();
    }

    private void arrangeCards() {
        int columns = viewport.getValue() == Viewport.NARROW ? 2 : Math.max(1, ledgers.size());
        cards.getColumnConstraints().setAll(java.util.Collections.nCopies(columns, 1).stream().map(_ -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            return column;
        }).toList());
        for (int at = 0; at < cards.getChildren().size(); at++) {
            GridPane.setConstraints(cards.getChildren().get(at), at % columns, at / columns);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(screens.clock().instant(), Transaction.TOWN);
    }
}
