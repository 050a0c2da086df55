package org.townledger.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.medical.Patients.LINES;
import static org.townledger.medical.Patients.TODAY;
import static org.townledger.medical.Patients.bill;
import static org.townledger.medical.Patients.day;
import static org.townledger.medical.Patients.stay;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 敖党发〔2024〕20号 第三章一(一)2 医疗保障(1)：医疗费用支出纳入预警监测; shares after 阳原 2022, unverified. */
@DisplayName("The warning by what a patient paid in twelve months")
class MedicalWarningTest {

    private static MedicalWarning of(String type, String admitted, String self) {
        return MedicalWarning.of(List.of(stay(admitted, null, bill(null, null, null, null, self))), type, LINES, TODAY);
    }

    /** Half of 28,136 yuan for those who are closely watched, all of it for others; near from four fifths on. */
    @ParameterizedTest
    @CsvSource({
            "边缘易致贫户,   11254.39, NONE,    14068.00",
            "边缘易致贫户,   11254.40, NEAR,    14068.00",
            "脱贫享受政策户, 14067.99, NEAR,    14068.00",
            "脱贫不稳定户,   14068.00, REACHED, 14068.00",
            "突发严重困难户, 18516.00, REACHED, 14068.00",
            "一般户,         18516.00, NONE,    28136.00",
            "低保户,         22508.80, NEAR,    28136.00",
            "特困供养户,     28136.00, REACHED, 28136.00",
            ",               28135.99, NEAR,    28136.00"})
    void risesWithTheShareOfTheLine(String type, String self, MedicalWarning.Level level, String line) {
        MedicalWarning warning = of(type, "2026-11-01", self);

        assertThat(warning.level()).isEqualTo(level);
        assertThat(warning.line()).isEqualByComparingTo(line);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-11-23, NONE",
            "2025-11-24, REACHED",
            "2026-11-23, REACHED",
            "2026-11-24, NONE"})
    void countsTheTwelveMonthsThatEndToday(String admitted, MedicalWarning.Level level) {
        assertThat(of("一般户", admitted, "30000").level()).isEqualTo(level);
    }

    @Test
    void countsAStayByItsDischargeWhereThereIsOne() {
        var long_ = new Stay(null, day("2025-10-30"), day("2025-11-30"), null, null, null, null, bill(null, null, null, null, "30000"), PayLater.NONE);

        assertThat(MedicalWarning.of(List.of(long_), "一般户", LINES, TODAY).isReached()).isTrue();
    }

    @Test
    void addsUpTheStaysAndSaysWhatExceedsTheLine() {
        var stays = List.of(stay("2026-03-10", null, bill(null, null, null, null, "10000")),
                stay("2026-09-10", null, bill(null, null, null, null, "8516")), stay("2024-09-10", null, bill(null, null, null, null, "99999")));

        assertThat(MedicalWarning.of(stays, "边缘易致贫户", LINES, TODAY).excess()).isEqualByComparingTo("4448");
    }

    @Test
    void saysWhenAnEarlierYearsIncomeGoesOnStanding() {
        assertThat(LINES.isCarriedOn()).isTrue();
    }
}
