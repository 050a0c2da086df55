package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;

@DisplayName("A notice on the wall (PIPL, articles 28 and 31)")
class PublicNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Concerned born(LocalDate day) {
        return whom(IdNumber.of(SampleIdNumbers.of(day, 123)));
    }

    private static Concerned whom(IdNumber number) {
        return new Concerned(null, "某人", number, "150623100206", null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"1950-01-01, true", "2008-11-24, true", "2008-11-25, false", "2014-06-01, false", "2026-11-01, false"})
    void namesNobodyBeforeTheDayOnWhichTheyComeOfAge(LocalDate born, boolean mayBeNamed) {
        assertThat(PublicNotice.mayName(born(born), DAY)).isEqualTo(mayBeNamed);
    }

    @Test
    void namesNoChildWhoseNumberASpreadsheetDamaged() {
        assertThat(PublicNotice.mayName(whom(new IdNumber.Damaged("150699201406011")), DAY)).isFalse();
    }

    @Test
    void takesSomebodyWithoutANumberForGrownUp() {
        assertThat(PublicNotice.mayName(new Concerned(null, "某人", null, "150623100206", null, null, null, null), DAY)).isTrue();
    }
}
