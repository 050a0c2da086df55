package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.desk.Area;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A clerk at the hand-off: from whom the office trusts to what the banner answered. */
class HandoffScreenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:41:07Z");

    private final Wording words = new Wording(Wording.CHINESE);
    private final HandoffTown town = new HandoffTown();
    private final List<CheckLine.Way> opened = new ArrayList<>();
    private final List<SheetWish> sheets = new ArrayList<>();
    private Optional<Path> chosenFile = Optional.empty();
    private Layers layers;

    @TempDir
    private Path stick;

    private Parent screen() {
        var screens = new Screens(words, InstantSource.fixed(NOW));
        layers = new Layers(words, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        Region navigation = new Region();
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        List<Area> areas = List.of(new Area("housing", Feather.HOME, "住房安全"), new Area("water", Feather.DROPLET, "饮水安全"),
                new Area("schooling", Feather.BOOK_OPEN, "控辍保学"), new Area("medical", Feather.ACTIVITY, "医疗保障"), new Area("monitoring", Feather.EYE, "监测对象"));
        var ways = new HandoffScreen.Ways(opened::add, sheets::add, () -> Optional.of(stick), () -> chosenFile, () -> { });
        var screen = new HandoffScreen(town.acts(stick), areas, new WindowParts(screens, layers, Window.IN_LINE, viewport), ways);
        var frame = new BorderPane(screen.load(), null, null, null, navigation);
        viewport.subscribe(room -> frame.getStyleClass().setAll("room-" + room.styleClass()));
        layers.setScreen(frame);
        return layers;
    }

    private List<String> says() {
        return all(layers).stream().map(Labeled::getText).toList();
    }

    private static List<Labeled> all(javafx.scene.Node node) {
        var found = new ArrayList<Labeled>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Labeled label && label.getText() != null) {
            found.add(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    private void press(String text) {
        Window.run(() -> all(layers).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> button.getText().startsWith(text)).findFirst().orElseThrow(() -> new AssertionError(text + " in " + says())).fire());
    }

    private static void pictures(Window window, String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
    }

    /** The tab of a small window. */
    private void tab(String tab) {
        Window.run(() -> ((ButtonBase) layers.lookup("#tab-" + tab)).fire());
    }

    private void chooseStick() {
        Window.run(() -> ((javafx.scene.control.MenuButton) layers.lookup("#choose")).getItems().getLast().fire());
    }

    @Nested
    class BeforeTheBannerIsTrusted {

        @Test
        void theScreenSaysSoAndLeadsThroughIt() throws Exception {
            town.trusted = null;
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                assertThat(says()).contains("还不能交接：没有认可旗里的证书").doesNotContain("读入旗里回执");
                pictures(window, "handoff-trust");
                press("导出本镇证书");
                assertThat(says()).contains("已写好：敖勒召其镇.crt");
                assertThat(town.written).hasSize(1);
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void aCertificateIsTrustedOnlyAfterItsDigitsWereCompared() throws Exception {
            town.trusted = null;
            chosenFile = Optional.of(Path.of("旗农牧局.crt"));
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("读入旗里证书");
                assertThat(says()).contains("鄂托克前旗农牧局的证书").containsSubsequence("4821", "7730", "0915", "6624", "1187", "3350");
                pictures(window, "handoff-trust-dialog");
                press("不认可");
                assertThat(town.trusted).isNull();
                press("读入旗里证书");
                press("核对无误、认可".substring(0, 4));
                assertThat(town.trusted).isEqualTo(HandoffTown.THEIRS);
                assertThat(says()).contains("第 1 步　选内容", "已认可鄂托克前旗农牧局的证书");
            }
        }

        @Test
        void aFileThatIsNoCertificateIsRefused() throws Exception {
            town.trusted = null;
            chosenFile = Optional.of(Path.of("报表.xlsx"));
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("读入旗里证书");
                assertThat(says()).contains("这个证书没有读入", "台账没有任何变动。");
            }
        }
    }

    @Nested
    class Packing {

        @Test
        void theThreeStepsStandBesideEachOther() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                chooseStick();
                assertThat(says()).contains("交给：鄂托克前旗农牧局　本次为第 0011 号包，接上次第 0010 号",
                        "新增 18 条，修改 31 条（其中销号 10 条），连同农牧户档案 12 户，共交 61 条。另有 7 户只在档案里登记为监测类型、还没有监测记录，随档案上报。", "3 条提醒", "鄂托克前旗农牧局　指纹 4821 7730", "已接收 42，退回 2");
                pictures(window, "handoff");
                for (String tab : List.of("check", "write", "past", "receipt")) {
                    tab(tab);
                    window.picture("handoff-150-" + tab, Pictures.Screen.AT_150);
                }
                window.picture("handoff-125", new Pictures.Screen(1093, 614, 1.25));
                window.picture("handoff-low", new Pictures.Screen(1366, 698, 1));
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void aLedgerThatIsLeftOutCountsNoMore() throws Exception {
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                Window.run(() -> ((CheckBox) layers.lookup("#kind-medical")).fire());
                assertThat(town.asked.getLast().kinds()).containsExactlyInAnyOrder("housing", "water", "schooling", "monitoring");
                assertThat(says()).contains("新增 9 条，修改 24 条（其中销号 6 条），连同农牧户档案 12 户，共交 45 条。另有 7 户只在档案里登记为监测类型、还没有监测记录，随档案上报。");
            }
        }

        @Test
        void withoutAStickTheButtonSaysWhatIsLacking() throws Exception {
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("打包并写入");
                assertThat(says()).contains("没有 U盘。插上以后点“换 U盘或文件夹”。");
                assertThat(town.packed).isEmpty();
            }
        }

        @Test
        void whatWasWrittenMayBePulledOutAndItsSheetPrinted() throws Exception {
            HandoffPackage made = HandoffTown.made(11, LocalDate.of(2026, 11, 23), 49);
            town.outcome = new PackOutcome.Packed(made, stick.resolve(made.fileName()));
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                chooseStick();
                press("打包并写入");
                assertThat(town.packed).containsExactly(new PackWish(HandoffTown.BANNER, Set.of("housing", "water", "schooling", "medical", "monitoring"), false,
                        LocalDate.of(2026, 11, 23), true, true));
                assertThat(says()).contains("核对无误，可以拔出 U盘。", "第 0011 号", "还没有回执");
                tab("write");
                pictures(window, "handoff-packed");
                press("打印交接单");
                assertThat(sheets).singleElement().satisfies(wish -> {
                    assertThat(wish.made()).isEqualTo(made);
                    assertThat(wish.reminders()).hasSize(3).first().asString().contains("退回 2 条").contains("李秀兰");
                });
                press("再打一包");
                assertThat(says()).contains("打包并写入 U盘").doesNotContain("核对无误，可以拔出 U盘。");
            }
        }

        @Test
        void aRefusalStandsAboveTheButtonAndNothingElseChanges() throws Exception {
            town.outcome = new PackOutcome.Refused(Sentence.of("handoff.pack.noRoom", "20 MB"));
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                chooseStick();
                press("打包并写入");
                assertThat(says()).contains("U盘差 20 MB。换一个 U盘，或者本次不带照片。", "打包并写入 U盘");
            }
        }
    }

    @Nested
    class WhatCameBack {

        @Test
        void leadsToTheRecordThatIsToBeCorrected() throws Exception {
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                Window.run(() -> ((ButtonBase) layers.lookup(".handoff-receipt .button.link")).fire());
                assertThat(opened).containsExactly(new CheckLine.Way.ToReturned("housing", HandoffTown.SENT_BACK));
            }
        }

        @Test
        void isShownWholeInADialog() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("看回执");
                assertThat(says()).contains("第 0010 号包的回执　旗里 2026-11-20 出具（第 1 次）", "两边合计一致：44 = 44", "鉴定报告编号与附件不一致");
                pictures(window, "handoff-receipt");
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void anOldReceiptChangesNothingAndSaysSo() throws Exception {
            chosenFile = Optional.of(Path.of("回执.p7m"));
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("读入旗里回执");
                assertThat(says()).contains("这份回执以前读过，或者已经有更新的。", "台账没有任何变动。");
            }
        }

        @Test
        void aReceiptThatWasReadIsShown() throws Exception {
            chosenFile = Optional.of(Path.of("回执.p7m"));
            town.receipt = new ReceiptOutcome.Read(new ReceiptView(1, LocalDate.of(2026, 11, 20), 44, 44, 42, 2, 0, 0, town.returned));
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffScreenTest.this::screen)) {
                press("读入旗里回执");
                assertThat(says()).contains("第 0010 号包的回执　旗里 2026-11-20 出具（第 1 次）");
            }
        }
    }

    @Test
    void theCertificatesOfBothEndsAreShown() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            press("旗里证书");
            assertThat(says()).contains("4821 7730 0915 6624 1187 3350", "3301 8842 1975 0426 7719 5503");
            pictures(window, "handoff-certificate");
        }
    }
}
