package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.twins.TwinTown.OTHER_VILLAGE;
import static org.townledger.twins.TwinTown.VILLAGE;
import static org.townledger.twins.TwinTown.person;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.people.Person;
import org.townledger.ui.Chip;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the pairs: each journey ends in what she sees and in what the database holds. */
class TwinsScreenTest {

    private static final String HEAD_ID = SampleIdNumbers.of(LocalDate.of(1950, 1, 2), 11);
    private static final String GROOM_ID = SampleIdNumbers.of(LocalDate.of(1978, 3, 4), 13);
    private static final String ID = SampleIdNumbers.of(LocalDate.of(1980, 5, 6), 12);

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T01:41:07Z"));
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();

    @TempDir
    private Path folder;
    private TwinTown town;
    private Layers layers;
    private UUID parents;

    @BeforeEach
    void openTown() {
        town = new TwinTown(folder);
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    /** A daughter in two households, a son entered twice, two namesakes, and a house on the ledger twice. */
    private void enterTwins() {
        parents = town.household("150623100000001", VILLAGE, "王德胜", HEAD_ID);
        town.member(parents, person("王玲", "之女", ID, null));
        UUID husband = town.household("150623100000002", OTHER_VILLAGE, "赵永平", GROOM_ID);
        TwinTown.recorded(town.acts.moveIn().run(TwinTown.CLERK, husband, person("王玲", "配偶", ID, "13500000001"), LocalDate.of(2020, 6, 1), "婚入"));
        String son = SampleIdNumbers.of(LocalDate.of(1985, 7, 8), 15);
        town.member(parents, person("布和・朝鲁", "之子", son.substring(0, 15), "13500000002"));
        town.member(parents, person("布和·朝鲁", "之女婿", son, null));
        town.household("150623100000003", VILLAGE, "其其格", null);
        town.household("150623100000004", VILLAGE, "其其格", SampleIdNumbers.of(LocalDate.of(1961, 4, 9), 22));
        town.house(null, "斯琴图雅", SampleIdNumbers.of(LocalDate.of(1970, 4, 9), 22).substring(0, 15), "嘎查排查发现");
        town.house(null, "斯琴图雅", SampleIdNumbers.of(LocalDate.of(1970, 4, 9), 22), "12345 热线转来");
        town.house(parents, "王玲", ID, "入户查看");
    }

    private Parent screen() {
        var screens = new Screens(town.words, clock);
        layers = new Layers(town.words, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        Region navigation = new Region();
        navigation.getStyleClass().add("frame-navigation");
        viewport.subscribe(width -> navigation.getStyleClass().setAll("frame-navigation", width == Viewport.WIDE ? "" : "icons-only"));
        var acts = new TwinsScreen.Acts(TwinTown.CLERK, town.find, town.joinPersons, town.joinCases, town.tellApart, town.undo);
        var controller = new TwinsScreen(acts, screens, layers, Window.IN_LINE,
                new TwinsScreen.Ways(left::incrementAndGet, changes::incrementAndGet), viewport);
        layers.setScreen(new BorderPane(screens.load("twins/TwinsScreen.fxml", controller), null, null, null, navigation));
        return layers;
    }

    private List<String> names() {
        return pairs() == null ? List.of() : pairs().getItems().stream().map(pair -> pair.first().name().text()).toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<TwinPair> pairs() {
        return (ListView<TwinPair>) layers.lookup(".twins-list");
    }

    private void choose(String name) {
        Window.run(() -> pairs().getSelectionModel().select(pairs().getItems().stream()
                .filter(pair -> pair.first().name().text().equals(name)).findFirst().orElseThrow()));
    }

    private void press(String verb) {
        Node button = Stream.of(".toggle-button", ".radio-button", ".button").flatMap(style -> layers.lookupAll(style).stream())
                .filter(node -> node instanceof ButtonBase found && found.getText().equals(verb))
                .reduce((_, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((ButtonBase) button).fire());
    }

    private boolean says(String text) {
        return layers.lookupAll(".label").stream().anyMatch(node -> node instanceof Labeled label && label.getText() != null && label.getText().contains(text));
    }

    @Test
    void nobodyTwiceIsSaidAndLedBackFrom() throws Exception {
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            assertThat(says("没有发现重复")).isTrue();
            window.picture("twins-empty", Pictures.Screen.FULL);
            press("返回");
            assertThat(left).hasPositiveValue();
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void thePairsStandTheCertainFirstAndTheTwoEntriesBesideThem() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            assertThat(names()).containsExactly("王玲", "斯琴图雅", "布和·朝鲁", "其其格");
            window.picture("twins", Pictures.Screen.FULL);
            window.picture("twins-698", Pictures.Screen.USABLE);
            window.picture("twins-125", Pictures.Screen.AT_125);
            choose("斯琴图雅");
            window.picture("twins-cases", Pictures.Screen.FULL);
            choose("布和·朝鲁");
            window.picture("twins-household", Pictures.Screen.FULL);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void onANarrowWindowThePairOpensOverTheList() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.AT_150, this::screen)) {
            window.picture("twins-150", Pictures.Screen.AT_150);
            choose("王玲");
            window.picture("twins-150-pair", Pictures.Screen.AT_150);
            assertThat(pairs().isVisible()).isFalse();
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void theDaughterIsJoinedAndTakenApartAgain() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose("王玲");
            press("合并");
            assertThat(names()).doesNotContain("王玲");
            assertThat(town.person(parents, "王玲").departure()).isEqualTo(new Person.Departure(LocalDate.of(2020, 6, 1), Person.How.MOVED_OUT));
            window.picture("twins-joined", Pictures.Screen.FULL);
            press("处理记录");
            window.picture("twins-past", Pictures.Screen.FULL);
            press("撤销");
            assertThat(town.person(parents, "王玲").isMember()).isTrue();
            assertThat(says("已撤销")).isTrue();
            press("处理记录");
            assertThat(names()).contains("王玲");
            assertThat(changes).hasValue(2);
            assertThat(window.styleComplaints()).isEmpty();
        }
    }

    @Test
    void theValueThatTheClerkChoosesStays() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose("布和·朝鲁");
            RadioButton son = (RadioButton) layers.lookupAll(".radio-button").stream()
                    .filter(node -> ((RadioButton) node).getText().equals("之子")).findFirst().orElseThrow();
            Window.run(son::fire);
            press("合并");
            Person stays = town.person(parents, "布和·朝鲁");
            assertThat(stays.relation()).isEqualTo("之子");
            assertThat(stays.idNumber()).isInstanceOf(IdNumber.Valid.class);
            assertThat(stays.phone()).isEqualTo("13500000002");
        }
    }

