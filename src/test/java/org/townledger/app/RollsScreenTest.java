package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.ReadSource;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.RegisterRow;
import org.townledger.rolls.Finding;
import org.townledger.rolls.FindingRow;
import org.townledger.rolls.RollKind;
import org.townledger.rolls.RollsScreen;
import org.townledger.rolls.Verdict;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at a roll with differences and questions: side by side, and answered once and for all. */
class RollsScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private TownOffice office;
    private Layers layers;
    private RollsScreen rolls;
    private final AtomicReference<UUID> household = new AtomicReference<>();

    @BeforeEach
    void withTheSampleRegister() {
        office = new TownOffice(folder.resolve("data"));
        var read = office.wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"), office.wiring.importHouseholds.columns().imported(), _ -> { });
        office.wiring.importHouseholds.run(TownOffice.CLERK, ((ReadSource.Outcome.Read) read).file(), Map.of(), _ -> { });
    }

    @AfterEach
    void leave() {
        office.close();
    }

    private Parent screen() {
        var screens = new Screens(office.wiring.wording, InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z")));
        layers = new Layers(office.wiring.wording, new Region());
        ObservableValue<TextSize> size = new SimpleObjectProperty<>(TextSize.NORMAL);
        ObservableValue<Viewport> viewport = Viewport.of(layers.widthProperty(), size);
        Region navigation = new Region();
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        RollsWiring wired = office.wiring.rolls;
        var acts = new RollsScreen.Acts(TownOffice.CLERK, wired.compare, wired.read, wired.report, wired.settle, wired.dropouts);
        rolls = new RollsScreen(acts, new RollsScreen.Ways((_, _) -> { }, household::set, () -> { }), new NoFiles(), screens, layers, Window.IN_LINE,
                viewport, size);
        layers.setScreen(new BorderPane(rolls.root(), null, null, null, navigation));
        return layers;
    }

    @Test
    void questionsAreAnsweredOnceAndDifferencesStandSideBySide() throws Exception {
        Path file = rollWithAllThatGoesWrong();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> rolls.compare(RollKind.SCHOOL, DAY, file));
            assertThat(chips()).containsSubsequence("缺", "16", "多", "1", "不同", "3", "待问", "2");

            turnTo("不同");
            select(0);
            pictures(window, "rolls-different");
            assertThat(said(".case-panel")).contains("打开这户档案", "名册上有，但写的是：敖镇中学 七年级 2班 休学");
            press(".case-panel", "打开这户档案");
            assertThat(household.get()).isEqualTo(selected().register().household());

            turnTo("待问");
            select(0);
            pictures(window, "rolls-question");
            Finding asked = selected();
            press(".save-bar", "是同一人");
            assertThat(finding(asked.id()).settling().how()).isEqualTo(Finding.How.SAME);
            assertThat(said(".case-panel")).contains("是同一人");
            assertThat(chips()).as("nothing follows").containsSubsequence("缺", "16", "多", "1");

            select(0);
            Finding other = selected();
            press(".save-bar", "不是同一人");
            assertThat(finding(other.id()).settling().how()).isEqualTo(Finding.How.APART);
            assertThat(chips()).as("an entry that is unknown, and a child that is missing").containsSubsequence("缺", "17", "多", "2");
            assertThat(window.styleComplaints()).isEmpty();
        }
        assertThat(office.wiring.rolls.read.all()).singleElement().satisfies(one -> assertThat(one.counts()).containsEntry(Verdict.MISSING, 17));
    }

    @Test
    void aFileThatCannotBeComparedIsRefusedAndSaysWhatToDo() throws Exception {
        Path file = RollLayouts.lines(folder.resolve("班级.csv"), "学校,年级,班级", "敖镇中学,七年级,1班");
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> rolls.compare(RollKind.SCHOOL, DAY, file));
            assertThat(said(".root")).anyMatch(text -> text.contains("没有姓名或身份证号一栏")).contains("另选一个", "再试一次");
            window.picture("rolls-refused", Pictures.Screen.FULL);
        }
        assertThat(office.wiring.rolls.read.all()).isEmpty();
    }

    /** Another name, another village, on leave; a number that lost its digits, a number with a slip; one who is not from here. */
    private Path rollWithAllThatGoesWrong() {
        var there = CompareRollsTest.truth("school_age");
        there.removeAll(CompareRollsTest.truth("not_on_school_roll"));
        List<RegisterRow> children = office.store.read(tx -> office.wiring.households.rows(tx, HouseholdFilter.ALL)).stream()
                .filter(row -> row.person().wholeId().filter(number -> there.contains(number.digits())).isPresent()).toList();
        var lines = new ArrayList<>(List.of("学校名称,年级,班级,学生姓名,身份证件号,户籍所在村,学生当前状态"));
        for (int i = 0; i < children.size(); i++) {
            RegisterRow child = children.get(i);
            String number = child.person().wholeId().orElseThrow().digits();
            String name = child.person().name().text();
            lines.add(switch (i) {
                case 0 -> line("巴音朝克图", number, child.villageName(), "在读");
                case 1 -> line(name, number, child.villageName().equals("巴郎庙村") ? "三道泉子村" : "巴郎庙村", "在读");
                case 2 -> line(name, number, child.villageName(), "休学");
                case 3 -> line(name, number.substring(0, 15) + "???", child.villageName(), "在读");
                case 4 -> line(name, SampleIdNumbers.of(child.person().birthDate().orElseThrow(), 991), child.villageName(), "在读");
                case 5 -> line("阿拉腾其木格", SampleIdNumbers.of(LocalDate.of(2014, 3, 3), 990), "乌审旗", "在读");
                default -> line(name, number, child.villageName(), "在读");
            });
        }
        return RollLayouts.lines(folder.resolve("2026年秋季在校生.csv"), lines.toArray(String[]::new));
    }

    private static String line(String name, String number, String village, String status) {
        return String.join(",", "敖镇中学", "七年级", "2班", name, "\"" + number + "\"", village, status);
    }

    private Finding finding(UUID id) {
        var comparison = office.wiring.rolls.read.all().getFirst().comparison().id();
        return office.wiring.rolls.read.one(comparison).orElseThrow().rows().stream().map(FindingRow::finding)
                .filter(finding -> finding.id().equals(id)).findFirst().orElseThrow();
    }

    private void select(int row) {
        Window.run(() -> rolls.result().orElseThrow().table().table().getSelectionModel().select(row));
    }

    private Finding selected() {
        return Window.call(() -> rolls.result().orElseThrow().table().selectedProperty().get().finding());
    }

    private void turnTo(String chip) {
        press(".chip-bar", chip);
    }

    private List<String> chips() {
        return said(".chip-bar");
    }

    private void press(String place, String says) {
        Window.run(() -> labels(place).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> says.equals(button.getText()) || labelsOf(button).stream().anyMatch(label -> says.equals(label.getText())))
                .findFirst().orElseThrow().fire());
    }

    private List<String> said(String place) {
        return Window.call(() -> labels(place).stream().map(Labeled::getText).filter(text -> text != null && !text.isBlank()).toList());
    }

    private List<Labeled> labels(String place) {
        return place.equals(".root") ? labelsOf(layers) : layers.lookupAll(place).stream().flatMap(node -> labelsOf((Parent) node).stream()).toList();
    }

    private static List<Labeled> labelsOf(Parent part) {
        var found = new ArrayList<Labeled>();
        part.getChildrenUnmodifiable().stream().filter(javafx.scene.Node::isVisible).forEach(child -> {
            if (child instanceof Labeled label) {
                found.add(label);
            }
            if (child instanceof Parent parent) {
                found.addAll(labelsOf(parent));
            }
        });
        return found;
    }

    private static void pictures(Window window, String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
    }

    private static final class NoFiles implements RollsScreen.Files {

        @Override
        public Optional<Path> source() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> workbook(String suggestedName) {
            return Optional.empty();
        }
    }
}
