package org.townledger.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseNotice;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.NoticeLook;
import org.townledger.cases.KeepInSight;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** One file a household (一户一档): members, cases in all ledgers, their courses, measures, visits, pictures. */
public final class HouseholdFileScreen {

    /** What the screen reads and does. @param newIds ids for visits that are begun */
    public record Acts(String user, ReadHouseholdFile read, PicturesOfHousehold pictures, RecordVisit record, RemoveVisit remove,
                       UndoVisit undo, Supplier<UUID> newIds) {
    }

    /** What leads out of it. @param history shows who changed the household; null for nobody @param written after something was saved */
    public record Ways(Consumer<CaseRef> openCase, Consumer<HouseholdFile> printFile, Consumer<HouseholdFile> printForm, Runnable back,
                       @Nullable Consumer<UUID> history, Runnable written) {
    }

    private static final int FIRST_STEPS = 12;
    /** Left above what is scrolled to, in logical pixels. */
    private static final double ABOVE = 48;

    private final Acts acts;
    private final CaseWindow around;
    private final Ways ways;
    private final Wording words;
    private final FileLines lines;
    private final HeadLines headLines;
    private VisitsPane visitsPane;
    private HouseholdFile file;
    private UUID wanted;
    private List<CaseNotice> told = List.of();

    @FXML private BorderPane root;
    @FXML private Label head;
    @FXML private HBox marks;
    @FXML private Label number;
    @FXML private Button form;
    @FXML private Button history;
    @FXML private Button print;
    @FXML private Button add;
    @FXML private FlowPane facts;
    @FXML private VBox notices;
    @FXML private ScrollPane scroll;
    @FXML private GridPane grid;
    @FXML private VBox left;
    @FXML private VBox right;
    @FXML private VBox cases;
    @FXML private Label membersTitle;
    @FXML private VBox members;
    @FXML private VBox measures;
    @FXML private Label picturesTitle;
    @FXML private FlowPane pictures;
    @FXML private Label visitsTitle;
    @FXML private VBox visits;
    @FXML private VBox course;

    public HouseholdFileScreen(Acts acts, CaseWindow around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        this.words = around.screens().words();
        this.lines = new FileLines(words);
        this.headLines = new HeadLines(words, lines);
    }

    @FXML
    private void initialize() {
        visitsPane = new VisitsPane(new VisitsPane.Acts(acts.user(), acts.record(), acts.remove(), acts.undo()), around.screens(),
                around.layers(), around.tasks(), visits, this::reveal, this::written);
        KeepInSight.in(scroll);
        form.setTooltip(new Tooltip(words.say("household.file.printForm")));
        history.setVisible(ways.history() != null);
        history.setManaged(ways.history() != null);
        history.setTooltip(new Tooltip(words.say("household.file.history")));
        print.setTooltip(new Tooltip(words.say("household.file.print")));
        around.viewport().subscribe(this::arrange);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back();
            }
        });
    }

    /** Reads the household's file and shows it. */
    public void show(UUID household) {
        if (!household.equals(wanted)) {
            told = List.of();
        }
        wanted = household;
        around.tasks().run(() -> acts.read().of(household), read -> {
            if (household.equals(wanted)) {
                show(read);
            }
        });
        around.tasks().run(() -> around.notices().of(household), found -> {
            if (household.equals(wanted)) {
                told = found;
                if (file != null && file.family().id().equals(household)) {
                    showHead();
                }
            }
        });
        around.tasks().run(() -> acts.pictures().of(household), found -> {
            if (household.equals(wanted)) {
                show(found);
            }
        });
    }

    /** Asks first where a visit is being written down. */
    public void leave(Runnable then) {
        visitsPane.whenFree(then);
    }

    private void show(HouseholdFile read) {
        boolean isAnother = file == null || !file.family().id().equals(read.family().id());
        file = read;
        showHead();
        cases.getChildren().setAll(read.cases().isEmpty() ? List.of(lines.nothing("household.cases.none")) : lines.cases(read, this::open));
        membersTitle.setText(words.say("household.members.count", read.family().members().size()));
        members.getChildren().setAll(read.family().persons().isEmpty() ? lines.nothing("household.members.none") : lines.members(read));
        List<Node> done = lines.measures(read);
        measures.getChildren().setAll(done.isEmpty() ? List.of(lines.nothing("household.measures.none")) : done);
        visitsTitle.setText(words.say("household.visits.count", read.visits().size()));
        visitsPane.show(read);
        showCourse(FIRST_STEPS);
        if (isAnother) {
            scroll.setVvalue(0);
        }
    }

    private void showHead() {
        head.setText(file.head().isEmpty() ? words.say("household.file.noHead") : file.head());
        number.setText(file.number().isEmpty() ? words.say("household.file.noNumber") : file.number());
        marks.getChildren().setAll(headLines.marks(file));
        marks.getChildren().addAll(NoticeLook.words(told));
        NoticeLook.show(notices, told);
        add.setDisable(file.family().household().ending() != null);
        facts.getChildren().setAll(headLines.facts(file));
    }

    private void showCourse(int most) {
        List<HouseholdFile.CourseLine> all = file.course();
        course.getChildren().setAll(all.stream().limit(most).map(line -> lines.course(line, file.today(), this::open)).toList());
        if (all.isEmpty()) {
            course.getChildren().setAll(lines.nothing("household.course.none"));
        } else {
            course.getChildren().getFirst().getStyleClass().add("latest");
        }
        if (all.size() > most) {
            var more = new Button(words.say("household.course.all", all.size()));
            more.getStyleClass().add("link");
            more.setOnAction(_ -> showCourse(Integer.MAX_VALUE));
            course.getChildren().add(more);
        }
    }

    private void show(List<PicturesOfHousehold.Picture> found) {
        picturesTitle.setText(words.say("household.pictures.count", found.size()));
        pictures.getChildren().setAll(found.isEmpty() ? List.of(lines.nothing("household.pictures.none")) : found.stream().map(Thumbnail::new).toList());
    }

    /** Scrolls so that it begins at the top, or as near to it as the file allows. */
    private void reveal(Node part) {
        root.applyCss();
        root.layout();
        double top = grid.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY() - ABOVE;
        double hidden = grid.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    private void arrange(Viewport room) {
        boolean beside = room != Viewport.NARROW;
        var column = new ColumnConstraints();
        column.setPercentWidth(beside ? 52 : 100);
        var second = new ColumnConstraints();
        second.setPercentWidth(48);
        grid.getColumnConstraints().setAll(beside ? List.of(column, second) : List.of(column));
        GridPane.setConstraints(left, 0, 0);
        GridPane.setConstraints(right, beside ? 1 : 0, beside ? 0 : 1);
    }

    private void open(CaseRef which) {
        leave(() -> ways.openCase().accept(which));
    }

    private void written() {
        show(Objects.requireNonNull(wanted));
        ways.written().run();
    }

    @FXML
    private void addVisit() {
        visitsPane.add(acts.newIds().get());
    }

    @FXML
    private void printForm() {
        leave(() -> ways.printForm().accept(file));
    }

    @FXML
    private void printFile() {
        leave(() -> ways.printFile().accept(file));
    }

    /** Reads the household that is shown anew, unless a visit is being written down. */
    public void reread() {
        if (wanted != null && root.getScene() != null) {
            leave(() -> show(wanted));
        }
    }

    @FXML
    private void showHistory() {
        Objects.requireNonNull(ways.history()).accept(file.family().id());
    }

    @FXML
    private void back() {
        leave(ways.back());
    }
}
