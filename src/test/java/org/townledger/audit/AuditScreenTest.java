package org.townledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.JOURNAL;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Act;
import org.townledger.store.CheckChain;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.SettingRecord;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

/** The reviewer at the log: whether it is whole stands above it, and an altered entry is named. */
class AuditScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:41:07Z");

    private final Wording words = new Wording(Wording.CHINESE);
    private final List<AuditFilter> printed = new ArrayList<>();

    @TempDir
    private Path folder;
    private Store store;
    private Layers layers;
    private AuditScreen screen;

    @BeforeEach
    void work() {
        store = ((Opening.Opened) Store.open(folder, "郭海燕", Clock.fixed(NOW, ZoneOffset.UTC))).store();
        for (int day = 7; day < 12; day++) {
            String value = Integer.toString(day);
            store.write(new Act(day % 2 == 0 ? "王建国" : "郭海燕", "SaveSetting"), tx -> tx.save(new SettingRecord("warning.days", value, "镇里的规定", false)));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Parent screen() {
        var screens = new Screens(words, InstantSource.fixed(NOW));
        layers = new Layers(words, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        Region navigation = new Region();
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        var read = new ReadAudit(store, new AuditRepository(new RecordRowsRepository()), new SubjectRepository(), new ChangeWords(words));
        screen = new AuditScreen(new AuditScreen.Acts(read, new CheckChain(store), _ -> true), screens, Window.IN_LINE,
                new AuditScreen.Ways(printed::add, _ -> { }), viewport);
        layers.setScreen(new BorderPane(screen.load(), null, null, null, navigation));
        return layers;
    }

    private List<String> says() {
        return layers.lookupAll(".label").stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private TableView<?> table() {
        return (TableView<?>) layers.lookup(".table-view");
    }

    @Test
    void aWholeLogSaysSoInOneLine() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            assertThat(says()).contains("日志完整，共 5 条，每一条都与写入时一致。");
            assertThat(table().getItems()).hasSize(5);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void anAlteredEntryIsNamedWithItsTimeAndUserAndWhatToDo() throws Exception {
        store.read(tx -> tx.sql().update(JOURNAL).set(JOURNAL.AFTER_ROW, "{}").where(JOURNAL.SEQUENCE.eq(2L)).execute());
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            assertThat(says()).contains("第 2 条被改动：2026-11-23 09:41，王建国，修改参数（设置）。")
                    .anySatisfy(text -> assertThat(text).contains("请停止录入").contains("报告单位负责人"));
            window.picture("audit-broken", Pictures.Screen.FULL);
            window.picture("audit-broken-150", Pictures.Screen.AT_150);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void whatIsFilteredIsWhatIsPrinted() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> {
                TextField typed = (TextField) layers.lookup("#typed");
                typed.setText("0012");
                typed.fireEvent(new javafx.event.ActionEvent());
                ((javafx.scene.control.Button) layers.lookup(".screen-bar .button")).fire();
            });

            assertThat(printed).containsExactly(AuditFilter.ALL.matching("0012"));
            assertThat(says()).contains("没有符合条件的操作");
            window.picture("audit-none", Pictures.Screen.FULL);
        }
    }

    @Test
    void onANarrowWindowTheActOpensOverTheList() throws Exception {
        try (Window window = Window.show(Pictures.Screen.AT_150, this::screen)) {
            window.picture("audit-150", Pictures.Screen.AT_150);
            Window.run(() -> table().getSelectionModel().selectFirst());
            assertThat(says()).contains("10 → 11", "改回原样，并另记一笔；原来的记录仍在。");
            assertThat(layers.lookup(".table-view")).isNull();
            window.picture("audit-150-act", Pictures.Screen.AT_150);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }
}
