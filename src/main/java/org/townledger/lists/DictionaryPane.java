package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 设置·字典: the words of one dated list at a time, in the order of its drop-downs. */
public final class DictionaryPane {

    /** In the order of the reference file; their names are in the message files, so that a further ledger adds nothing here. */
    static final List<String> LISTS = Reference.listNames();

    private static final String STANDING = "standing";
    private static final String ENDED = "ended";
    private static final String UNVERIFIED = "unverified";

    private final Store store;
    private final ListRepository lists;
    private final ListActs acts;
    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final ListItemForm form;
    private volatile String list = LISTS.getFirst();
    private volatile String wanted = STANDING;
    private PagingTable<ListItem> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private ComboBox<String> chooser;
    @FXML private ChipBar chips;

    public DictionaryPane(Store store, ListRepository lists, ListActs acts, Screens screens, Layers layers, Tasks tasks) {
        this.store = store;
        this.lists = lists;
        this.acts = acts;
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        form = new ListItemForm(acts, words, tasks, this::saved, this::closeForm);
    }

    @FXML
    private void initialize() {
        chooser.setConverter(named());
        chooser.getItems().setAll(LISTS);
        chooser.setValue(list);
        chips.setChips(List.of(new Chip(STANDING, words.say("lists.standing")), new Chip(ENDED, words.say("lists.ended")),
                new Chip(UNVERIFIED, words.say("lists.unverified"))));
        table = new PagingTable<>(words, tasks, specs(), ListItem::id, new ShortList<>(this::rows)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.BOOK_OPEN, words.say("lists.word.none"), words.say("lists.word.noneHint"))
                .primary(Feather.PLUS, words.say("lists.word.add"), this::add));
        beside = new BesideTable(table, (Region) screens.load("lists/ListItemForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, form::show, form::edit);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        chooser.valueProperty().subscribe((_, chosen) -> choose(chosen));
        chips.chosenProperty().subscribe((_, chip) -> filter(chip));
        table.reload();
        count();
    }

    @FXML
    private void add() {
        form.add(list);
        beside.open(form::edit);
    }

    @FXML
    private void up() {
        move(-1);
    }

    @FXML
    private void down() {
        move(1);
    }

    private void move(int by) {
        ListItem chosen = table.selectedProperty().get();
        if (chosen != null) {
            tasks.run(() -> acts.move().run(acts.user(), chosen.list(), chosen.id(), by), _ -> table.refresh());
        }
    }

    private void key(KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            move(key.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void choose(String chosen) {
        list = chosen;
        closeForm();
        chips.choose(STANDING);
        table.reload();
        count();
    }

    private void filter(String chip) {
        wanted = chip;
        table.reload();
    }

    private List<ListItem> rows() {
        return store.read(tx -> {
            LocalDate today = tx.today();
            return lists.itemsEver(tx, list).stream().filter(item -> isIn(item, wanted, today)).toList();
        });
    }

    private static boolean isIn(ListItem item, String chip, LocalDate today) {
        return switch (chip) {
            case ENDED -> item.lastDay() != null && item.lastDay().isBefore(today);
            case UNVERIFIED -> item.unverified();
            default -> item.lastDay() == null || !item.lastDay().isBefore(today);
        };
    }

    private void count() {
        tasks.run(() -> store.read(tx -> {
            List<ListItem> all = lists.itemsEver(tx, list);
            return Map.of(STANDING, counted(all, STANDING, tx), ENDED, counted(all, ENDED, tx), UNVERIFIED, counted(all, UNVERIFIED, tx));
        }), chips::setCounts);
    }

    private static long counted(List<ListItem> all, String chip, Transaction tx) {
        return all.stream().filter(item -> isIn(item, chip, tx.today())).count();
    }

    private void saved(ListItem item) {
        layers.toast(words.say("lists.word.saved", item.word()), null);
        closeForm();
        table.refresh();
        count();
    }

    private void closeForm() {
        beside.close();
    }

    private List<TableColumnSpec<ListItem>> specs() {
        return List.of(
                spec("word", ListItem::word).wide(9),
                spec("otherWords", item -> String.join("、", item.otherWords())).givingWay(),
                spec("firstDay", item -> Days.text(item.firstDay())).wide(6.6),
                spec("lastDay", item -> Days.text(item.lastDay())).wide(6.6),
                spec("source", item -> Objects.requireNonNullElse(item.source(), "")).wide(10),
                spec("unverified", _ -> "").looks(item -> mark(item.unverified())).wide(6));
    }

    private @Nullable Tag mark(boolean unverified) {
        return unverified ? new Tag(words.say("lists.unverified"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE) : null;
    }

    private TableColumnSpec<ListItem> spec(String field, Function<ListItem, String> text) {
        return TableColumnSpec.of(field, words.say("lists.column." + field), text).unsorted();
    }

    private StringConverter<String> named() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String name) {
                return name == null ? "" : words.say("lists.list." + name);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("lists are chosen, not typed");
            }
        };
    }
}
