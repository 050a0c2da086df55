package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How things stand with the backups")
class BackupStateRulesTest {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** @param text day and time, {@code +} or {@code -} for good or failed, and the place */
    private static BackupRecord record(String text) {
        Instant at = LocalDateTime.parse("2026-" + text.substring(0, 11)).atZone(TOWN).toInstant();
        boolean good = text.charAt(11) == '+';
        return new BackupRecord(UUID.randomUUID(), at, "test", text.substring(12), "", 1, 1, 0, good ? at : null, good ? null : "full");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-                                      | -           | NONE    | 0 | false | there never was one",
            "11-24T08:30+in                         | 11-23       | DONE    | 1 | false | today's is good, yesterday was missed",
            "11-23T08:30+in                         | 11-23       | WAITING | 0 | false | today's is still to come",
            "11-20T08:30+in                         | 11-20       | WAITING | 0 | false | nothing was written down since",
            "11-20T08:30+in                         | 11-20 11-23 | MISSED  | 1 | false | yesterday was worked and not backed up",
            "11-24T08:30-in                         | -           | FAILED  | 0 | true  | the only try failed",
            "11-24T08:30-in 11-24T09:30+in          | -           | DONE    | 0 | false | a later one made it good",
            "11-24T08:30-stick 11-24T08:30+in       | -           | DONE    | 0 | true  | one place failed and the other did not",
            "11-24T08:30+in 11-24T17:30-in          | -           | DONE    | 0 | true  | a second one failed",
            "11-23T08:30-in 11-22T08:30+in          | 11-23       | MISSED  | 1 | false | yesterday's failed",
    })
    void isSaid(String records, String changed, BackupState.Kind kind, int missed, boolean failed, String why) {
        List<BackupRecord> recent = records == null ? List.of() : Stream.of(records.strip().split(" +")).map(BackupStateRulesTest::record)
                .sorted(Comparator.comparing(BackupRecord::at).reversed()).toList();
        Set<LocalDate> days = changed == null ? Set.of() : Stream.of(changed.strip().split(" +")).map(day -> LocalDate.parse("2026-" + day)).collect(Collectors.toSet());
        BackupRecord last = recent.stream().filter(BackupRecord::isGood).findFirst().orElse(null);

        BackupState state = BackupStateRules.of(recent, last, days, TODAY, TOWN);

        assertThat(state.kind()).as(why).isEqualTo(kind);
        assertThat(state.missedDays()).as(why).isEqualTo(missed);
        assertThat(state.failed() != null).as(why).isEqualTo(failed);
    }

    @ParameterizedTest
    @CsvSource({"11-24T08:30+in,11-24T12:00,false", "11-23T08:30+in,11-24T08:00,true", "11-24T08:30-in,11-24T09:00,false", "11-24T08:30-in,11-24T09:30,true"})
    void oneADayIsDueAndAfterAFailureOneAnHourLater(String record, String now, boolean due) {
        List<BackupRecord> recent = List.of(record(record));
        BackupRecord last = recent.stream().filter(BackupRecord::isGood).findFirst().orElse(null);

        assertThat(BackupStateRules.isDue(BackupStateRules.of(recent, last, Set.of(), TODAY, TOWN),
                LocalDateTime.parse("2026-" + now).atZone(TOWN).toInstant())).isEqualTo(due);
    }
}
