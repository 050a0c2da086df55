package org.townledger.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.monitoring.Identification;
import org.townledger.monitoring.IncomeKind;
import org.townledger.monitoring.Measure;
import org.townledger.monitoring.Monitoring;
import org.townledger.monitoring.MonitoringOutcome;
import org.townledger.monitoring.Noted;
import org.townledger.monitoring.Notice;
import org.townledger.people.HouseholdFilter;
import org.townledger.store.Transaction;

/** Monitored households of the demonstration: one with its notice on the board, one helped first, one with a year behind it. */
final class DemoMonitoring {

    private static final String TYPE = "边缘易致贫户";
    private static final int MONTHS = 8;
    private static final int DAYS = 5;

    private final Wiring wiring;
    private final String user;
    private final LocalDate today;

    DemoMonitoring(Wiring wiring, String user, LocalDate today) {
        this.wiring = wiring;
        this.user = user;
        this.today = today;
    }

    void run() {
        List<UUID> households = wiring.store.read(tx -> wiring.households.rows(tx, HouseholdFilter.ALL.ofTypes(Set.of(TYPE)))).stream()
                .map(row -> row.household().id()).distinct().limit(3).toList();
        if (households.size() == 3) {
            onTheBoard(households.get(0));
            helpedFirst(households.get(1));
            helped(households.get(2));
        }
    }

    private void onTheBoard(UUID household) {
        monitored(household, appraised(today.minusDays(2)), "因残");
    }

    private void helpedFirst(UUID household) {
        Monitoring monitoring = monitored(household, Identification.clue("社会监督发现", today.minusDays(8)).greenFrom(today.minusDays(7)), "因灾", "住房");
        helped(monitoring, "综合保障帮扶", "临时救助", 4500, today.minusDays(6), null, "临时救助审批表");
    }

    private void helped(UUID household) {
        LocalDate begun = today.minusMonths(MONTHS + 1L).withDayOfMonth(2);
        Identification way = appraised(begun).compared(Noted.of(begun.plusDays(3), "无车辆、无经营主体"))
                .approved(Noted.of(begun.plusDays(7), "镇党委会议"), Noted.of(begun.plusDays(15), "鄂前农组发〔" + begun.getYear() + "〕12号"));
        Monitoring monitoring = monitored(household, way, "因病", "住房");
        helped(monitoring, "健康帮扶", "大病专项救治，家庭医生签约", 3200, begun.plusDays(30), today.plusMonths(1), "医疗救助审批表");
        helped(monitoring, "公益性岗位帮扶", "护林员", 800, begun.plusDays(40), today.plusMonths(4), "岗位协议");
        for (int i = MONTHS; i > 0; i--) {
            wiring.monitoring.income.run(user, monitoring.id(), YearMonth.from(today).minusMonths(i), Map.of(
                    IncomeKind.WAGES, new BigDecimal(3000 + 140 * (i % 4)), IncomeKind.BUSINESS, new BigDecimal(1400 + 230 * (i % 3)),
                    IncomeKind.TRANSFERS, new BigDecimal(640), IncomeKind.COSTS, new BigDecimal(700)));
        }
    }

    private static Identification appraised(LocalDate noticeFrom) {
        return Identification.clue("农牧户自主申报", noticeFrom.minusDays(10))
                .visited(Noted.of(noticeFrom.minusDays(8), "苏日娜、乌力吉"), Noted.of(noticeFrom.minusDays(8), "授权书 031"))
                .appraised(Noted.of(noticeFrom.minusDays(1), "村民代表 11 人"), new Notice(noticeFrom, DAYS));
    }

    private Monitoring monitored(UUID household, Identification way, String... risks) {
        Monitoring begun = Monitoring.begun(wiring.store.read(Transaction::newId), household, TYPE, way).withRisks(List.of(risks));
        return recorded(wiring.monitoring.identify.run(user, begun));
    }

    private void helped(Monitoring monitoring, String kind, String content, int amount, LocalDate from, @Nullable LocalDate until,
                        String proof) {
        recorded(wiring.monitoring.measure.run(user, new Measure(wiring.store.read(Transaction::newId), monitoring.id(), kind, content,
                BigDecimal.valueOf(amount), from, until, proof)));
    }

    private static Monitoring recorded(MonitoringOutcome outcome) {
        if (outcome instanceof MonitoringOutcome.Recorded(Monitoring monitoring, UUID _)) {
            return monitoring;
        }
        throw new IllegalStateException("the demonstration's household was refused: " + outcome);
    }
}
