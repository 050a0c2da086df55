package org.townledger.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Store;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 设置·行政区划: the office's villages and communities, and the other towns' below a toggle. */
public final class DivisionsPane {

    private static final String STANDING = "standing";
    private static final String ENDED = "ended";
    private static final int TOLD_AT_ONCE = 8;

    private final Store store;
    private final ListRepository lists;
    private final DivisionActs acts;
    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final Supplier<Optional<Path>> chooseFile;
    private final DivisionForm form;
    private volatile String wanted = STANDING;
    private volatile boolean withOthers;
    private PagingTable<DivisionLine> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private ChipBar chips;
    @FXML private CheckBox others;

    /** @param chooseFile asks which file to read in; empty where the user thought better of it */
    public DivisionsPane(Store store, ListRepository lists, DivisionActs acts, Screens screens, Layers layers, Tasks tasks,
                         Supplier<Optional<Path>> chooseFile) {
        this.store = store;
        this.lists = lists;
        this.acts = acts;
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        this.chooseFile = chooseFile;
        form = new DivisionForm(acts, words, tasks, this::saved, this::closeForm);
    }

    @FXML
    private void initialize() {
        chips.setChips(List.of(new Chip(STANDING, words.say("lists.standing")), new Chip(ENDED, words.say("lists.ended"))));
        table = new PagingTable<>(words, tasks, specs(), DivisionLine::code, new ShortList<>(this::rows)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.MAP_PIN, words.say("lists.division.none"), words.say("lists.division.noneHint"))
                .primary(Feather.PLUS, words.say("lists.division.add"), this::add)
                .second(Feather.DOWNLOAD, words.say("lists.division.read"), this::readFile));
        beside = new BesideTable(table, (Region) screens.load("lists/DivisionForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, form::show, form::edit);
        chips.chosenProperty().subscribe((_, chip) -> filter(chip, withOthers));
        others.selectedProperty().subscribe((_, on) -> filter(wanted, on));
        table.reload();
        count();
    }

    @FXML
    private void add() {
        tasks.run(() -> store.read(lists::divisions), divisions -> {
            form.add(divisions);
            beside.open(form::edit);
        });
    }

    @FXML
    private void readFile() {
        chooseFile.get().ifPresent(file -> tasks.run(() -> acts.imports().run(acts.user(), file), this::told));
    }

    private void filter(String chip, boolean on) {
        wanted = chip;
        withOthers = on;
        table.reload();
        count();
    }

    private List<DivisionLine> rows() {
        return all().stream().filter(line -> line.stands() == wanted.equals(STANDING)).toList();
    }

    private List<DivisionLine> all() {
        return store.read(tx -> DivisionLine.of(lists.divisions(tx), tx.today(), withOthers));
    }

    private void count() {
        tasks.run(this::all, lines -> chips.setCounts(lines.stream()
                .collect(Collectors.groupingBy(line -> line.stands() ? STANDING : ENDED, Collectors.counting()))));
    }

    private void saved(String done) {
        layers.toast(done, null);
        closeForm();
        table.refresh();
        count();
    }

    private void closeForm() {
        beside.close();
    }

    private void told(ImportDivisions.Outcome outcome) {
        String about = words.say("lists.division.read");
        switch (outcome) {
            case ImportDivisions.Outcome.Refused(var reason) -> MessageDialog.show(layers,
                    Message.of(about, Message.Sign.FAILED, words.say(reason)).fact(words.say("lists.division.unchanged"))
                            .act(words.say("lists.close"), () -> { }));
            case ImportDivisions.Outcome.Taken taken -> {
                String done = words.say("lists.division.taken", taken.added(), taken.renamed(), taken.unchanged());
                table.reload();
                count();
                if (taken.complaints().isEmpty()) {
                    layers.toast(done, null);
                } else {
                    MessageDialog.show(layers, partly(about, done, taken.complaints()));
                }
            }
        }
    }

    private Message partly(String about, String done, List<ImportDivisions.RowComplaint> complaints) {
        List<String> rows = complaints.stream().map(one -> words.say("lists.division.row", one.row(), one.says())).toList();
        Message message = Message.of(about, Message.Sign.CAUTION, words.say("lists.division.notTaken", rows.size())).fact(done);
        for (String row : rows.subList(0, Math.min(TOLD_AT_ONCE, rows.size()))) {
            message = message.fact(row);
        }
        return message.technical(String.join("\n", rows.subList(Math.min(TOLD_AT_ONCE, rows.size()), rows.size())))
                .act(words.say("lists.close"), () -> { });
    }

    private List<TableColumnSpec<DivisionLine>> specs() {
        return List.of(
                spec("code", DivisionLine::code).wide(8.8),
                spec("name", DivisionLine::name).givingWay(),
                spec("level", line -> words.say("lists.level." + line.division().level().name())).wide(5.5),
                spec("parent", DivisionLine::parent).wide(7.5),
                spec("firstDay", line -> Days.text(line.division().firstDay())).wide(6.6),
                spec("lastDay", line -> Days.text(line.division().lastDay())).wide(6.6));
    }

    private TableColumnSpec<DivisionLine> spec(String field, java.util.function.Function<DivisionLine, String> text) {
        return TableColumnSpec.of(field, words.say("lists.column." + field), text).unsorted();
    }
}
