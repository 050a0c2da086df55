package org.townledger.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.PhotoDesk;
import org.townledger.store.Transaction;
import org.townledger.ui.FormRow;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.TypedField;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at a household's file: each journey ends in what she sees and in what the database holds. */
class HouseholdFileScreenTest {

    @TempDir Path folder;
    private final List<String> told = new ArrayList<>();
    private final List<CaseRef> opened = new ArrayList<>();
    private FileTown town;
    private Layers layers;
    private Window window;
    private HouseholdFileScreen screen;

    @BeforeEach
    void openTown() {
        town = new FileTown(folder);
    }

    @AfterEach
    void closeAll() {
        window.close();
        assertThat(window.styleComplaints()).isEmpty();
        town.close();
    }

    private void open(UUID household) throws Exception {
        window = Window.show(Pictures.Screen.FULL, this::frame);
        Window.run(() -> screen.show(household));
    }

    /** The window's frame as far as it takes room. */
    private Parent frame() {
        var frame = new BorderPane();
        frame.setTop(bar("frame-header"));
        frame.setBottom(bar("frame-status"));
        Region navigation = bar("frame-navigation");
        frame.setLeft(navigation);
        layers = new Layers(town.words, frame);
        var viewport = Viewport.of(frame.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        viewport.subscribe(now -> {
            frame.getStyleClass().removeIf(style -> style.startsWith("room-"));
            frame.getStyleClass().add("room-" + now.styleClass());
            navigation.getStyleClass().setAll("frame-navigation", now == Viewport.WIDE ? "" : "icons-only");
        });
        var screens = new Screens(town.words, FileTown.CLOCK);
        PicturesOfHousehold pictures = household -> town.pictures.getOrDefault(household, List.of());
        var acts = new HouseholdFileScreen.Acts(FileTown.CLERK, town.read, pictures, town.record, new RemoveVisit(town.store, town.visits),
                new UndoVisit(town.store), () -> town.store.read(Transaction::newId));
        screen = new HouseholdFileScreen(acts, new CaseWindow(screens, layers, Window.IN_LINE, viewport, PhotoDesk.NO_FILES),
                new HouseholdFileScreen.Ways(opened::add, file -> told.add("print " + file.number()), file -> told.add("form " + file.number()),
                        () -> told.add("back"), null, () -> told.add("written")));
        var content = new StackPane(screens.load("household/HouseholdFile.fxml", screen));
        content.getStyleClass().add("frame-content");
        frame.setCenter(content);
        return layers;
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    private void press(String verb) {
        Node button = layers.lookupAll(".button").stream().filter(node -> node instanceof Button found
                        && (verb.equals(found.getText()) || verb.equals(found.getAccessibleText())))
                .reduce((lower, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((Button) button).fire());
    }

    private void type(String field, String text) {
        FormRow row = layers.lookupAll(".visit-entry .form-row").stream().map(FormRow.class::cast)
                .filter(found -> field.equals(found.getId())).findFirst().orElseThrow();
        Window.run(() -> ((TextInputControl) ((TypedField<?>) row.getField()).focusTarget()).setText(text));
    }

    private List<String> texts(String selector) {
        return layers.lookupAll(selector).stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private List<Visit> visits(UUID household) {
        return town.read.of(household).visits();
    }

    private void pictures(String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-698", Pictures.Screen.USABLE);
        window.picture(name + "-125", Pictures.Screen.AT_125);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        window.picture(name + "-again", Pictures.Screen.FULL);
    }

    @Nested
    class OfAHouseholdOfWhichLittleIsKnown {

        private UUID household;

        @BeforeEach
        void openItsFile() throws Exception {
            household = town.lonely();
            open(household);
        }

        @Test
        void everyBlockSaysThatItIsEmpty() {
            pictures("file-empty");

            assertThat(texts(".file-block .label")).contains("各台账里都没有这一户的件", "还没有办理经过", "还没有照片",
                    "还没有走访记录。可先打印走访记录表带去，回来再记。");
            assertThat(texts(".screen-title")).containsExactly("高䶮");
        }

        @Test
        void aVisitIsWrittenDownAndShown() {
            press("记一次走访");
            type("met", "户主");
            type("housing", "房顶漏雨");
            type("agreed", "报住建所");
            type("agreed_by", "2026-12-10");
            window.picture("file-visit-new", Pictures.Screen.FULL);
            press("保存走访");

            assertThat(visits(household)).singleElement().satisfies(visit -> {
                assertThat(visit.day()).isEqualTo(FileTown.TODAY);
                assertThat(visit.cadre()).isEqualTo(FileTown.CLERK);
                assertThat(visit.findings()).containsEntry(Matter.HOUSING, "房顶漏雨");
                assertThat(visit.agreedBy()).isEqualTo(LocalDate.of(2026, 12, 10));
                assertThat(visit.nextDue()).isEqualTo(LocalDate.of(2027, 2, 21));
            });
            assertThat(texts(".visit-card .label")).contains("房顶漏雨", "报住建所（2026-12-10 前完成）");
            assertThat(told).contains("written");
            window.picture("file-visit-saved", Pictures.Screen.FULL);
        }

        @Test
        void theNextVisitFollowsTheDayUntilTheClerkSaysOtherwise() {
            press("记一次走访");
            type("day", "2026-11-01");
            type("needs", "无");
            press("保存走访");

            assertThat(visits(household)).singleElement().extracting(Visit::nextDue).isEqualTo(LocalDate.of(2027, 1, 30));
        }

        @Test
        void whatCannotBeTrueIsSaidBesideItsField() {
            press("记一次走访");
            type("day", "2026-11-24");
            Window.run(() -> ((CheckBox) layers.lookup(".visit-entry .check-box")).setSelected(true));
            press("保存走访");

            window.picture("file-visit-refused", Pictures.Screen.FULL);
            assertThat(texts(".visit-entry .field-error")).contains("走访日期（2026-11-24）在今天之后，请核对。", "勾选了本户已签字，请写明见到了谁。",
                    "还没有写看了什么、有什么诉求或商定了什么，至少写一项。");
            assertThat(visits(household)).isEmpty();
        }

        @Test
        void anUnsavedVisitIsNotLostByGoingBack() {
            press("记一次走访");
            type("needs", "修路");
            press("返回");
            assertThat(told).doesNotContain("back");
            assertThat(layers.hasDialog()).isTrue();
        }

        @Test
        void goingBackFromAFileIsOnePress() {
            press("返回");
            assertThat(told).containsExactly("back");
        }
    }

    @Nested
    class OfAFullHousehold {

        private UUID household;

        @BeforeEach
        void openItsFile() throws Exception {
            household = town.full();
            open(household);
        }

        @Test
        void showsMembersCasesCourseVisitsAndPictures() {
            pictures("file-full");

            assertThat(layers.lookupAll(".case-line")).hasSize(9);
            assertThat(texts(".file-block .group-title")).contains("家庭成员（12 人）", "走访记录（3 次）", "照片（5 张）");
            assertThat(texts(".case-lines .second")).contains("共 9 件，未销号 5 件");
            assertThat(layers.lookupAll(".step-line-of-course")).hasSize(12);
            press("显示全部 27 条");
            assertThat(layers.lookupAll(".step-line-of-course")).hasSize(27);
        }

        @Test
        void aCaseIsOpenedFromItsLine() {
            press("住〔2026〕0003号");
            assertThat(opened).singleElement().extracting(CaseRef::ledger).isEqualTo("housing");
        }

        @Test
        void aVisitIsPutRightInItsPlaceAndTheChangeTakenBack() {
            press("修改 2026-06-05 的走访记录");
            type("housing", "鉴定为D级");
            window.picture("file-visit-edit", Pictures.Screen.FULL);
            press("保存走访");
            assertThat(visits(household).get(1).findings()).containsEntry(Matter.HOUSING, "鉴定为D级");

            press("撤销");
            assertThat(visits(household).get(1).findings()).containsEntry(Matter.HOUSING, "已鉴定为C级");
        }

        @Test
        void aVisitIsWrittenDownInSightWhereTheWindowIsNarrow() {
            Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.AT_150));
            press("记一次走访");
            window.picture("file-visit-150", Pictures.Screen.AT_150);

            Node form = layers.lookup(".visit-entry");
            double top = form.localToScene(form.getLayoutBounds()).getMinY();
            assertThat(top).isBetween(120.0, 300.0);
        }

        @Test
        void aRemovedVisitComesBackByUndo() {
            press("删除 2026-03-02 的走访记录");
            assertThat(visits(household)).hasSize(2);
            press("撤销");
            assertThat(visits(household)).hasSize(3);
            assertThat(layers.lookupAll(".visit-card")).hasSize(3);
        }

        @Test
        void itsPrintsAreAskedForByHousehold() {
            press("打印一户一档");
            press("打印走访记录表");
            assertThat(told).containsExactly("print 150623100000007", "form 150623100000007");
        }
    }
}
