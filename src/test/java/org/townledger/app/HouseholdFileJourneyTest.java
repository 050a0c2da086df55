package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.household.HouseholdFile;
import org.townledger.household.Matter;
import org.townledger.household.Visit;
import org.townledger.people.HouseholdFilter;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;

@DisplayName("From the register to a household's file, its case, a visit, and paper")
class HouseholdFileJourneyTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    Path folder;
    private Path data;
    private HouseholdFile household;

    @BeforeEach
    void takeTheSamplesIn() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        Typed.done(data, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
        Typed.done(data, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        household = withACase();
    }

    /** A household that a case of the housing ledger concerns. */
    private HouseholdFile withACase() {
        try (var office = new TownOffice(data)) {
            return office.wiring.household.file.matching(HouseholdFilter.ALL, null).stream().map(office.wiring.household.file::of)
                    .filter(file -> !file.cases().isEmpty()).findFirst().orElseThrow();
        }
    }

    private static String text(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void inTheWindow() throws Exception {
        String number = household.cases().getFirst().file().numberText();
        OpenedWindow opened = OpenedWindow.loggedIn(data, clock, files, Pictures.Screen.FULL);
        Clerk clerk = opened.clerk();
        clerk.presses(KeyCode.CONTROL, KeyCode.K);
        clerk.types(household.number());
        clerk.waitsForSuggestion(household.head());
        clerk.presses(KeyCode.ENTER);
        clerk.clicks("一户一档");
        clerk.sees("各台账事项");

        clerk.clicks(number);
        assertThat(clerk.reads(".case-header")).anyMatch(said -> said.contains(number));
        clerk.clicks("一户一档");
        clerk.sees("各台账事项");
        clerk.presses(KeyCode.ESCAPE);
        assertThat(clerk.reads(".case-header")).anyMatch(said -> said.contains(number));
        clerk.clicksOn("#nav-register");
        clerk.sees("各台账事项");

        clerk.clicks("记一次走访");
        clerk.enters("户主");
        clerk.goesOnTo("housing");
        clerk.types("院墙开裂");
        clerk.clicks("保存走访");
        clerk.sees("走访记录（1 次）");

        Path paper = folder.resolve("一户一档.pdf");
        files.next(paper);
        clerk.clicks("打印一户一档");
        clerk.clicks("另存为");
        clerk.sees("已另存到");
        Window.run(opened.stage()::hide);

        assertThat(text(paper)).contains("一户一档", household.number(), number, "院墙开裂", "内部资料");
        try (var office = new TownOffice(data)) {
            assertThat(office.wiring.household.file.of(household.family().id()).visits()).singleElement()
                    .extracting(Visit::findings).isEqualTo(Map.of(Matter.HOUSING, "院墙开裂"));
        }
    }

    @Test
    void onTheCommandLine() throws Exception {
        Path file = folder.resolve("file.pdf");
        Path form = folder.resolve("form.pdf");

        assertThat(Typed.in(data, "household", household.number(), file.toString(), "--json").out()).contains("\"pages\":");
        Typed.done(data, "household", household.number(), form.toString(), "--form");

        assertThat(text(file)).contains("一户一档", household.number(), household.cases().getFirst().file().numberText());
        assertThat(text(form)).contains("走访记录表", household.number());
        Typed unknown = Typed.in(data, "household", "150623100999999", folder.resolve("none.pdf").toString());
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.error()).contains("农牧户档案里没有户编号 150623100999999");
        assertThat(Files.exists(folder.resolve("none.pdf"))).isFalse();
    }
}
