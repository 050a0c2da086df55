package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.handoff.CheckLine;
import org.townledger.handoff.HandoffCheck;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.ReportRow;
import org.townledger.handoff.ReportRepository;
import org.townledger.handoff.Verdict;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.lists.ReadSource;
import org.townledger.store.Act;

/** Before a hand-off everything is looked through; what came back and the day of the next one stand on the desk. */
class CheckBeforeHandoffTest {

    private static final String BANNER = "150623000000";

    @TempDir
    private Path folder;
    private TownOffice office;
    private Wiring wiring;

    @BeforeEach
    void aTownWithHouses() {
        office = new TownOffice(folder.resolve("data"));
        wiring = office.wiring;
        office.isNow("2026-11-20T02:10:00Z");
        var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                wiring.importHouseholds.columns().imported(), _ -> { });
        wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
        office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> said(HandoffCheck check, boolean fine) {
        return check.lines().stream().filter(line -> line.fine() == fine).map(line -> wiring.wording.say(line.says()) + "|" + line.beside()).toList();
    }

    private HandoffCheck check() {
        return wiring.handoff.desk.check.run(_ -> { });
    }

    private List<Work> work() {
        return office.store.read(tx -> wiring.handoff.desk.work.work(tx, LedgerWords.of(tx, wiring.lists, wiring.wording)));
    }

    private HousingCase house() {
        return office.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.open()))).getFirst();
    }

    private void packed(LocalDate upTo) {
        office.store.write(new Act(TownOffice.CLERK, "PackHandoff"), tx -> {
            wiring.handoff.packages.save(tx, new HandoffPackage(tx.newId(), HandoffPackage.Direction.SENT, TownOffice.CODE, BANNER, upTo.getMonthValue(),
                    HandoffPackage.Kind.FULL, 0, Set.of("housing"), "ab".repeat(32), null, upTo, tx.journalSequence(), "22", "1.0", 1, 0, 1000, 0, "x.p7m",
                    HandoffPackage.State.SENT, tx.now(), TownOffice.CLERK, null, null, 0));
            return upTo;
        });
    }

    private void sentBack(HousingCase house) {
        office.store.write(new Act(TownOffice.CLERK, "ReadReceipt"), tx -> new ReportRepository().save(tx, new ReportRow(house.file().id(), "housing",
                TownOffice.CODE, house.file().numberText(), house.file().concerned().village(), "cd".repeat(32), 11, Verdict.RETURNED, "缺鉴定报告",
                Instant.parse("2026-11-20T02:10:00Z"), "旗里", false)));
    }

    @Nested
    class TheCheck {

        @Test
        void saysHowMuchItLookedAtWhereNothingIsAmiss() {
            assertThat(said(check(), true)).contains("编号连续，没有断号|住 200　水 0　学 0　医 0", "日期先后、必填项都对|200 条逐条查过");
        }

        @Test
        void namesTheFirstFewOfWhatARuleFoundAndLeadsToAllOfIt() {
            CheckLine planned = check().reminders().getFirst();
            assertThat(wiring.wording.say(planned.says())).endsWith("处不符：C、D级房屋纳入年度危房改造计划");
            assertThat(planned.beside().split("、")).hasSize(4);
            assertThat(planned.way()).isInstanceOfSatisfying(CheckLine.Way.ToSelfCheck.class, way -> assertThat(way.rule()).isNotNull());
        }

        @Test
        void putsWhatCameBackAbove() {
            packed(LocalDate.of(2026, 11, 20));
            HousingCase house = house();
            sentBack(house);

            assertThat(said(check(), false).getFirst()).isEqualTo("旗里退回 1 条，还没有改正|" + house.file().concerned().head());
            assertThat(check().reminders().getFirst().way()).isEqualTo(new CheckLine.Way.ToReturned("housing", house.file().id()));
        }

        @Test
        void tellsANumberThatIsNeitherACaseNorVoided() {
            UUID last = office.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL)).get(4).file().id();
            office.store.write(new Act(TownOffice.CLERK, "SaveCase"), tx -> {
                tx.remove(org.townledger.store.schema.Tables.HOUSING_CASE, last);
                wiring.cases.remove(tx, last);
                return last;
            });
            assertThat(said(check(), false).getFirst()).startsWith("有 1 个编号断号|住〔2026〕");
        }
    }

    @Nested
    class TheDesk {

        @Test
        void hasNothingOfItWhileTheOfficeNeverPacked() {
            assertThat(work()).isEmpty();
        }

        @Test
        void bringsWhatCameBackWithTheBannersReason() {
            packed(LocalDate.of(2026, 11, 20));
            HousingCase house = house();
            sentBack(house);

            assertThat(work()).singleElement().satisfies(work -> {
                assertThat(work.kind()).isEqualTo(WorkKind.RETURNED);
                assertThat(work.area()).isEqualTo("housing");
                assertThat(work.subject()).isEqualTo(house.file().id());
                assertThat(wiring.wording.say(work.what())).isEqualTo("旗里退回：缺鉴定报告");
            });
        }

        @Test
        void remindsOfTheReportingDayUntilThatMonthsPackageIsMade() {
            packed(LocalDate.of(2026, 10, 26));
            assertThat(work()).singleElement().satisfies(work -> {
                assertThat(work.kind()).isEqualTo(WorkKind.SOON);
                assertThat(work.day()).isEqualTo(LocalDate.of(2026, 11, 25));
                assertThat(wiring.wording.say(work.what())).isEqualTo("到报送日，打包交旗里");
            });
            office.isNow("2026-11-26T02:10:00Z");
            assertThat(work()).singleElement().satisfies(work -> assertThat(work.kind()).isEqualTo(WorkKind.OVERDUE));
            packed(LocalDate.of(2026, 11, 26));
            assertThat(work()).isEmpty();
        }
    }
}
