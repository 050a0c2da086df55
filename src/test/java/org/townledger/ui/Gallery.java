package org.townledger.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/** Every control of the program, put together as a ledger's screen with invented people. */
public final class Gallery {

    public record House(int number, String head, String id, String village, String grade, String appraised, StateDisc.Fill fill,
                        String state, int daysLeft) {
    }

    public final Wording words = new Wording(Wording.CHINESE);
    public final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneId.of("Asia/Shanghai"));
    public final DateField finishedOn = new DateField(words, clock);
    public final FormRow finishedRow = row("竣工日期", finishedOn);
    public final BlockerPanel blockers = new BlockerPanel();
    public final ChipBar chips = new ChipBar();
    public final FilterMenu<String> villages = new FilterMenu<>("嘎查村");
    public final PagingTable<House> table;
    public final Button columns;
    public final BorderPane screen = new BorderPane();
    private final VBox panel = new VBox();

    public Gallery(List<House> houses, Tasks tasks, ObservableValue<Viewport> viewport) {
        table = new PagingTable<>(words, tasks, specs(), House::number, new Houses(houses));
        table.setEmptyState(new EmptyState(Feather.HOME, "住房台账还是空的", "有旧表格就先导入，没有就从第一户开始登记。\n农牧户档案里已有 1,204 户可选。")
                .primary(Feather.DOWNLOAD, "导入旧台账", () -> { })
                .second(Feather.PLUS, "登记第一件", () -> { })
                .link(Feather.PRINTER, "先打印空白入户核查表", () -> { }));
        columns = Icons.button(Feather.COLUMNS, "选择显示的列", () -> { });
        columns.setOnAction(_ -> table.chooseColumns(columns));
        VBox list = new VBox(titleBar(), filterBar(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        screen.setCenter(list);
        screen.setRight(casePanel());
        screen.getStyleClass().add("frame-content");
        viewport.subscribe(this::fit);
    }

    private void fit(Viewport viewport) {
        panel.getStyleClass().removeAll("wide", "middle", "narrow");
        panel.getStyleClass().add(viewport.styleClass());
        screen.setRight(viewport.hasRoomBesideTheTable() ? panel : null);
    }

    private static List<TableColumnSpec<House>> specs() {
        return List.of(
                TableColumnSpec.<House>of("case_number", "编号", house -> "住〔2026〕%04d号".formatted(house.number())).wide(9.77),
                TableColumnSpec.of("head", "姓名", House::head).in("户主").wide(7.2).styled(_ -> "strong-when-selected"),
                TableColumnSpec.of("id_number", "身份证号", House::id).in("户主").wide(10.85),
                TableColumnSpec.of("village", "嘎查村", House::village).givingWay(),
                TableColumnSpec.<House>of("grade", "等级", House::grade).in("房屋鉴定").looks(house -> new GradeBadge(house.grade()))
                        .aligned(TableColumnSpec.Align.CENTRE).wide(3.3),
                TableColumnSpec.of("appraised_on", "日期", House::appraised).in("房屋鉴定").wide(6.3),
                TableColumnSpec.<House>of("state", "状态", House::state).in("办理").looks(house -> new StateDisc(house.fill(), house.state())).wide(5.7),
                TableColumnSpec.<House>of("left", "剩余", house -> house.daysLeft() < 0 ? "逾期%d天".formatted(-house.daysLeft()) : house.daysLeft() + "天")
                        .in("办理").styled(house -> house.daysLeft() < 0 ? "urgent" : house.daysLeft() < 3 ? "soon" : "").wide(4.9),
                TableColumnSpec.<House>of("subsidy", "补助", _ -> "25,232.00").aligned(TableColumnSpec.Align.RIGHT).hiddenAtFirst());
    }

    private HBox titleBar() {
        Label title = new Label("住房安全台账");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(title, new FilterMenu<String>("2026 年度"), space, button("新增", Feather.PLUS, "accent"), button("导入", Feather.DOWNLOAD, "shrinks"),
                button("导出", Feather.UPLOAD, "shrinks"), button("打印", Feather.PRINTER, "shrinks"), button("批量处理", Feather.LAYERS, "shrinks"));
        bar.getChildren().getLast().setDisable(true);
        bar.getStyleClass().add("screen-bar");
        return bar;
    }

    private HBox filterBar() {
        chips.setChips(List.of(new Chip("open", "未销号"), new Chip("all", "全部"), new Chip("overdue", "逾期", Feather.ALERT_CIRCLE),
                new Chip("awaiting", "待验收"), new Chip("d", "D级")));
        chips.setCounts(Map.of("open", 37L, "all", 46L, "overdue", 2L, "awaiting", 6L));
        villages.setChoices(List.of("大沙头村", "三段地村", "马场井村"), name -> name);
        FilterMenu<String> grades = new FilterMenu<>("等级");
        grades.setChoices(List.of("A", "B", "C", "D"), name -> name);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Separator rule = new Separator(Orientation.VERTICAL);
        rule.setMaxHeight(20);
        HBox bar = new HBox(chips, rule, villages, grades, space, Icons.button(Feather.FILTER, "更多筛选", () -> { }), columns);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private VBox casePanel() {
        Label number = new Label("住〔2026〕0012号");
        number.getStyleClass().add("second");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(8, number, new Tag("未上报", Tag.Tone.ACCENT), space, Icons.button(Feather.CHEVRON_UP, "上一件", () -> table.step(-1)),
                Icons.button(Feather.CHEVRON_DOWN, "下一件", () -> table.step(1)), Icons.button(Feather.X, "关闭", () -> { }));
        top.setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("王德胜");
        name.getStyleClass().add("screen-title");
        Label danger = new Label("整幢危房");
        danger.getStyleClass().addAll("strong", "danger-text");
        HBox who = new HBox(8, name, new GradeBadge("D级"), danger, new Tag("逾期 2", Tag.Tone.DANGER, Feather.ALERT_CIRCLE),
                new Tag("够用", Tag.Tone.SUCCESS, Feather.CHECK), new Tag("3 条提醒", Tag.Tone.WARNING, Feather.ALERT_TRIANGLE));
        who.setAlignment(Pos.CENTER_LEFT);
        Stepper stepper = new Stepper();
        stepper.setSteps(List.of(new Stepper.Step("发现", "03-12", Stepper.Phase.DONE), new Stepper.Step("核实", "03-20", Stepper.Phase.DONE),
                new Stepper.Step("整改中", "05-08 起", Stepper.Phase.NOW), new Stepper.Step("待验收", "", Stepper.Phase.LATER),
                new Stepper.Step("销号", "", Stepper.Phase.LATER)));
        blockers.show("还不能销号：差 3 项", "填好一项，少一项", List.of(
                new BlockerPanel.Line("还没有填竣工日期", "施工须已完成", "依据：第三章一(一)2 住房保障(1)", "去填写", finishedRow::edit),
                new BlockerPanel.Line("没有验收合格的结论", "须验收合格", "依据：第三章一(一)2 住房保障(1)", "去填写", () -> { }),
                new BlockerPanel.Line("补助 25,232.00 元未拨付", "或写明不拨付的原因", "依据：第三章一(一)2 住房保障(2)", "去填写", () -> { })));
        VBox fixed = new VBox(6, top, who, stepper, blockers);
        fixed.setPadding(new Insets(8, 12, 8, 16));
        VBox fields = new VBox(10, works(), verdicts(), radios());
        fields.setPadding(new Insets(0, 12, 8, 16));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button notYet = button("申请销号", Feather.CHECK_CIRCLE, "not-yet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox save = new HBox(button("保存", Feather.SAVE, "accent"), button("转入待验收", Feather.ARROW_RIGHT), button("打印", Feather.PRINTER), gap, notYet);
        save.getStyleClass().add("save-bar");
        panel.getChildren().setAll(fixed, scroll, save);
        panel.getStyleClass().add("case-panel");
        return panel;
    }

    private FormGroup works() {
        ChoiceField<String> mode = new ChoiceField<>(words);
        mode.setChoices(List.of("加固改造", "拆除重建（原址）", "统建集体租赁房"), text -> text);
        mode.setValue("拆除重建（原址）");
        DateField started = new DateField(words, clock);
        started.setValue(LocalDate.of(2026, 5, 8));
        MoneyField money = new MoneyField(words);
        money.setValue(new BigDecimal("25232"));
        TextEntry plan = new TextEntry(words);
        plan.setValue("2026 年第二批");
        LongTextEntry reason = new LongTextEntry(words);
        FormRow wide = row("说明", reason);
        wide.setWide(true);
        wide.setRequired(false);
        FormGroup group = new FormGroup("整改与资金");
        group.setHint("等级由最差部位推定");
        group.getRows().addAll(row("改造方式", mode), row("年度计划", plan), row("开工日期", started), finishedRow,
                row("身份证号", new IdNumberField(words)), row("补助", money), wide);
        return group;
    }

    private static HBox verdicts() {
        HBox row = new HBox(16, new Verdict(Verdict.Kind.MET, "达到"), new Verdict(Verdict.Kind.UNMET, "未达到"),
                new Verdict(Verdict.Kind.UNDECIDED, "待认定"), new Verdict(Verdict.Kind.NOT_APPLICABLE, "不适用"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static VBox radios() {
        RadioButton chosen = new RadioButton("先导入，号码标“损坏”，以后补");
        chosen.setSelected(true);
        Stepper stepper = new Stepper();
        stepper.setCompactSteps(List.of(new Stepper.Step("选文件", "", Stepper.Phase.DONE), new Stepper.Step("核对列和行", "", Stepper.Phase.NOW),
                new Stepper.Step("确认导入", "", Stepper.Phase.LATER)));
        return new VBox(6, chosen, new RadioButton("这 3 行先不导入"), stepper);
    }

    private FormRow row(String label, Node field) {
        FormRow row = new FormRow(label, words);
        row.setField(field);
        return row;
    }

    private static Button button(String text, Feather icon, String... styles) {
        Button button = new Button(text, Icons.of(icon));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Invented houses, as in the design. */
    public static List<House> houses() {
        String[] heads = {"斯琴图雅", "赵永平", "其其格", "张玉梅", "马存福", "王德胜", "刘桂芳", "陈国栋", "孟克吉日嘎拉", "布和·朝鲁", "额尔德尼", "白龙梅"};
        String[] villages = {"乌兰道崩嘎查", "大沙头村", "查干巴拉嘎苏嘎查", "漫水塘村", "马场井村", "三段地村", "洪山塘村", "塔班陶勒盖嘎查"};
        StateDisc.Fill[] fills = {StateDisc.Fill.REBOUND, StateDisc.Fill.HALF, StateDisc.Fill.HALF, StateDisc.Fill.THREE_QUARTERS, StateDisc.Fill.EMPTY,
                StateDisc.Fill.QUARTER, StateDisc.Fill.DONE, StateDisc.Fill.DISMISSED};
        String[] states = {"反弹", "整改中", "整改中", "待验收", "发现", "核实", "销号", "不属实"};
        return IntStream.range(0, 37).mapToObj(i -> new House(i + 1, heads[i % heads.length], "150699********%04d".formatted(1000 + i * 37),
                villages[i % villages.length], "CCDCBDA".substring(i % 7, i % 7 + 1), "2026-03-%02d".formatted(i % 28 + 1),
                fills[i % fills.length], states[i % states.length], i * 2 - 5)).toList();
    }
}
