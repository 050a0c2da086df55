package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.bag.EncryptedZip;
import org.townledger.desk.Area;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.SecretField;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

@DisplayName("A clerk whose banner does not use this program")
class HandoffPlainTest {

    private static final Set<String> ALL = Set.of("housing", "water", "schooling", "medical", "monitoring");

    private final Wording words = new Wording(Wording.CHINESE);
    private final HandoffTown town = new HandoffTown();
    private int written;
    private Layers layers;

    @TempDir
    private Path stick;

    @BeforeEach
    void anArchiveWouldBeWritten() {
        town.archive = new PackPlain.Outcome.Written(Path.of("/media/guo/KINGSTON/敖勒召其镇-2026-11-23.zip"), 5, 1_263_000);
    }

    private Parent screen() {
        var screens = new Screens(words, InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z")));
        layers = new Layers(words, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        List<Area> areas = List.of(new Area("housing", Feather.HOME, "住房安全"), new Area("water", Feather.DROPLET, "饮水安全"),
                new Area("schooling", Feather.BOOK_OPEN, "控辍保学"), new Area("medical", Feather.ACTIVITY, "医疗保障"), new Area("monitoring", Feather.EYE, "监测对象"));
        var ways = new HandoffScreen.Ways(_ -> { }, _ -> { }, () -> Optional.of(stick), Optional::empty, () -> written++);
        var frame = new BorderPane(new HandoffScreen(town.acts(stick), areas, new WindowParts(screens, layers, Window.IN_LINE, viewport), ways).load());
        viewport.subscribe(room -> frame.getStyleClass().setAll("room-" + room.styleClass()));
        layers.setScreen(frame);
        return layers;
    }

    private static List<Labeled> all(Node node) {
        var found = new ArrayList<Labeled>();
        if (node.isVisible()) {
            if (node instanceof Labeled label && label.getText() != null) {
                found.add(label);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
            }
        }
        return found;
    }

    private List<String> says() {
        return all(layers).stream().map(Labeled::getText).toList();
    }

    /** Of what lies on top, where several say so. */
    private void press(String text) {
        Window.run(() -> all(layers).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> button.getText().startsWith(text)).reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError(text + " in " + says())).fire());
    }

    private void open() {
        press("旗里没有装本软件？");
    }

    private void chooseStick() {
        Window.run(() -> ((MenuButton) layers.lookup(".handoff-plain-box #choose")).getItems().getLast().fire());
    }

    private void types(String first, String second) {
        Window.run(() -> {
            ((SecretField) layers.lookup(".handoff-plain-box #password")).setText(first);
            ((SecretField) layers.lookup(".handoff-plain-box #again")).setText(second);
        });
    }

    private static void pictures(Window window, String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
    }

    @Nested
    class FindsTheWay {

