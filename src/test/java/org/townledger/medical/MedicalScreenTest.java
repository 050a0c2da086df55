package org.townledger.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.townledger.cases.CaseScreen;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.CaseState;
import org.townledger.cases.PhotoDesk;
import org.townledger.ui.Chip;
import org.townledger.ui.FormRow;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the medical ledger: each journey ends in what she sees and in what the database holds. */
class MedicalScreenTest {

    @TempDir Path folder;
    private MedicalTown town;
    private Window window;
    private CaseScreen<MedicalCase, MedicalFilter> screen;

    @BeforeEach
    void openTown() throws Exception {
        town = new MedicalTown(folder).withPatients();
        window = Window.show(Pictures.Screen.FULL, () -> {
            BorderPane frame = new BorderPane();
            frame.setTop(bar("frame-header"));
            frame.setBottom(bar("frame-status"));
            Region navigation = bar("frame-navigation");
            frame.setLeft(navigation);
            var layers = new Layers(town.words, frame);
            var viewport = Viewport.of(frame.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
            viewport.subscribe(now -> {
                navigation.getStyleClass().remove("icons-only");
                frame.getStyleClass().removeIf(style -> style.startsWith("room-"));
                frame.getStyleClass().add("room-" + now.styleClass());
                if (now != Viewport.WIDE) {
                    navigation.getStyleClass().add("icons-only");
                }
            });
            screen = new CaseScreen<>(town.acts(_ -> List.of()), new MedicalLook(town.words),
                    new CaseWindow(new Screens(town.words, MedicalTown.CLOCK), layers, Window.IN_LINE, viewport, PhotoDesk.NO_FILES),
                    new CaseScreen.Ways<>(() -> { }, _ -> { }, _ -> { }, _ -> { }, List.of(), _ -> { }, null, () -> { }), town.ledgerWords());
            StackPane content = new StackPane(screen.root());
            content.getStyleClass().add("frame-content");
            frame.setCenter(content);
            return layers;
        });
    }

    @AfterEach
    void closeAll() {
        window.close();
        town.close();
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    @Test
    void theTableHasARowAStayAndTheChipCountsPatients() {
        choose("all");

        assertThat(said(".table-foot")).contains("住院 32 次");
        assertThat(rows().getItems().stream().filter(row -> row.file().numberText().equals("医〔2026〕0004号"))).hasSize(2);
        long reached = town.store.read(tx -> town.ledger.all(tx, org.townledger.cases.CaseFilter.ALL)).stream()
                .filter(patient -> MedicalPolicy.of(town.ledgerWords()).warning(patient).orElseThrow().isReached()).count();
        choose("reached");
        assertThat(said(".chip-bar")).contains(Long.toString(reached));
        assertThat(rows().getItems()).isNotEmpty().allMatch(row -> MedicalPolicy.of(town.ledgerWords()).warning(row).orElseThrow().isReached());
    }

    @Test
    void theStayOnWhichOneClicksIsTheOneWhoseFieldsAreShown() {
        Window.run(() -> screen.show(town.patient(1).file().id()));
        assertThat(shown("admitted_on")).isEqualTo("2026-03-04");

        press(1);

        assertThat(shown("admitted_on")).isEqualTo("2026-04-13");
        assertThat(window.stage().getScene().getRoot().lookupAll(".case-header .tag").stream().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void whatIsChangedInOneStayIsKeptWhileAnotherIsLookedAt() {
        Window.run(() -> screen.show(town.patient(1).file().id()));
        put("hospital", "内蒙古人民医院");
        press(1);
        put("hospital", "宁夏医科大学总医院");
        save();

        assertThat(town.patient(1).stays()).extracting(Stay::hospital).containsExactly("内蒙古人民医院", "宁夏医科大学总医院");
    }

    @Test
    void billsThatMissTheTotalAreNotSavedAndSayByHowMuch() {
        Window.run(() -> screen.show(town.patient(2).file().id()));
        MedicalCase before = town.patient(2);
        put("total", "10000");
        save();

        assertThat(town.patient(2)).isEqualTo(before);
        assertThat(said(".field-error")).contains("相差");
    }

    @Test
    void aCaseIsClosedOnceSupportInsuranceAndVisitsStand() {
        Window.run(() -> screen.show(town.patient(7).file().id()));
        assertThat(said(".blockers")).contains("自付超监测线").contains("第 1、2、3 号成员").doesNotContain("包小宝");

        Window.run(() -> button("添加帮扶措施").fire());
        fill(".rows-field", 0, "医疗救助", "20000", "2026-11-20");
        Window.run(() -> button("记录一次随访").fire());
        fillInsurance();
        save();

        MedicalCase now = town.patient(7);
        assertThat(now.supports()).anySatisfy(support -> assertThat(support.kind()).isEqualTo("医疗救助"));
        assertThat(now.insured()).hasSize(3).allMatch(Insurance::isInsured);
        assertThat(now.doctor().visits()).hasSize(2);
        assertThat(town.ledger.closingBlockers(now, town.ledgerWords())).isEmpty();
    }

    @Test
    void enterGoesOnFromFieldToFieldInTheRowsAndPastTheLastToAddingOne() {
        Window.run(() -> screen.show(town.patient(7).file().id()));
        Window.run(() -> button("添加帮扶措施").fire());
        Window.run(() -> button("添加帮扶措施").fire());
        List<TextInputControl> fields = inputs(0);
        List<TextInputControl> rows = fields.subList(fields.size() - 6, fields.size());
        Window.run(rows.getFirst()::requestFocus);
        for (TextInputControl next : rows.subList(1, 6)) {
            enter();
            assertThat(window.stage().getScene().getFocusOwner()).isSameAs(next);
        }
        enter();
        assertThat(window.stage().getScene().getFocusOwner()).isSameAs(button("添加帮扶措施"));
    }

    private static void enter() {
        new FxRobot().push(KeyCode.ENTER);
        Window.settle();
    }

    @Test
    void fitsEverySize() {
        Window.run(() -> screen.show(town.patient(1).file().id()));
        window.picture("medical", Pictures.Screen.FULL);
        window.picture("medical-698", Pictures.Screen.USABLE);
        scroll(0.45);
        window.picture("medical-middle", Pictures.Screen.FULL);
        scroll(0.75);
        window.picture("medical-insurance", Pictures.Screen.FULL);
        scroll(0);
        window.picture("medical-125", Pictures.Screen.AT_125);
        window.picture("medical-150", Pictures.Screen.AT_150);
        assertThat(window.stage().getScene().getRoot().lookupAll(".blocker")).extracting(row -> Math.round(row.getLayoutBounds().getHeight()))
                .as("every line as high as its two lines of words").hasSize(2).containsOnly(Math.round(find(".blocker").getLayoutBounds().getHeight()));
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
        Window.run(screen::startNew);
        window.picture("medical-new", Pictures.Screen.FULL);
        Window.run(() -> screen.show(town.patient(7).file().id()));
        window.picture("medical-warned", Pictures.Screen.FULL);
        Window.run(() -> screen.show(town.patient(5).file().id()));
        scroll(0.6);
        window.picture("medical-closed", Pictures.Screen.FULL);

        assertThat(town.patient(1).file().state()).isEqualTo(CaseState.UNDER_WAY);
        assertThat(window.styleComplaints()).isEmpty();
    }

    private void scroll(double to) {
        Window.run(() -> ((ScrollPane) find(".case-panel > .scroll-pane")).setVvalue(to));
    }

    private void save() {
        Window.run(() -> button("保存").fire());
    }

    /** Into the last row of the n-th block of rows. */
    private void fill(String selector, int block, String... texts) {
        List<TextInputControl> fields = inputs(block);
        List<TextInputControl> last = fields.subList(fields.size() - texts.length, fields.size());
        for (int at = 0; at < texts.length; at++) {
            int which = at;
            Window.run(() -> last.get(which).setText(texts[which]));
        }
    }

    private void fillInsurance() {
        List<TextInputControl> fields = inputs(2);
        for (int member = 0; member < 3; member++) {
            int first = member * 4;
            Window.run(() -> fields.get(first).setText("已参保"));
        }
    }

    private List<TextInputControl> inputs(int block) {
        Node rows = List.copyOf(window.stage().getScene().getRoot().lookupAll(".rows-field")).get(block);
        return rows.lookupAll(".text-field").stream().map(TextInputControl.class::cast).toList();
    }

    private void press(int stay) {
        Window.run(() -> ((Button) List.copyOf(window.stage().getScene().getRoot().lookupAll(".stay-line")).get(stay)).fire());
    }

    private void choose(String chip) {
        Window.run(() -> find("#chips").getChildrenUnmodifiable().stream().map(Chip.class::cast)
                .filter(one -> one.key().equals(chip)).forEach(Chip::fire));
    }

    private Parent find(String selector) {
        return (Parent) window.stage().getScene().getRoot().lookup(selector);
    }

    private FormRow row(String name) {
        return window.stage().getScene().getRoot().lookupAll(".form-row").stream().map(FormRow.class::cast)
                .filter(row -> name.equals(row.getId())).findFirst().orElseThrow();
    }

    private String shown(String name) {
        return ((org.townledger.ui.FormField) row(name).getField()).shownProperty().get();
    }

    private void put(String name, String text) {
        Window.run(() -> row(name).edit());
        Window.run(() -> ((TextInputControl) window.stage().getScene().getFocusOwner()).setText(text));
    }

    private Button button(String text) {
        return window.stage().getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && button.isVisible()).reduce((_, last) -> last).orElseThrow();
    }

    private String said(String selector) {
        StringBuilder all = new StringBuilder();
        window.stage().getScene().getRoot().lookupAll(selector).forEach(found -> {
            if (found instanceof Label label) {
                all.append(label.getText());
            }
            found.lookupAll(".label").forEach(label -> all.append(((Label) label).getText()));
        });
        return all.toString();
    }

    @SuppressWarnings("unchecked")
    private TableView<MedicalCase> rows() {
        return (TableView<MedicalCase>) find(".table-view");
    }
}
