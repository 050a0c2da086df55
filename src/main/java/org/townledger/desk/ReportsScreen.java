package org.townledger.desk;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Leaving;
import org.townledger.cases.Outlet;
import org.townledger.sheets.SheetOutcome;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Icons;
import org.townledger.ui.Layers;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Reports (报表打印): the sheet of a month, printed, exported, reported; and what was reported, as it was. */
public final class ReportsScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, ReportStatistics report, PrintStatistics print) {
    }

    /**
     * What leads out of the screen.
     *
     * @param preview  shows a sheet, given its name and what writes it
     * @param workbook where a workbook leaves the program
     */
    public record Ways(BiConsumer<String, Function<Path, SheetOutcome>> preview, Outlet workbook, Runnable written) {
    }

    private static final int MONTHS = 36;

    private final Acts acts;
    private final Layers layers;
    private final Tasks tasks;
    private final Ways ways;
    private final Wording words;
    private @Nullable YearMonth chosen;

    @FXML private VBox root;
    @FXML private MenuButton month;
    @FXML private VBox list;

    public ReportsScreen(Acts acts, Layers layers, Tasks tasks, Ways ways) {
        this.acts = acts;
        this.layers = layers;
        this.tasks = tasks;
        this.ways = ways;
        words = layers.words();
    }

    @FXML
    private void initialize() {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    private record Shown(YearMonth now, List<StatisticsReport> reports) {
    }

    private void reload() {
        tasks.run(() -> new Shown(acts.report().thisMonth(), acts.report().reported()), this::show);
    }

    private void show(Shown shown) {
        if (chosen == null) {
            fillMonths(shown.now());
        }
        list.getChildren().setAll(shown.reports().isEmpty()
                ? List.<Node>of(new EmptyState(Feather.PRINTER, words.say("desk.reports.none"), words.say("desk.reports.none.says")))
                : shown.reports().stream().<Node>map(this::line).toList());
    }

    /** The month that ended last is chosen: it is what is reported. */
    private void fillMonths(YearMonth now) {
        var group = new ToggleGroup();
        month.getItems().setAll(Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).map(one -> {
            var item = new RadioMenuItem(said(one));
            item.setToggleGroup(group);
            item.setSelected(one.equals(now.minusMonths(1)));
            item.setOnAction(_ -> choose(one));
            return item;
        }).toList());
        choose(now.minusMonths(1));
    }

    private void choose(YearMonth wanted) {
        chosen = wanted;
        month.setText(said(wanted));
    }

    private String said(YearMonth one) {
        return words.say("desk.reports.line", Integer.toString(one.getYear()), one.getMonthValue());
    }

    private YearMonth chosen() {
        return Objects.requireNonNull(chosen);
    }

    private HBox line(StatisticsReport report) {
        StatisticsSheet sheet = report.sheet();
        Label name = new Label(said(sheet.month()), Icons.of(Feather.FILE_TEXT, "accent"));
        name.getStyleClass().addAll("strong", "report-name");
        Label says = new Label(words.say("desk.reports.line.says", sheet.end(), report.on(), report.by(), sheet.total("").all().open()));
        says.getStyleClass().add("second");
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox line = new HBox(name, says, button("desk.reports.again", Feather.EYE, () -> preview(sheet, report)),
                button("desk.reports.export", Feather.DOWNLOAD, () -> export(sheet, report)));
        line.getStyleClass().add("report-line");
        return line;
    }

    private Button button(String key, Feather icon, Runnable act) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    @FXML
    private void preview() {
        YearMonth wanted = chosen();
        tasks.run(() -> acts.report().of(wanted), sheet -> preview(sheet, null));
    }

    private void preview(StatisticsSheet sheet, @Nullable StatisticsReport report) {
        tasks.run(() -> acts.print().name(sheet), name -> ways.preview().accept(name, target -> acts.print().paper(sheet, report, target)));
    }

    @FXML
    private void export() {
        YearMonth wanted = chosen();
        tasks.run(() -> acts.report().of(wanted), sheet -> export(sheet, null));
    }

    private void export(StatisticsSheet sheet, @Nullable StatisticsReport report) {
        tasks.run(() -> acts.print().name(sheet), name -> ways.workbook().choose(name + ".xlsx").ifPresent(target ->
                tasks.run(() -> ways.workbook().give(Leaving.of(Leaving.Kind.STATISTICS, null, null, target), () -> acts.print().workbook(sheet, report, target)),
                        failed -> layers.toast(words.say(failed.orElse(Sentence.of("desk.reports.exported"))), null))));
    }

    @FXML
    private void report() {
        YearMonth wanted = chosen();
        tasks.run(() -> acts.report().run(acts.user(), wanted), outcome -> {
            switch (outcome) {
                case ReportStatistics.Outcome.Reported(StatisticsReport report) -> {
                    layers.toast(words.say("desk.reports.done", Integer.toString(wanted.getYear()), wanted.getMonthValue()), null);
                    reload();
                    ways.written().run();
                }
                case ReportStatistics.Outcome.Refused(Sentence reason) -> layers.toast(words.say(reason), null);
            }
        });
    }
}