    @Test
    void whatIsMissingOrInTheWayStandsOnTheScreen() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose("王玲");
            press("左边这一户，户主王德胜");
            press("合并");
            assertThat(says("办理过变动")).isTrue();
            window.picture("twins-refused", Pictures.Screen.FULL);
            press("已离开那一户，离开日期");
            press("合并");
            assertThat(says("请填离开的日期")).isTrue();
            assertThat(names()).contains("王玲");
        }
    }

    @Test
    void namesakesAreToldApartAndNotShownAgain() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            Window.run(() -> ((Chip) layers.lookupAll(".chip").stream().filter(chip -> ((Chip) chip).key().equals("POSSIBLE")).findFirst().orElseThrow()).fire());
            assertThat(names()).containsExactly("其其格");
            press("不是同一人");
            assertThat(names()).isEmpty();
            assertThat(town.tellApart.all()).hasSize(1);
            window.picture("twins-none-of-kind", Pictures.Screen.FULL);
            press("撤销");
            assertThat(names()).containsExactly("其其格");
        }
    }

    @Test
    void theCasesAreJoinedUnderTheEarlierNumber() throws Exception {
        enterTwins();
        try (Window window = Window.show(Pictures.Screen.FULL, this::screen)) {
            choose("斯琴图雅");
            assertThat(says("留下 住〔2026〕0001号；住〔2026〕0002号 的办理经过")).isTrue();
            press("合并");
            assertThat(town.houses()).extracting(house -> house.file().numberText()).containsExactly("住〔2026〕0001号", "住〔2026〕0003号");
            assertThat(window.styleComplaints()).isEmpty();
        }
    }
}
