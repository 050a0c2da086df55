package org.townledger.monitoring;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.townledger.cases.Concerned;
import org.townledger.cases.PersonSearch;
import org.townledger.lists.Reference;
import org.townledger.store.Transaction;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A town with monitored households in every state, and the screen on which a clerk looks at them. */
final class WatchedTown implements AutoCloseable {

    static final String NEW_HEAD = "高娃";

    final MonitoringTown town;
    Layers layers;
    HouseholdsScreen screen;
    UUID running;
    UUID green;
    UUID lacking;
    UUID begun;
    private UUID toBegin;

    WatchedTown(Path folder) {
        town = new MonitoringTown(folder);
    }

    /** One household of each kind. */
    void enterAll() {
        UUID ready = household("150699000000417", "马存福", "边缘易致贫户", 1968);
        town.member(ready, "马小军", "之子", 2012);
        town.member(ready, "苏日娜", "配偶", 1970);
        town.ready(ready);
        running = household("150699000000102", "赵秀英", "脱贫不稳定户", 1951);
        town.monitored(running, "脱贫不稳定户", appraised(LocalDate.of(2026, 11, 20)), "因残");
        green = household("150699000000233", "那顺巴雅尔", "突发严重困难户", 1975);
        town.monitored(green, "突发严重困难户", Identification.clue("社会监督发现", LocalDate.of(2026, 11, 15)).greenFrom(LocalDate.of(2026, 11, 16)), "因灾");
        lacking = household("150699000000350", "娜仁花", "边缘易致贫户", 1982);
        town.member(lacking, "孟克吉日嘎拉", "之子", 2015);
        help(town.monitored(lacking, "边缘易致贫户", Situations.identified(), "因病", "住房"));
        household("150699000000388", "刘桂芳", "脱贫不稳定户", 1949);
        begun = household("150699000000391", "乌云其木格", "边缘易致贫户", 1966);
        town.monitored(begun, "边缘易致贫户", Identification.clue("联户干部排查", LocalDate.of(2026, 11, 18)));
        Monitoring dropped = town.monitored(household("150699000000402", "布和·朝鲁", "一般农户", 1960), "边缘易致贫户",
                Identification.clue("农牧户自主申报", LocalDate.of(2026, 10, 8)));
        town.identify.drop(MonitoringTown.CLERK, dropped.id(), LocalDate.of(2026, 10, 20), "入户核实收入稳定，无返贫风险");
    }

    /** Of the register, and not monitored. */
    UUID enterNew() {
        toBegin = household("150699000000500", NEW_HEAD, "一般农户", 1971);
        return toBegin;
    }

    private UUID household(String number, String head, String type, int born) {
        return town.household(number, head, type, born);
    }

    static Identification appraised(LocalDate noticeFrom) {
        return Identification.clue("农牧户自主申报", LocalDate.of(2026, 11, 10))
                .visited(Noted.of(LocalDate.of(2026, 11, 12), "苏日娜、乌力吉"), Noted.of(LocalDate.of(2026, 11, 12), "授权书 2026-031"))
                .appraised(Noted.of(LocalDate.of(2026, 11, 19), "村民代表 11 人"), new Notice(noticeFrom, 5));
    }

    private void help(Monitoring monitoring) {
        town.measure.run(MonitoringTown.CLERK, new Measure(id(), monitoring.id(), "健康帮扶", "大病专项救治，家庭医生签约", new BigDecimal("3200"),
                LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31), "医疗救助审批表"));
        town.measure.run(MonitoringTown.CLERK, new Measure(id(), monitoring.id(), "公益性岗位帮扶", "护林员", new BigDecimal("800"),
                LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), null));
        for (int month = 1; month <= 10; month++) {
            var amounts = new EnumMap<IncomeKind, BigDecimal>(IncomeKind.class);
            amounts.put(IncomeKind.WAGES, new BigDecimal(3000 + 130 * (month % 4)));
            amounts.put(IncomeKind.BUSINESS, new BigDecimal(1200 + 250 * (month % 5)));
            amounts.put(IncomeKind.TRANSFERS, new BigDecimal(640));
            amounts.put(IncomeKind.COSTS, new BigDecimal(700));
            town.income.run(MonitoringTown.CLERK, monitoring.id(), YearMonth.of(2026, month), amounts);
        }
    }

    UUID id() {
        return town.store.read(Transaction::newId);
    }

    Monitoring monitoring(UUID household) {
        return town.store.read(tx -> town.monitored.of(tx, household)).getLast();
    }

    MonitoringFile file(UUID household) {
        return town.read.of(household, RemovalWay.SUPPORTED).orElseThrow();
    }

    /** The window's frame as far as it takes room. */
    Parent frame(HouseholdsScreen.Ways ways) {
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
        var screens = new Screens(town.words, MonitoringTown.CLOCK);
        var read = new ReadHouseholds(town.store, town.households, town.monitored, town.read);
        PersonSearch people = typed -> toBegin == null ? java.util.List.of() : java.util.List.of(new PersonSearch.Found(NEW_HEAD,
                new Concerned(toBegin, NEW_HEAD, null, MonitoringTown.VILLAGE, null, null, null, null), "查干巴拉嘎苏嘎查"));
        var acts = new HouseholdsScreen.Acts(MonitoringTown.CLERK, read, town.identify, town.measure, town.income, town.finding, town.undo,
                new IdentificationRules(Reference.clauses()), people, this::id);
        screen = new HouseholdsScreen(acts, new MonitoringWindow(screens, layers, Window.IN_LINE, viewport), ways);
        var content = new StackPane(screens.load("monitoring/Households.fxml", screen));
        content.getStyleClass().add("frame-content");
        frame.setCenter(content);
        return layers;
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    @Override
    public void close() {
        town.close();
    }
}
