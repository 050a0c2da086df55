package org.townledger.rolls;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.cases.WayOut;
import org.townledger.ui.Layers;
import org.townledger.ui.LongWork;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Comparing rolls with the register (数据比对): choosing one, then what it brings up. */
public final class RollsScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, CompareRolls compare, ReadComparison read, ReportComparison report, SettleFindings settle,
                       SuspectDropouts dropouts) {
    }

    /** How the clerk picks files; empty where she changed her mind. */
    public interface Files extends WayOut {

        Optional<Path> source();

        Optional<Path> workbook(String suggestedName);
    }

    /**
     * Ways to other screens.
     *
     * @param openCase      by the ledger's key and the case
     * @param openHousehold in the register
     * @param written       after something was written
     */
    public record Ways(BiConsumer<String, UUID> openCase, Consumer<UUID> openHousehold, Runnable written) {
    }

    private final Acts acts;
    private final Ways ways;
    private final Files files;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final ObservableValue<Viewport> viewport;
    private final ObservableValue<TextSize> textSize;
    private final Wording words;
    private final StackPane root = new StackPane();
    private @Nullable RollsStart start;
    private @Nullable RollsResult result;

    public RollsScreen(Acts acts, Ways ways, Files files, Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport,
                       ObservableValue<TextSize> textSize) {
        this.acts = acts;
        this.ways = ways;
        this.files = files;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.viewport = viewport;
        this.textSize = textSize;
        this.words = screens.words();
        root.setMinWidth(0);
        begin();
    }

    public Node root() {
        return root;
    }

    /** Pixels of one em of the body text. */
    ObservableValue<Double> em() {
        return textSize.map(size -> (double) size.pixels());
    }

    /** Back to where a comparison begins, with the earlier ones read anew. */
    public void begin() {
        result = null;
        start = new RollsStart(this, acts.read(), screens, tasks, viewport);
        root.getChildren().setAll(screens.load("rolls/RollsStart.fxml", start));
    }

    /** Chooses the kind as its chip does. */
    public void choose(RollKind kind) {
        if (start != null) {
            start.choose(kind);
        }
    }

    void choose() {
        files.source().ifPresent(file -> {
            if (start != null) {
                compare(start.kind(), start.day(), file);
            }
        });
    }

    /** Compares a file, also one that was dropped onto the screen. */
    public void compare(RollKind kind, LocalDate day, Path file) {
        Running comparing = tasks.start(progress -> comparing(kind, day, file, progress), outcome -> {
            switch (outcome) {
                case CompareRolls.Outcome.Compared compared -> {
                    ways.written().run();
                    open(compared.comparison().id());
                    if (compared.remark() != null) {
                        layers.toast(words.say(compared.remark()), null);
                    }
                }
                case CompareRolls.Outcome.Refused(Sentence reason) -> MessageDialog.show(layers,
                        Message.of(words.say("rolls.title"), Message.Sign.CAUTION, words.say("rolls.refused.title")).fact(words.say(reason))
                                .act(words.say("rolls.refused.another"), this::choose).act(words.say("rolls.refused.again"), () -> compare(kind, day, file)));
            }
        });
        ProgressDialog.show(layers, words.say("rolls.title"), comparing);
    }

    private CompareRolls.Outcome comparing(RollKind kind, LocalDate day, Path file, LongWork.Progress progress) {
        progress.at(Sentence.of("rolls.opening", file.getFileName()), 0, 0);
        return acts.compare().run(acts.user(), kind, file, day, rows -> progress.at(Sentence.of("rolls.reading", rows), 0, 0));
    }

    /** Shows what a comparison brought up. */
    public void open(UUID comparison) {
        tasks.run(() -> acts.read().one(comparison), found -> found.ifPresent(shown -> {
            start = null;
            result = new RollsResult(this, acts, ways, screens, layers, tasks, viewport, shown);
            root.getChildren().setAll(screens.load("rolls/RollsResult.fxml", result));
        }));
    }

    /** What is shown, read anew; back to the beginning where the comparison is no more. */
    public void reread() {
        RollsResult open = result;
        if (open == null) {
            begin();
        } else {
            tasks.run(() -> acts.read().one(open.comparison()), found -> found.ifPresentOrElse(shown -> open(open.comparison()), this::begin));
        }
    }

    void saveReport(ReadComparison.Shown shown) {
        Comparison comparison = shown.comparison();
        String name = comparison.fileName().replaceFirst("\\.[^.]*$", "");
        files.workbook(words.say("rolls.report.name", name)).ifPresent(file -> tasks.run(
                () -> files.give(Leaving.of(Leaving.Kind.REPORT, null, shown.rows().size(), file),
                        () -> acts.report().run(comparison, shown.rows().stream().map(FindingRow::finding).toList(), file)),
                failed -> layers.toast(failed.map(words::say).orElseGet(() -> words.say("rolls.report.saved", file.getFileName())), null)));
    }

    /** For pictures and tests: what is shown of a comparison; empty where one is being chosen. */
    public Optional<RollsResult> result() {
        return Optional.ofNullable(result);
    }
}
