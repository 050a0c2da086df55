package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.banner.ReadTowns;
import org.townledger.banner.Reporting;
import org.townledger.banner.SamePerson;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseNumber;
import org.townledger.identity.SampleIdNumbers;

@DisplayName("The ledgers of a banner's towns")
class BannerCommandTest {

    private static final String SAME = SampleIdNumbers.of(java.time.LocalDate.of(1958, 3, 2), 8);

    @TempDir
    Path folder;
    private BannerOffice office;

    @BeforeEach
    void withThreeTowns() {
        office = new BannerOffice(folder.resolve("data"));
        BannerSample.into(office, SAME);
    }

    @AfterEach
    void leave() {
        office.close();
    }

    private int listed(CaseFilter filter) {
        return office.wiring.housing.list().now(filter).rows().size();
    }

    @Test
    void areListedTogetherAndByTown() {
        assertThat(listed(CaseFilter.ALL)).isEqualTo(37);
        assertThat(listed(CaseFilter.ALL.ofOffice(BannerOffice.AOZHAO))).isEqualTo(18);
        assertThat(listed(CaseFilter.ALL.ofOffice(BannerOffice.SHANGHAIMIAO))).isEqualTo(13);
        assertThat(listed(CaseFilter.ALL.matching("包玉"))).isEqualTo(1);
        assertThat(TownOffice.listed(office.wiring.housing.list().now(CaseFilter.ALL)).getFirst()).containsEntry("office", BannerOffice.AOZHAO);
    }

    @Test
    void aNumberThatSeveralTownsHaveAsksForTheTown() {
        var without = NumberedCase.of(office.wiring, office.wiring.housing, "住〔2026〕0001号", null);
        assertThat(without).isInstanceOfSatisfying(NumberedCase.Unknown.class, unknown -> assertThat(office.wiring.wording.say(unknown.reason()))
                .contains("敖勒召其镇 150623100000", "上海庙镇 150623101000", "--office"));
        var with = NumberedCase.of(office.wiring, office.wiring.housing, "住〔2026〕0001号", BannerOffice.CHENGCHUAN);
        assertThat(with).isInstanceOfSatisfying(NumberedCase.Found.class, found -> assertThat(officeOf(found.id())).isEqualTo(BannerOffice.CHENGCHUAN));
        assertThat(NumberedCase.of(office.wiring, office.wiring.housing, "住〔2026〕0099号", null)).isInstanceOf(NumberedCase.Found.class);
        assertThat(NumberedCase.of(office.wiring, office.wiring.housing, "住〔2026〕0777号", null)).isInstanceOf(NumberedCase.Unknown.class);
    }

    private String officeOf(UUID id) {
        return office.store.read(tx -> office.wiring.cases.find(tx, id)).orElseThrow().office();
    }

    @Test
    void theOfficeItselfHasNoNumbers() {
        java.util.Optional<UUID> own = office.store.read(tx -> office.wiring.cases.idOf(tx, office.wiring.housing.ledger().name(), new CaseNumber("住", 2026, 1)));
        assertThat(own).isEmpty();
    }

    @Test
    void onlyItsOwnTownsAreNamed() {
        assertThat(OfficeOption.refusal(office.wiring, null)).isEmpty();
        assertThat(OfficeOption.refusal(office.wiring, BannerOffice.AOZHAO)).isEmpty();
        assertThat(OfficeOption.refusal(office.wiring, "150624100000").map(office.wiring.wording::say))
                .hasValueSatisfying(reason -> assertThat(reason).contains("150624100000", "鄂托克前旗"));
    }

    @Test
    void everyTownStandsOnTheDesk() {
        ReadTowns.Towns towns = office.wiring.banner.towns.run();
        assertThat(towns.all()).extracting(town -> town.town().name()).containsExactly("敖勒召其镇", "上海庙镇", "城川镇", "昂素镇");
        assertThat(towns.all().get(0).missing()).containsExactly(3);
        assertThat(towns.all().get(1).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.told()).isEqualTo(14);
            assertThat(difference.here()).isEqualTo(13);
        });
        assertThat(towns.all().get(2).reporting()).isEqualTo(new Reporting(Reporting.State.OVERDUE, 21));
        assertThat(towns.all().get(3).reporting().state()).isEqualTo(Reporting.State.NEVER);
        assertThat(towns.count("housing").all()).isEqualTo(37);
        assertThat(towns.elsewhere()).isEqualTo(1);
    }

    @Test
    void whoStandsInTwoTownsIsShownWithBothSides() {
        assertThat(office.wiring.banner.elsewhere.run()).singleElement().satisfies(person -> {
            assertThat(person.number()).isEqualTo(SAME);
            assertThat(person.places()).hasSize(2).extracting(SamePerson.Place::office).containsExactly(BannerOffice.AOZHAO, BannerOffice.SHANGHAIMIAO);
        });
    }

    @Test
    void anExportOfOneTownCarriesTheTownsName() {
        Path file = folder.resolve("housing.xlsx");
        assertThat(office.wiring.housing.export().run(CaseFilter.ALL.ofOffice(BannerOffice.CHENGCHUAN), file)).isEmpty();
        assertThat(file).isNotEmptyFile();
        Path sheet = folder.resolve("housing.pdf");
        office.wiring.housing.print().ledger(CaseFilter.ALL, org.townledger.sheets.Paper.A3_LANDSCAPE, org.townledger.sheets.LedgerSheet.Audience.OFFICE, sheet);
        assertThat(sheet).isNotEmptyFile();
    }
}