        @Test
        void onTheThirdStepWithWhatIsChosenThere() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                Window.run(() -> ((CheckBox) layers.lookup("#kind-medical")).fire());
                Window.run(() -> ((MenuButton) layers.lookup("#choose")).getItems().getLast().fire());
                open();
                assertThat(says()).contains("至少 8 个字符，用英文字母、数字和英文符号，不用空格；只用数字的，至少 16 位。")
                        .anyMatch(text -> text.startsWith(stick.getFileName().toString()) && text.contains("可用"));
                pictures(window, "handoff-plain");
                types("8-Horse-battery", "8-Horse-battery");
                press("打包");
                assertThat(town.archived).containsExactly(new HandoffTown.Archived(
                        new PlainWish(Set.of("housing", "water", "schooling", "monitoring"), LocalDate.of(2026, 11, 23)), stick, "8-Horse-battery"));
                assertThat(town.packed).as("no package is counted").isEmpty();
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void withoutAnyCertificate() throws Exception {
            town.trusted = null;
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                assertThat(says()).contains("旗里没有装本软件");
                pictures(window, "handoff-plain-trust");
                press("打成加密压缩包");
                chooseStick();
                types("8-Horse-battery", "8-Horse-battery");
                press("打包");
                assertThat(town.archived).extracting(HandoffTown.Archived::wish).containsExactly(new PlainWish(ALL, LocalDate.of(2026, 11, 23)));
            }
        }
    }

    @Nested
    class IsToldWhatIsLacking {

        @ParameterizedTest
        @CsvSource({
                "kurz-1,kurz-1,密码至少 8 个字符，请再加长。",
                "15047731234,15047731234,只用数字的密码至少 16 位，请再加长，或者加上字母。",
                "马场井-2026-11,马场井-2026-11,压缩包的密码只能用英文字母、数字和英文符号，中间不能有空格，否则对方可能打不开。请换一个密码。",
                "8-Horse-battery,8-Horse-Battery,两次输入的密码不一样，请再输一次。"})
        void ofThePassword(String first, String second, String says) throws Exception {
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                open();
                chooseStick();
                types(first, second);
                press("打包");
                assertThat(says()).contains(says);
                assertThat(town.archived).isEmpty();
            }
        }

        @Test
        void ofAStickAndOfContents() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                open();
                types("8-Horse-battery", "8-Horse-battery");
                press("打包");
                assertThat(says()).contains("没有 U盘。插上以后点“换 U盘或文件夹”。");
                pictures(window, "handoff-plain-refused");
                chooseStick();
                ALL.forEach(kind -> Window.run(() -> ((CheckBox) layers.lookup("#plain-" + kind)).setSelected(false)));
                press("打包");
                assertThat(says()).contains("还没有选内容。勾选要装的台账。");
                assertThat(town.archived).isEmpty();
            }
        }

        @Test
        void andMayTryOnceMoreAfterARefusal() throws Exception {
            PackPlain.Outcome written = town.archive;
            town.archive = new PackPlain.Outcome.Refused(Sentence.of("handoff.plain.noRoom", "1.3 MB", "400 kB"));
            try (Window _ = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                open();
                chooseStick();
                types("8-Horse-battery", "8-Horse-battery");
                press("打包");
                assertThat(says()).contains("放不下：压缩包约 1.3 MB，还差 400 kB。换一个 U盘或文件夹。没有留下文件。");
                town.archive = written;
                press("打包");
                assertThat(town.archived).hasSize(2).extracting(HandoffTown.Archived::password).containsOnly("8-Horse-battery");
            }
        }
    }

    @Nested
    class IsToldHowItGoesOn {

        @Test
        void withAPasswordThatIsEasilyReadOut() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                open();
                chooseStick();
                press("出一个好念的");
                pictures(window, "handoff-plain-proposed");
                press("打包");
                String password = town.archived.getLast().password();
                assertThat(password).matches("[0-9]{16}");
                assertThat(EncryptedZip.blocker(password.toCharArray())).isEmpty();
                assertThat(says()).containsSubsequence(Arrays.asList(password.split("(?<=\\G.{4})")))
                        .contains("压缩包已打好，读回核对无误，可以拔出 U盘。", "/media/guo/KINGSTON/敖勒召其镇-2026-11-23.zip", "1.3 MB",
                                "住房安全、饮水安全、控辍保学、医疗保障、监测对象（5 个表格）", "2. 密码不要存进 U盘，不要写在纸条上随 U盘送去。");
                assertThat(written).isEqualTo(1);
                pictures(window, "handoff-plain-done");
                press("关闭");
                assertThat(says()).doesNotContain("接下来").noneMatch(password.substring(0, 4)::equals);
                assertThat(window.styleComplaints()).isEmpty();
            }
        }

        @Test
        void andAPasswordOfHerOwnIsNowhereShown() throws Exception {
            try (Window window = Window.show(Pictures.Screen.FULL, HandoffPlainTest.this::screen)) {
                open();
                chooseStick();
                press("出一个好念的");
                types("8-Horse-battery", "8-Horse-battery");
                assertThat(says()).as("a proposal that was not kept").noneMatch(text -> text.matches("[0-9]{4}"));
                press("打包");
                assertThat(says()).contains("1. 打旗里的电话，把您定的密码念给对方，字母的大小写也要说清。").noneMatch(text -> text.contains("Horse"));
                pictures(window, "handoff-plain-done-own");
            }
        }
    }
}
