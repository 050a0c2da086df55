package org.townledger.cases;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetPreview;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 年度计划与结转: a ledger's years, each with its list to print and its turn. */
public final class YearScreen {

    /** The use cases, and in whose name. @param title of the ledger */
    public record Acts(String user, String title, TurnYear<?> turn, PrintYear<?> print) {
    }

    /**
     * @param back    to the ledger
     * @param changed after something was written
     * @param target  where a sheet leaves the program
     */
    public record Ways(Runnable back, Runnable changed, Outlet target) {
    }

    /** What came of making the sheet. */
    private record Made(@Nullable SheetPreview preview, PrintLedger.Outcome outcome) {
    }

    private final Acts acts;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final Ways ways;
    private final Wording words;
    private final TemporarySheets temporary = new TemporarySheets();
    private final ShownSheet shown;
    private PagingTable<YearLine> table;
    private @Nullable YearLine chosen;
    private int refusedYear;

    @FXML private StackPane place;
    @FXML private VBox home;
    @FXML private Label ledgerTitle;
    @FXML private VBox list;
    @FXML private Label refusal;
    @FXML private Button print;
    @FXML private Button turn;
    @FXML private Button undo;

    public YearScreen(Acts acts, Printers printers, Screens screens, Layers layers, Tasks tasks, Ways ways) {
        this.acts = acts;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.ways = ways;
        this.words = screens.words();
        shown = new ShownSheet(new SheetOnScreen(printers, tasks, screens, ways.target()), tasks, temporary);
    }

    /** The screen, to be put where the ledger stood. */
    public Parent open() {
        return screens.load("cases/YearScreen.fxml", this);
    }

    @FXML
    private void initialize() {
        ledgerTitle.setText(acts.title());
        undo.managedProperty().bind(undo.visibleProperty());
        table = new PagingTable<>(words, tasks, columns(), YearLine::year, new ShortList<>(acts.turn()::years)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.CALENDAR, words.say("cases.year.none"), words.say("cases.year.noneHint")));
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().setAll(table);
        table.selectedProperty().subscribe(this::choose);
        place.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && place.getChildren().contains(home)) {
                key.consume();
                leave();
            }
        });
        choose(null);
        table.reload();
    }

    private List<TableColumnSpec<YearLine>> columns() {
        return List.of(
                column("year", line -> words.say("cases.year.ofYear", line.year())).wide(7),
                column("cases", line -> Integer.toString(line.cases())).aligned(TableColumnSpec.Align.RIGHT).wide(6),
                column("carried", line -> Integer.toString(line.carried())).aligned(TableColumnSpec.Align.RIGHT).wide(7),
                column("open", line -> Integer.toString(line.open())).aligned(TableColumnSpec.Align.RIGHT).wide(7),
                column("state", _ -> "").looks(line -> line.frozen() == null ? new Tag(words.say("cases.year.state.open"), Tag.Tone.PLAIN)
                        : new Tag(words.say("cases.year.state.turned"), Tag.Tone.SUCCESS)).wide(7),
                column("turned", this::says).givingWay());
    }

    private TableColumnSpec<YearLine> column(String field, Function<YearLine, String> text) {
        return TableColumnSpec.of(field, words.say("cases.year.column." + field), text).unsorted();
    }

    private String says(YearLine line) {
        YearPlan.Frozen frozen = line.frozen();
        return frozen != null ? words.say("cases.year.turnedOn", frozen.on(), frozen.by()) : line.refusal().map(words::say).orElse(words.say("cases.year.canTurn"));
    }

    private void choose(@Nullable YearLine line) {
        chosen = line;
        // A table that is laid out anew forgets its choice for a moment.
        if (line != null && line.year() != refusedYear) {
            refuse(line.year(), "");
        }
        boolean frozen = line != null && line.frozen() != null;
        print.setText(line == null ? words.say("cases.year.print.none") : words.say("cases.year.print", Integer.toString(line.year())));
        turn.setText(line == null ? words.say("cases.year.do") : words.say("cases.year.turn", Integer.toString(line.year())));
        print.setDisable(line == null);
        turn.setVisible(!frozen);
        turn.setManaged(!frozen);
        turn.setDisable(line == null);
        undo.setVisible(frozen);
        turn.getStyleClass().removeAll("accent", "not-yet");
        turn.getStyleClass().add(line != null && line.refusal().isEmpty() ? "accent" : "not-yet");
    }

    private void refuse(int year, String reason) {
        refusedYear = reason.isEmpty() ? 0 : year;
        refusal.setText(reason);
    }

    @FXML
    private void turn() {
        YearLine line = chosen;
        if (line == null) {
            return;
        }
        if (line.refusal().isPresent()) {
            refuse(line.year(), words.say(line.refusal().get()));
            return;
        }
        Message question = Message.of(words.say("cases.year.screen"), Message.Sign.QUESTION, words.say("cases.year.ask", line.year()))
                .fact(words.say("cases.year.fact.frozen", line.year(), line.cases()))
                .fact(words.say("cases.year.fact.carried", line.open(), line.year() + 1))
                .fact(words.say("cases.year.fact.numbers", line.year() + 1));
        if (line.early()) {
            question = question.fact(words.say("cases.year.early", line.year(), line.year() + 1));
        }
        MessageDialog.show(layers, question.act(words.say("cases.year.notNow"), () -> { })
                .act(words.say("cases.year.do"), () -> tasks.run(() -> acts.turn().run(acts.user(), line.year()), outcome -> told(line.year(), outcome))));
    }

    @FXML
    private void undo() {
        if (chosen != null) {
            undo(chosen.year());
        }
    }

    private void undo(int year) {
        tasks.run(() -> acts.turn().undo(acts.user(), year), outcome -> told(year, outcome));
    }

    private void told(int year, TurnYear.Outcome outcome) {
        switch (outcome) {
            case TurnYear.Outcome.Refused(Sentence reason) -> refuse(year, words.say(reason));
            case TurnYear.Outcome.Undone _ -> written(words.say("cases.year.undone", year), null);
            case TurnYear.Outcome.Turned(YearPlan plan, int frozen, int carried) ->
                    written(words.say("cases.year.turned", plan.year(), frozen, carried), () -> undo(plan.year()));
        }
    }

    private void written(String done, @Nullable Runnable back) {
        refuse(0, "");
        table.reload();
        ways.changed().run();
        layers.toast(done, back);
    }

    @FXML
    private void print() {
        YearLine line = chosen;
        if (line != null) {
            tasks.run(() -> made(line.year()), this::show);
        }
    }

    private Made made(int year) throws IOException {
        PrintLedger.Outcome outcome = acts.print().run(year, temporary.next(words.say("cases.year.file", acts.title(), year)));
        return new Made(outcome instanceof PrintLedger.Outcome.Printed(var sheet) ? new SheetPreview(sheet.file()) : null, outcome);
    }

    private void show(Made made) {
        switch (made.outcome()) {
            case PrintLedger.Outcome.Refused(Sentence reason) -> refuse(chosen == null ? 0 : chosen.year(), words.say(reason));
            case PrintLedger.Outcome.Printed(var sheet) when made.preview() != null ->
                    shown.show(place.getChildren()::setAll, sheet, made.preview(), () -> place.getChildren().setAll(home));
            case PrintLedger.Outcome.Printed _ -> throw new IllegalStateException("a printed sheet has its preview");
        }
    }

    @FXML
    private void leave() {
        ways.back().run();
    }
}
