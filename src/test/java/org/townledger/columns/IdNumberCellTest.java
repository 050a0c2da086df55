package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.columns.CellTypes.ID_NUMBER;
import static org.townledger.columns.ReadingAssertions.assertNothing;
import static org.townledger.columns.ReadingAssertions.assertRefused;
import static org.townledger.columns.ReadingAssertions.number;
import static org.townledger.columns.ReadingAssertions.valueOf;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;

class IdNumberCellTest {

    @ParameterizedTest
    @CsvSource({"150699199003192211, 150699199003192211", "１５０６９９１９８８０９１５５１４０, 150699198809155140",
        "'15069919520818556X ', 15069919520818556X", "15069919520818556x, 15069919520818556X",
        "１５０６９９２０１７０６１６４０９Ｘ, 15069920170616409X"})
    void theSampleWorkbooksFormsAreRead(String written, String digits) {
        assertThat(valueOf(ID_NUMBER, written)).isEqualTo(new IdNumber.Valid(digits));
    }

    @ParameterizedTest
    @CsvSource({"1.50699194603113e+17, 150699194603113", "1.5069919470626e+17, 150699194706260",
        "1.50699197509288e+17, 150699197509288", "1.50699200908065e+17, 150699200908065"})
    void aNumberCellIsDamagedAndComesBackDamaged(String digits, String kept) {
        var damaged = new IdNumber.Damaged(kept);
        assertThat(valueOf(ID_NUMBER, number(digits))).isEqualTo(damaged);
        assertThat(valueOf(ID_NUMBER, ID_NUMBER.cell(damaged))).isEqualTo(damaged);
        assertThat(valueOf(ID_NUMBER, digits)).isInstanceOf(IdNumber.Damaged.class);
        assertThat(ID_NUMBER.plain(damaged)).isEmpty();
        assertThat(ID_NUMBER.text(damaged)).isEqualTo(kept + "???");
    }

    @ParameterizedTest
    @CsvSource({"150699880915514, old", "150699197509288, length", "15069919880915514, length", "150699198809155141, checkDigit",
        "150699198802305140, birthDate", "15O699198809155140, characters"})
    void aWrongNumberIsRefusedWithItsFault(String written, String fault) {
        assertRefused(ID_NUMBER, written, "columns.idNumber." + fault);
    }

    @Test
    void aPhoneInItsPlaceIsRefused() {
        assertRefused(ID_NUMBER, number("13181590830"), "columns.idNumber.length");
    }

    @Test
    void aPlaceholderIsNothing() {
        assertNothing(ID_NUMBER, "无");
        assertNothing(ID_NUMBER, "—");
    }

    @RepeatedTest(100)
    void anyNumberIsReadBackFromItsCell(RepetitionInfo run) {
        var number = new IdNumber.Valid(SampleIdNumbers.any(new Random(run.getCurrentRepetition())));
        assertThat(valueOf(ID_NUMBER, ID_NUMBER.cell(number))).isEqualTo(number);
        assertThat(valueOf(ID_NUMBER, ID_NUMBER.plain(number))).isEqualTo(number);
    }
}
