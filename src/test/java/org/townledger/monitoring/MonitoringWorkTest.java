package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.store.Act;
import org.townledger.store.Transaction;

/** What a monitored household brings to the desk. */
@DisplayName("On the desk stands")
class MonitoringWorkTest {

    @TempDir
    Path folder;
    private MonitoringTown town;
    private UUID household;

    @BeforeEach
    void open() {
        town = new MonitoringTown(folder);
        household = town.household("150623100000017", "马存福", "边缘易致贫户", 1970);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private List<Work> work() {
        var source = new MonitoringWork(town.households, town.monitored, town.evidence, List.of(town.housing));
        return town.store.read(tx -> source.work(tx, town.read.words(tx)));
    }

    private List<String> said() {
        return work().stream().map(work -> work.kind() + " " + work.whom() + " " + town.words.say(work.what())).toList();
    }

    @Test
    void aNoticeThatIsOver() {
        town.monitored(household, "边缘易致贫户", Identification.clue("联户干部排查", LocalDate.of(2026, 11, 2))
                .visited(Noted.of(LocalDate.of(2026, 11, 4), "苏日娜、孟克"), Noted.of(LocalDate.of(2026, 11, 4), "授权书"))
                .appraised(Noted.of(LocalDate.of(2026, 11, 17), "村民代表会"), new Notice(LocalDate.of(2026, 11, 18), 5)), "因病");
        assertThat(said()).containsExactly("TODAY 马存福 公示期满，可以上报镇审核");
    }

    @Test
    void whatTheGreenChannelOwesAndARiskWithoutMeasure() {
        town.monitored(household, "突发严重困难户", Identification.clue("预警信息", LocalDate.of(2026, 11, 2)).greenFrom(LocalDate.of(2026, 11, 3)), "因灾");
        assertThat(said()).containsExactly("WARNING 马存福 绿色通道还欠 7 项手续，先补入户核查", "WARNING 马存福 因灾 没有对应的帮扶措施");
    }

    @Test
    void aMeasureThatEndsSoonAndALookThatIsDue() {
        Monitoring monitoring = town.ready(household);
        town.measure.run(MonitoringTown.CLERK, new Measure(town.store.read(Transaction::newId), monitoring.id(), "金融帮扶", "小额信贷", null,
                LocalDate.of(2025, 12, 20), LocalDate.of(2026, 12, 19), "借款合同"));
        town.identify.planLook(MonitoringTown.CLERK, monitoring.id(), LocalDate.of(2026, 11, 20));
        assertThat(said()).containsExactly("OVERDUE 马存福 整户无劳动力，到期跟踪", "SOON 马存福 金融帮扶即将到期，按周期调整");
    }

    @Test
    void aLedgerThatIsOpenedAfterTheRemoval() {
        Monitoring monitoring = town.ready(household);
        Removal marked = Removal.proposed(RemovalWay.SUPPORTED, LocalDate.of(2026, 10, 9), "郭海燕")
                .with(RemovalStep.MARK, new Noted(LocalDate.of(2026, 11, 10), null), Notice.NONE);
        town.store.write(new Act("郭海燕", "Sample"), tx -> town.monitored.save(tx, monitoring.with(marked)));
        assertThat(said()).isEmpty();

        town.house(household, 21);

        assertThat(work()).singleElement().satisfies(work -> {
            assertThat(work.kind()).isEqualTo(WorkKind.WARNING);
            assertThat(work.subject()).isEqualTo(household);
            assertThat(town.words.say(work.what())).isEqualTo("风险消除后住房安全又有问题，请核查");
        });
    }

    @Test
    void nothingOfAHouseholdThatNobodyRecorded() {
        assertThat(work()).isEmpty();
    }
}
