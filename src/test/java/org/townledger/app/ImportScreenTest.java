package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportController;
import org.townledger.cases.ImportFiles;
import org.townledger.cases.ImportIntoLedger;
import org.townledger.cases.ImportRow;
import org.townledger.housing.HousingCase;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.ScreenFonts;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Theme;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;
import org.townledger.workbook.Target;

@DisplayName("The import screen")
class ImportScreenTest {

    @TempDir
    Path folder;
    private TownOffice office;
    private Window window;
    private ImportController screen;
    private Path reportTarget;
    private final List<String> left = new ArrayList<>();
    private Tasks tasks = Window.IN_LINE;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
        reportTarget = folder.resolve("report.xlsx");
    }

    @AfterEach
    void close() {
        window.close();
        office.close();
    }

    private void show() throws Exception {
        window = Window.show(Pictures.Screen.FULL, this::frame);
    }

    private Parent frame() {
        Wording words = office.wiring.wording;
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z"));
        Screens screens = new Screens(words, clock);
        Layers layers = new Layers(words, new Region());
        ImportFiles files = new ImportFiles() {
            @Override
            public Optional<Path> source() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> report(String suggestedName) {
                return Optional.of(reportTarget);
            }
        };
        var use = office.wiring.housing;
        var journey = new ImportIntoLedger<HousingCase>(office.store, TownOffice.CLERK, use.ledger(), office.wiring.sources,
                use.imports(), use.undo(), office.wiring.reports, office.wiring.runs, office.wiring.lists, words);
        screen = new ImportController(journey, screens, tasks, layers, files, () -> left.add("ledger"));
        List<NavItem> items = List.of(NavItem.of("housing", Feather.HOME, "住房安全", () -> screens.load("cases/ImportScreen.fxml", screen)),
                NavItem.of("settings", Feather.SLIDERS, "设置", () -> new Label("")).afterALine());
        var contents = new FrameContents("敖勒召其镇人民政府", "郭海燕（经办）", items, _ -> List.of(), () -> { }, UserMenu.NOTHING);
        layers.setScreen(screens.load("app/Frame.fxml", new FrameController(contents, Window.IN_LINE, new Theme(new ScreenFonts()), words, clock)));
        return layers;
    }

    private void read(Path file) {
        Window.run(() -> screen.read(file));
    }

    private List<HousingCase> ledger() {
        return office.wiring.housing.list().now(CaseFilter.ALL).rows();
    }

    private <T extends Node> T find(Class<T> kind, String text) {
        return all(window.stage().getScene().getRoot(), kind).stream()
                .filter(node -> node instanceof Labeled labeled && labeled.getText().contains(text) && isInSight(node)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + text));
    }

    private boolean says(String text) {
        return all(window.stage().getScene().getRoot(), Labeled.class).stream()
                .anyMatch(node -> node.getText() != null && node.getText().contains(text) && isInSight(node));
    }

    private static boolean isInSight(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static <T extends Node> List<T> all(Node node, Class<T> kind) {
        var found = new ArrayList<T>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
        }
        return found;
    }

    private void press(String text) {
        ButtonBase button = find(ButtonBase.class, text);
        Window.run(button::fire);
    }

    private String figure(String id) {
        return ((Label) window.stage().getScene().lookup("#" + id)).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<ImportRow> table() {
        return (TableView<ImportRow>) window.stage().getScene().lookup("#import-rows");
    }

    private void shot(String name) {
        window.picture("import-" + name, Pictures.Screen.FULL);
        window.picture("import-" + name + "-698", Pictures.Screen.USABLE);
        window.picture("import-" + name + "-150", Pictures.Screen.AT_150);
        window.picture("import-" + name, Pictures.Screen.FULL);
    }

    @Nested
    class LookingOver {

        @Test
        void countsWhatGoesInWhatIsAskedAndWhatStaysOut() throws Exception {
            show();
            shot("file");
            read(MessyLedger.in(folder));
            Window.run(() -> table().scrollTo(50));
            shot("check");

            assertThat(figure("ready")).isEqualTo("52");
            assertThat(figure("open")).isEqualTo("5");
            assertThat(figure("refused")).isEqualTo("3");
            assertThat(table().getItems()).hasSize(60);
            assertThat(ledger()).isEmpty();
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void showsNoIdNumberInFull() throws Exception {
            show();
            read(MessyLedger.in(folder));
            Window.run(() -> table().scrollTo(50));

            assertThat(all(window.stage().getScene().getRoot(), Labeled.class)).extracting(Labeled::getText)
                    .noneMatch(text -> text != null && text.matches("(?s).*[0-9]{17}[0-9Xx?].*"));
        }

        @Test
        @SuppressWarnings("unchecked")
        void anotherColumnForAHeadingReadsTheRowsAgain() throws Exception {
            show();
            read(MessyLedger.in(folder));
            var box = (ComboBox<Target>) window.stage().getScene().lookup("#target-5");
            Window.run(() -> box.setValue(new Target.AsNote()));

            assertThat(table().getItems().getFirst().source().values().notes()).containsValue("D级");
        }

        @Test
        void anAnswerOnTheVillageMovesItsRowsToThoseThatGoIn() throws Exception {
            show();
            read(MessyLedger.in(folder));
            press("三段地社区");

            assertThat(figure("ready")).isEqualTo("54");
            assertThat(figure("open")).isEqualTo("3");
            assertThat(find(RadioButton.class, "三段地社区").isSelected()).isTrue();
        }

        @Test
        void aDamagedNumberGoesInOrStaysOutAsTheClerkSays() throws Exception {
            show();
            read(MessyLedger.in(folder));
            press("号码标");
            assertThat(figure("ready")).isEqualTo("55");

            press("这 3 行先不导入");
            assertThat(figure("ready")).isEqualTo("52");
            assertThat(figure("refused")).isEqualTo("6");
        }

        @Test
        void theSampleOfTheOfficeFitsTheScreen() throws Exception {
            show();
            read(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            shot("sample");

            assertThat(table().getItems()).hasSize(200);
            assertThat(window.styleComplaints()).isEmpty();
        }

        @Test
        void inANarrowWindowTheQuestionsLieBehindAButton() throws Exception {
            show();
            read(MessyLedger.in(folder));
            Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.AT_150));
            assertThat(says("要您定的 3 个问题")).isFalse();

            press("要您定的问题 2");
            window.picture("import-questions-150", Pictures.Screen.AT_150);
            assertThat(says("要您定的 3 个问题")).isTrue();
        }

        @Test
        void fiveThousandRowsHaveCellsOnlyForThoseInSight() throws Exception {
            show();
            read(MessyLedger.rows(folder, 5_000, false));

            assertThat(table().getItems()).hasSize(5_000);
            assertThat(table().lookupAll(".table-row-cell").size()).isLessThan(60);
        }
    }

    @Nested
    class Writing {

        @Test
        void takesInWhatIsDecidedAndCanBeTakenBackAsOne() throws Exception {
            show();
            read(MessyLedger.in(folder));
            press("三段地社区");
            press("号码标");
            press("下一步");
            shot("confirm");
            assertThat(ledger()).isEmpty();

            press("导入 57 行");
            shot("result");
            assertThat(ledger()).hasSize(57);
            assertThat(says("57 件已导入")).isTrue();
            assertThat(says("编号从 住〔2026〕0001号 到 住〔2026〕0057号")).isTrue();

            press("另存问题报告");
            assertThat(reportTarget).exists();
            press("撤销这次导入");
            shot("undo");
            press("撤销导入");
            shot("undone");

            assertThat(ledger()).isEmpty();
            assertThat(says("已撤销")).isTrue();
        }

        @Test
        void leavesOutWhatIsStillAsked() throws Exception {
            show();
            read(MessyLedger.in(folder));
            press("下一步");
            press("导入 52 行");

            assertThat(ledger()).hasSize(52).noneMatch(house -> house.file().concerned().hasDamagedId());
        }

        @Test
        void theSameFileAgainChangesNothing() throws Exception {
            office.take(MessyLedger.rows(folder, 20, false));
            show();
            read(folder.resolve("2024年危房改造台账(最终).xlsx"));

            assertThat(figure("ready")).isEqualTo("0");
            assertThat(find(Button.class, "下一步").isDisabled()).isTrue();
        }

        @Test
        void aCancelLeavesNothingInTheLedger() throws Exception {
            Deque<Runnable> waiting = new ArrayDeque<>();
            boolean[] holding = new boolean[1];
            tasks = new Tasks(work -> {
                if (holding[0]) {
                    waiting.add(work);
                } else {
                    work.run();
                }
            }, work -> {
                if (Platform.isFxApplicationThread()) {
                    work.run();
                } else {
                    Platform.runLater(work);
                }
            }, fault -> {
                throw new AssertionError(fault.cause());
            });
            show();
            read(MessyLedger.in(folder));
            press("下一步");
            holding[0] = true;
            press("导入 52 行");
            window.picture("import-writing", Pictures.Screen.FULL);
            press("取消");
            waiting.remove().run();
            Window.settle();

            assertThat(ledger()).isEmpty();
            assertThat(office.store.read(office.wiring.runs::runs)).isEmpty();
            assertThat(says("把 52 行写入台账？")).isTrue();
        }
    }

    @Nested
    class AVillagesWorkbookThatCameBack {

        private static final String VILLAGE = "150623100206";
        private Path workbook;

        @BeforeEach
        void bothChangeTheSameField() throws Exception {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            assign("乌日图");
            Path sentOut = folder.resolve("三段地村.xlsx");
            assertThat(office.wiring.housing.export().forVillage(VILLAGE, sentOut)).isEmpty();
            workbook = typedInto(sentOut, "乌日图", "巴图");
            assign("苏日娜");
            show();
            read(workbook);
        }

        private HousingCase first() {
            return office.wiring.housing.list().now(CaseFilter.ALL.inVillage(VILLAGE).open()).rows().getFirst();
        }

        private void assign(String name) {
            office.wiring.housing.save().run(TownOffice.CLERK, first().with(first().file().assigned(name)));
        }

        /** The workbook with one text in the place of another, as when a village has typed over it. */
        private Path typedInto(Path sentOut, String old, String typed) throws IOException {
            Path back = folder.resolve("三段地村（报回）.xlsx");
            try (var in = new ZipFile(sentOut.toFile()); var out = new ZipOutputStream(Files.newOutputStream(back))) {
                for (ZipEntry part : Collections.list(in.entries())) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8).replace(inXml(old), inXml(typed)).getBytes(StandardCharsets.UTF_8));
                }
            }
            return back;
        }

        private static String inXml(String text) {
            return text.chars().mapToObj(letter -> "&#x" + Integer.toHexString(letter) + ";").collect(Collectors.joining());
        }

        @Test
        void showsBothValuesAndTakesTheOneThatTheClerkChooses() {
            shot("village");
            assertThat(figure("open")).isEqualTo("1");
            assertThat(says("用台账的：苏日娜")).isTrue();

            press("用表里的：巴图");
            assertThat(figure("ready")).isEqualTo("1");
            press("下一步");
            press("导入 1 行");

            assertThat(first().file().assignedTo()).isEqualTo("巴图");
        }

        @Test
        void writesNothingWhereTheLedgersValueStays() {
            press("用台账的：苏日娜");

            assertThat(figure("ready")).isEqualTo("0");
            assertThat(figure("open")).isEqualTo("0");
        }
    }

    @Nested
    class AFileThatCannotBeRead {

        @Test
        void withAPasswordSaysWhatToDoAndThatNothingWasChanged() throws Exception {
            show();
            read(MessyLedger.withPassword(folder));
            shot("password");

            assertThat(says("这个表格有密码，打不开")).isTrue();
            assertThat(says("台账没有任何变动。")).isTrue();
            assertThat(find(Button.class, "再试一次").isDefaultButton()).isTrue();
        }

        @Test
        void ofNoBytesAndWithoutAHeaderAreToldApart() throws Exception {
            show();
            read(Files.createFile(folder.resolve("空.xlsx")));
            assertThat(says("这个文件是空的")).isTrue();
            press("关闭");

            read(Files.writeString(folder.resolve("别的.csv"), "品名,数量\n白菜,3\n"));
            assertThat(says("没有找到这本台账的表头")).isTrue();
        }
    }
}
