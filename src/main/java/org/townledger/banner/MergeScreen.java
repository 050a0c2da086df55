package org.townledger.banner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.MergeOutcome;
import org.townledger.ui.BesideOrBelow;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.LongWork;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 收包、写回执: packages are read in, many at once; what came of each; and the receipts that go back. */
public final class MergeScreen {

    /** Reads packages in, in whatever order they lie there. */
    @FunctionalInterface
    public interface Merging {

        List<MergeLine> run(List<Path> files, LongWork.Progress progress);
    }

    /** Waits no longer for packages of a town that are lost. */
    @FunctionalInterface
    public interface Abandoning {

        List<MergeLine> run(String office, LongWork.Progress progress);
    }

    /** Answers a town. */
    @FunctionalInterface
    public interface Answering {

        Answer run(String office, Path folder);
    }

    /** What came of a receipt. */
    public sealed interface Answer {

        record Written(Path file) implements Answer {
        }

        record Refused(Sentence reason) implements Answer {
        }
    }

    /** The use cases; none for the JavaFX thread. */
    public record Acts(Merging merging, Abandoning abandoning, Answering answering, ReadTowns towns) {
    }

    /** @param files picks packages @param stick picks the stick, to read from or to write to @param certificates opens whom the office trusts @param merged after records came in @param written after a receipt was written @param down to what goes down to a town */
    public record Ways(Supplier<List<Path>> files, Supplier<Optional<Path>> stick, Runnable certificates, Runnable merged, Runnable written, Runnable down) {
    }

    private final Acts acts;
    private final Ways ways;
    private final Layers layers;
    private final Tasks tasks;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final MergeLook look;
    private final WaitingPackages waitingPackages;
    private final Map<String, AnswerLine> answers = new LinkedHashMap<>();
    private final Set<String> merged = new HashSet<>();
    private Map<String, Answer> results = Map.of();

    @FXML private BorderPane root;
    @FXML private BorderPane lower;
    @FXML private ScrollPane scroll;
    @FXML private VBox waiting;
    @FXML private VBox held;
    @FXML private Label sum;
    @FXML private StackPane place;
    @FXML private VBox side;
    @FXML private VBox towns;
    @FXML private Button answer;

    public MergeScreen(Acts acts, Ways ways, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
        this.acts = acts;
        this.ways = ways;
        this.layers = layers;
        this.tasks = tasks;
        this.viewport = viewport;
        words = layers.words();
        look = new MergeLook(words);
        waitingPackages = new WaitingPackages(layers, look, this::abandon);
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(new EmptyState(Feather.INBOX, words.say("banner.merge.empty"), words.say("banner.merge.empty.says")));
        waiting.managedProperty().bind(waiting.visibleProperty());
        waiting.setVisible(false);
        viewport.subscribe(_ -> arrange());
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    /** The towns as they stand now. */
    public void reload() {
        tasks.run(acts.towns()::run, this::show);
    }

    private void show(ReadTowns.Towns now) {
        held.getChildren().setAll(waitingPackages.of(now));
        waiting.setVisible(!held.getChildren().isEmpty());
        answers.clear();
        now.all().stream().filter(town -> town.last() != null || !town.held().isEmpty()).forEach(town ->
                answers.put(town.town().code(), new AnswerLine(words, town, merged.contains(town.town().code()), results.get(town.town().code()))));
        towns.getChildren().setAll(answers.isEmpty() ? List.<Node>of(nobody()) : answers.values().stream().<Node>map(AnswerLine::node).toList());
        answer.setVisible(!answers.isEmpty());
    }

    private Label nobody() {
        Label none = new Label(words.say("banner.receipt.none"));
        none.getStyleClass().addAll("second", "banner-answer");
        none.setWrapText(true);
        return none;
    }

    @FXML
    private void files() {
        List<Path> chosen = ways.files().get();
        if (!chosen.isEmpty()) {
            merge(_ -> chosen);
        }
    }

    @FXML
    private void fromStick() {
        ways.stick().get().ifPresent(folder -> merge(progress -> {
            progress.at(Sentence.of("banner.merge.looking"), 0, 1);
            return FindPackages.in(folder);
        }));
    }

    /** What is there, and what came of it. */
    private record Came(List<Path> files, List<MergeLine> lines) {
    }

    private void merge(LongWork<List<Path>> which) {
        ProgressDialog.show(layers, words.say("banner.merge.title"), tasks.start(progress -> {
            List<Path> files = which.run(progress);
            return new Came(files, files.isEmpty() ? List.of() : acts.merging().run(files, progress));
        }, this::came));
    }

    private void came(Came what) {
        if (what.files().isEmpty()) {
            sum.setText("");
            place.getChildren().setAll(new EmptyState(Feather.SEARCH, words.say("banner.merge.nothing"), words.say("banner.merge.nothing.says")));
            return;
        }
        came(what.lines());
    }

    private void abandon(String office) {
        ProgressDialog.show(layers, words.say("banner.waiting.title"), tasks.start(progress -> acts.abandoning().run(office, progress), this::came));
    }

    private void came(List<MergeLine> lines) {
        lines.forEach(line -> {
            if (line.outcome() instanceof MergeOutcome.Merged(var made)) {
                merged.add(made.office());
            }
        });
        results = Map.of();
        sum.setText(look.sum(lines));
        place.getChildren().setAll(new VBox(lines.stream().<Node>map(look::line).toArray(Node[]::new)));
        reload();
        ways.merged().run();
    }

    @FXML
    private void answer() {
        List<String> ticked = answers.entrySet().stream().filter(entry -> entry.getValue().isTicked()).map(Map.Entry::getKey).toList();
        if (ticked.isEmpty()) {
            layers.toast(words.say("banner.receipt.nobody"), null);
            return;
        }
        ways.stick().get().ifPresent(folder -> ProgressDialog.show(layers, words.say("banner.receipt.title"), tasks.start(progress -> {
            var came = new LinkedHashMap<String, Answer>();
            for (String office : ticked) {
                progress.at(Sentence.of("banner.receipt.writing"), came.size(), ticked.size());
                came.put(office, acts.answering().run(office, folder));
            }
            return came;
        }, this::answered)));
    }

    private void answered(Map<String, Answer> came) {
        results = Map.copyOf(came);
        var written = new ArrayList<String>();
        came.forEach((office, result) -> {
            if (result instanceof Answer.Written) {
                written.add(office);
            }
        });
        merged.removeAll(written);
        if (written.size() == results.size()) {
            layers.toast(words.say("banner.receipt.done", written.size()), null);
        }
        reload();
        ways.written().run();
    }

    @FXML
    private void handDown() {
        ways.down().run();
    }

    @FXML
    private void certificates() {
        ways.certificates().run();
    }

    private void arrange() {
        BesideOrBelow.place(lower, side, scroll, viewport.getValue());
    }
}
