package org.townledger.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.Concerned;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.housing.HousingCase;
import org.townledger.housing.Money;
import org.townledger.housing.Repair;
import org.townledger.lists.Reference;
import org.townledger.medical.MedicalCase;
import org.townledger.medical.MedicalLedger;
import org.townledger.medical.MedicalLines;
import org.townledger.medical.MedicalRepository;
import org.townledger.medical.MedicalRules;
import org.townledger.medical.ProtectionRepository;
import org.townledger.medical.StayRepository;
import org.townledger.medical.Support;
import org.townledger.schooling.Absence;
import org.townledger.schooling.Return;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingLedger;
import org.townledger.schooling.SchoolingLogRepository;
import org.townledger.schooling.SchoolingRepository;
import org.townledger.schooling.SchoolingRules;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.store.Act;
import org.townledger.water.SupplyRepository;
import org.townledger.water.WaterCase;
import org.townledger.water.WaterChecksRepository;
import org.townledger.water.WaterLedger;
import org.townledger.water.WaterRepository;
import org.townledger.water.WaterRules;
import org.townledger.water.Works;

@DisplayName("What a household's file gathers as measures")
class MeasuresTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;
    private FileTown town;
    private UUID household;

    @BeforeEach
    void open() {
        town = new FileTown(folder.resolve("data"));
        household = town.lonely();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private CaseFile file(String mark) {
        var whom = new Concerned(household, "高䶮", null, FileTown.VILLAGE, null, null, null, null);
        return CaseFile.found(UUID.randomUUID(), FileTown.OFFICE, whom, FOUND).numbered(new CaseNumber(mark, 2026, 1));
    }

    private <C> List<Pair> measures(Ledger<C> ledger, C subject) {
        town.store.write(new Act(FileTown.CLERK, "Sample"), tx -> ledger.save(tx, subject));
        var cases = new CasesOfHousehold(List.of(ledger), town.cases, town.lists, town.words);
        return town.store.read(tx -> cases.of(tx, household)).getFirst().measures();
    }

    @Test
    void ofAHouseAreHowItIsRepairedAndWhatWasPaidForIt() {
        HousingCase house = HousingCase.found(file("住"))
                .with(new Repair("C级危房", "修缮加固", "自建", 2026, "第一批", null, FOUND, null, null, null, null, null))
                .with(new Money(null, null, null, null, new BigDecimal("25232.00"), null, "打卡 1112", null));

        assertThat(measures(town.housing, house)).containsExactly(new Pair("改造方式", "修缮加固"), new Pair("实际补助（元）", "25,232.00"));
    }

    @Test
    void ofWaterAreTheEmergencyMeasureAndTheLastingOne() {
        var waters = new WaterRepository(town.cases, new SupplyRepository(), new WaterChecksRepository());
        WaterCase water = WaterCase.found(file("水")).with(new Works("拉水送水", FOUND, "打井", "水利站", FOUND, null, "正在整改", null));

        assertThat(measures(new WaterLedger(waters, new WaterRules(Reference.clauses()), town.lists), water))
                .containsExactly(new Pair("应急措施", "拉水送水"), new Pair("整改措施", "打井"));
    }

    @Test
    void ofAChildAreWhatWasDoneForItsReturnAndWhereItWasPlaced() {
        var children = new SchoolingRepository(town.cases, new SchoolingLogRepository(FileTown.OFFICE));
        SchoolingCase child = SchoolingCase.found(file("学")).with(new Absence("辍学", "厌学", "劝返", 2, null)).with(new Return(FOUND, "原班就读"));

        assertThat(measures(new SchoolingLedger(children, new SchoolingRules(Reference.clauses())), child))
                .containsExactly(new Pair("措施", "劝返"), new Pair("安置方式", "原班就读"));
    }

    @Test
    void ofAPatientAreTheSupportThatWasGivenButNoDisease() {
        var patients = new MedicalRepository(town.cases, new StayRepository(), new ProtectionRepository(),
                tx -> MedicalLines.of(LedgerWords.of(tx, town.lists, town.words)));
        MedicalCase patient = MedicalCase.found(file("医")).withSupports(List.of(new Support(null, "临时救助", new BigDecimal("3000.00"), FOUND)));

        assertThat(measures(new MedicalLedger(patients, new MedicalRules(Reference.clauses())), patient))
                .containsExactly(new Pair("帮扶措施", "临时救助"));
    }
}
