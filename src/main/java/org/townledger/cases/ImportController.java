package org.townledger.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.lists.ImportTally;
import org.townledger.lists.ReadSource;
import org.townledger.ui.Layers;
import org.townledger.ui.LongWork;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.ui.Screens;
import org.townledger.ui.Stepper;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** An import from choosing the file to its result: three steps, each a pane of its own. Nothing is written before the third. */
public final class ImportController {

    private sealed interface Reading {
        record Draft(ImportDraft draft, List<Column<?, ?>> columns) implements Reading {
        }

        record Refused(Sentence why) implements Reading {
        }
    }

    private final ImportJourney journey;
    private final Screens screens;
    private final Tasks tasks;
    private final Layers layers;
    private final ImportFiles files;
    private final Runnable openLedger;
    private final Wording words;
    private List<Column<?, ?>> columns = List.of();
    private @Nullable ImportDraft draft;
    private @Nullable ImportCheckPane check;
    private int newestChange;

    @FXML private Label kind;
    @FXML private Stepper stepper;
    @FXML private StackPane content;

    /** @param openLedger leads back to what was imported into */
    public ImportController(ImportJourney journey, Screens screens, Tasks tasks, Layers layers, ImportFiles files, Runnable openLedger) {
        this.journey = journey;
        this.screens = screens;
        this.tasks = tasks;
        this.layers = layers;
        this.files = files;
        this.openLedger = openLedger;
        words = screens.words();
    }

    @FXML
    private void initialize() {
        kind.setText(journey.title());
        restart();
    }

    /** Back to the first step, with the list of earlier imports read anew. */
    void restart() {
        draft = null;
        check = null;
        step(0, screens.load("cases/ImportFile.fxml", new ImportFilePane(this, journey, tasks, words)));
    }

    void choose() {
        files.source().ifPresent(this::read);
    }

    /** Reads a file, also one that was dropped onto the screen. */
    public void read(Path path) {
        Running reading = tasks.start(progress -> reading(path, progress), read -> {
            switch (read) {
                case Reading.Draft(ImportDraft found, List<Column<?, ?>> ledgers) -> {
                    columns = ledgers;
                    draft = found;
                    lookOver();
                }
                case Reading.Refused(Sentence why) -> MessageDialog.show(layers,
                        new ImportRefusal(words).of(path.getFileName().toString(), why, this::choose, () -> read(path)));
            }
        });
        ProgressDialog.show(layers, words.say("cases.imports.title"), reading);
    }

    private Reading reading(Path path, LongWork.Progress progress) {
        progress.at(Sentence.of("cases.imports.opening", path.getFileName()), 0, 0);
        return switch (journey.read(path, rows -> progress.at(Sentence.of("cases.imports.reading", rows), 0, 0))) {
            case ReadSource.Outcome.Refused(Sentence why) -> new Reading.Refused(why);
            case ReadSource.Outcome.Read(var file) -> {
                progress.at(Sentence.of("cases.imports.checking", file.rowCount()), 0, 0);
                ImportDraft found = ImportDraft.of(file);
                yield new Reading.Draft(found.planned(journey.plan(file, found.choices().forPlan())), journey.columns());
            }
        };
    }

    /** Back to the second step as it was left. */
    void lookOver() {
        if (check == null) {
            check = new ImportCheckPane(this, words, columns);
            check.load(screens);
        }
        check.show(current());
        step(1, check.root());
    }

    /** An answer, another mapping, another sheet: what it means for the rows is worked out in the background. */
    void change(UnaryOperator<ImportDraft> answer) {
        ImportDraft wanted = answer.apply(current());
        draft = wanted;
        int change = ++newestChange;
        tasks.run(() -> {
            ImportDraft read = wanted.stale() ? wanted.readAgain(journey::readAgain) : wanted;
            return read.planned(journey.plan(read.file(), read.choices().forPlan()));
        }, planned -> {
            if (change == newestChange && check != null) {
                draft = planned;
                check.show(planned);
            }
        });
    }

    /** To the third step; nothing is written yet. */
    void confirm() {
        step(2, screens.load("cases/ImportConfirm.fxml", new ImportConfirmPane(this, current(), words)));
    }

    /** Writes everything or nothing. */
    Running run() {
        ImportDraft wanted = current();
        ImportAnswers answers = wanted.answersForRun();
        int rows = wanted.file().rowCount();
        return tasks.start(progress -> journey.run(wanted.file(), answers, wanted.remember(),
                done -> progress.at(Sentence.of("cases.imports.writing", done, rows), done, rows)),
                done -> step(3, screens.load("cases/ImportResult.fxml", new ImportResultPane(this, wanted, done, words))));
    }

    void saveReport() {
        ImportDraft wanted = current();
        String name = wanted.file().fileName().replaceFirst("\\.[^.]*$", "");
        files.report(words.say("cases.imports.reportName", name)).ifPresent(target ->
                tasks.run(() -> files.give(Leaving.of(Leaving.Kind.REPORT, null, null, target), () -> journey.report(wanted.file(), wanted.answersForRun(), target)), failed -> failed.ifPresentOrElse(
                        why -> MessageDialog.show(layers, Message.of(words.say("cases.imports.saveReport"), Message.Sign.CAUTION, words.say(why))),
                        () -> layers.toast(words.say("cases.imports.reportSaved", target.getFileName()), null))));
    }

    /** Asks first. */
    void undo(UUID run, ImportTally tally) {
        new ImportUndoing(journey, tasks, layers, this::restart).ask(run, tally);
    }

    void leave() {
        restart();
        openLedger.run();
    }

    private ImportDraft current() {
        return Objects.requireNonNull(draft, "no file has been read");
    }

    private void step(int now, Node pane) {
        var steps = new ArrayList<Stepper.Step>();
        List<String> names = List.of(words.say("cases.imports.step.file"), words.say("cases.imports.step.check"), words.say("cases.imports.step.confirm"));
        for (int i = 0; i < names.size(); i++) {
            steps.add(new Stepper.Step(names.get(i), "", i < now ? Stepper.Phase.DONE : i == now ? Stepper.Phase.NOW : Stepper.Phase.LATER));
        }
        stepper.setCompactSteps(steps);
        content.getChildren().setAll(pane);
    }
}
