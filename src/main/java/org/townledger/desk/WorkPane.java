package org.townledger.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.wording.Wording;

/** What is to be done: chips by kind, the most urgent first, the first ten unless all are asked for. */
public final class WorkPane {

    private static final String ALL = "all";
    private static final int FIRST = 10;
    private static final double ROW_IN_EM = 3.1538;
    private static final List<WorkKind> CHIPS = List.of(WorkKind.OVERDUE, WorkKind.TODAY, WorkKind.SOON, WorkKind.WARNING, WorkKind.RETURNED, WorkKind.DRAFT);

    private final Wording words;
    private final Map<String, Area> areas;
    private final Consumer<Work> open;
    private WorkList work = new WorkList(LocalDate.EPOCH, List.of());
    private @Nullable String area;
    private boolean everything;
    private boolean growing;

    @FXML private VBox panel;
    @FXML private ChipBar chips;
    @FXML private Button only;
    @FXML private ListView<Work> list;
    @FXML private Label shown;
    @FXML private Label keys;
    @FXML private Button all;

    WorkPane(Wording words, Map<String, Area> areas, Consumer<Work> open) {
        this.words = words;
        this.areas = areas;
        this.open = open;
    }

    @FXML
    private void initialize() {
        var look = new WorkLook(words);
        chips.setChips(Stream.concat(Stream.of(new Chip(ALL, words.say("desk.kind.all"))), CHIPS.stream()
                .map(kind -> new Chip(kind.name(), look.kind(kind), kind == WorkKind.OVERDUE ? Feather.ALERT_CIRCLE : null))).toList());
        list.setCellFactory(_ -> new WorkCell(words, areas, () -> work.today(), open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Work chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                open.accept(chosen);
            }
        });
        only.managedProperty().bind(only.visibleProperty());
        all.managedProperty().bind(all.visibleProperty());
        keys.managedProperty().bind(keys.visibleProperty());
        chips.chosenProperty().subscribe((_, _) -> fill());
    }

    void show(WorkList now) {
        work = now;
        var counts = new HashMap<String, Long>();
        now.counts().forEach((kind, number) -> counts.put(kind.name(), number));
        counts.put(ALL, (long) now.all().size());
        chips.setCounts(counts);
        fill();
    }

    /** Only what is of that kind in that area: what a card's figure leads to. */
    void narrow(String newArea, WorkKind kind) {
        area = newArea;
        everything = true;
        chips.choose(kind.name());
        fill();
        list.requestFocus();
    }

    /** @param whole whether the list takes as much height as its rows need, because the screen scrolls */
    void grow(boolean whole) {
        growing = whole;
        keys.setVisible(!whole);
        size();
    }

    void takeCursor() {
        list.requestFocus();
    }

    private void fill() {
        Work before = list.getSelectionModel().getSelectedItem();
        List<Work> fitting = fitting();
        List<Work> first = everything ? fitting : fitting.stream().limit(FIRST).toList();
        list.getItems().setAll(first);
        int again = before == null ? 0 : Math.max(0, place(first, before));
        list.getSelectionModel().select(first.isEmpty() ? -1 : again);
        shown.setText(first.size() < fitting.size() ? words.say("desk.work.first", first.size(), fitting.size())
                : words.say("desk.work.all", fitting.size()));
        all.setVisible(first.size() < fitting.size());
        only.setVisible(area != null);
        only.setText(area == null ? "" : words.say("desk.work.only", words.say("desk.area." + area)));
        list.setPlaceholder(new EmptyState(Feather.CHECK_CIRCLE, words.say(work.all().isEmpty() ? "desk.work.none" : "desk.work.noneOfThese"),
                words.say("desk.work.none.says")));
        size();
    }

    private static int place(List<Work> works, Work wanted) {
        return works.stream().filter(one -> one.subject().equals(wanted.subject()) && Objects.equals(one.field(), wanted.field()))
                .findFirst().map(works::indexOf).orElse(0);
    }

    private List<Work> fitting() {
        String chosen = chips.chosenProperty().get();
        return work.all().stream().filter(one -> chosen.equals(ALL) || one.kind().name().equals(chosen))
                .filter(one -> area == null || one.area().equals(area)).toList();
    }

    private void size() {
        double rows = Math.max(4, list.getItems().size()) * ROW_IN_EM;
        list.setStyle(growing ? "-fx-min-height: %.2fem; -fx-pref-height: %.2fem;".formatted(rows + 0.3, rows + 0.3) : "");
    }

    @FXML
    private void listAll() {
        everything = true;
        fill();
        list.requestFocus();
    }

    @FXML
    private void everyArea() {
        area = null;
        everything = false;
        chips.choose(ALL);
        fill();
    }

    VBox panel() {
        return panel;
    }
}
