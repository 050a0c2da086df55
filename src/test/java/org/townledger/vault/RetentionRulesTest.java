package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which backups stay by their age")
class RetentionRulesTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TOWN).toInstant();
    }

    private static List<String> tooMany(LocalDate today, String... backups) {
        return RetentionRules.tooMany(Stream.of(backups).map(RetentionRulesTest::at).toList(), today, TOWN).stream()
                .map(moment -> LocalDateTime.ofInstant(moment, TOWN).toString()).toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
            "2026-11-24T08:30 2026-11-24T17:00                                   | 2026-11-24T08:30 | of a day the newest stays",
            "2026-11-18T08:30 2026-11-18T17:00 2026-11-24T08:30                  | 2026-11-18T08:30 | the seventh day counts",
            "2026-11-16T08:30 2026-11-17T08:30 2026-11-24T08:30                  | 2026-11-16T08:30 | before that the newest of a week stays",
            "2026-10-26T08:30 2026-10-27T08:30 2026-11-24T08:30                  | 2026-10-26T08:30 | the fifth week counts, from its Monday",
            "2026-10-24T08:30 2026-10-25T08:30 2026-10-28T08:30 2026-11-24T08:30 | 2026-10-24T08:30 2026-10-25T08:30 | before that the newest of a month stays",
            "2026-09-01T08:30 2026-09-30T08:30 2026-11-24T08:30                  | 2026-09-01T08:30 | of a month the newest stays",
            "2025-12-01T08:30 2026-11-24T08:30                                   |                  | the twelfth month counts",
            "2025-11-30T08:30 2026-11-24T08:30                                   | 2025-11-30T08:30 | the thirteenth does not",
            "2024-01-01T08:30 2024-05-01T08:30                                   | 2024-01-01T08:30 | the last good one stays however old it is",
            "2026-11-24T08:30 2027-03-01T08:30 2027-03-01T09:00                  |                  | what a wrong clock dated ahead stays",
    })
    void stays(String backups, String goes, String why) {
        assertThat(tooMany(TUESDAY, backups.strip().split(" +"))).as(why).isEqualTo(goes == null ? List.of() : List.of(goes.strip().split(" +")));
    }

    @Test
    void ofAYearOfDailyBackupsAboutTwoDozenStay() {
        List<Instant> daily = TUESDAY.minusDays(400).datesUntil(TUESDAY.plusDays(1)).map(day -> day.atTime(8, 30).atZone(TOWN).toInstant()).toList();

        List<Instant> tooMany = RetentionRules.tooMany(daily, TUESDAY, TOWN);

        assertThat(daily.size() - tooMany.size()).isBetween(20, 24);
    }

    @Test
    void whatStaysToOneDayStaysTheSameWhenItIsAskedAgain() {
        List<Instant> daily = TUESDAY.minusDays(90).datesUntil(TUESDAY.plusDays(1)).map(day -> day.atTime(8, 30).atZone(TOWN).toInstant()).toList();
        List<Instant> stayed = daily.stream().filter(moment -> !RetentionRules.tooMany(daily, TUESDAY, TOWN).contains(moment)).toList();

        assertThat(RetentionRules.tooMany(stayed, TUESDAY, TOWN)).isEmpty();
    }
}
