package org.townledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.identity.IdNumber.Damaged;
import org.townledger.identity.IdNumber.Fault;
import org.townledger.identity.IdNumber.Valid;
import org.townledger.identity.IdNumber.Wrong;

class IdNumberTest {

    @Nested
    class AValidNumber {

        @ParameterizedTest
        @ValueSource(strings = {
            "150699198809155140", "１５０６９９１９８８０９１５５１４０", " 150699198809155140 ", "150699198809155140\u3000",
            "'150699198809155140", "150699 19880915 5140", "150699-19880915-5140", "150699\u200b198809155140\ufeff",
            "150699\u00a0198809155140", "150699—19880915—5140", "\t150699198809155140\n"})
        void isReadHoweverItIsWritten(String written) {
            assertThat(IdNumber.of(written)).isEqualTo(new Valid("150699198809155140"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"15069919520818556X", "15069919520818556x", "１５０６９９１９５２０８１８５５６Ｘ",
            "１５０６９９１９５２０８１８５５６ｘ", "15069919520818556×", "15069919520818556Ⅹ"})
        void keepsItsX(String written) {
            assertThat(IdNumber.of(written)).isEqualTo(new Valid("15069919520818556X"));
        }

        @Test
        void tellsBirthSexAndAge() {
            var number = new Valid("150699198809155140");
            assertThat(number.birthDate()).isEqualTo(LocalDate.of(1988, 9, 15));
            assertThat(number.sex()).isEqualTo(Sex.FEMALE);
            assertThat(new Valid("150699199003192211").isMale()).isTrue();
            assertThat(number.ageOn(LocalDate.of(2026, 9, 14))).isEqualTo(37);
            assertThat(number.ageOn(LocalDate.of(2026, 9, 15))).isEqualTo(38);
        }

        @Test
        void isFoundByItsTail() {
            assertThat(new Valid("15069919520818556X").tail(4)).isEqualTo("556X");
        }

        @Test
        void hidesTheBirthDateOnANotice() {
            assertThat(new Valid("150699198809155140").masked()).isEqualTo("150699********5140");
        }

        @Test
        void cannotBeMadeOfAnythingElse() {
            assertThatThrownBy(() -> new Valid("150699198809155141")).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("150699");
        }
    }

    @Nested
    class ADamagedNumber {

        @ParameterizedTest
        @ValueSource(strings = {"1.50699197509288E+17", "150699197509288000", "150699197509288967",
            "1.5069919750928896E17"})
        void inANumberCellKeepsFifteenDigits(BigDecimal number) {
            assertThat(IdNumber.ofNumber(number)).isEqualTo(new Damaged("150699197509288"));
        }

        @Test
        void keepsAZeroThatIsCertain() {
            assertThat(IdNumber.ofNumber(new BigDecimal("1.5069919470626E+17"))).isEqualTo(new Damaged("150699194706260"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.50699197509288E+17", "1.50699197509288e+17", "1.50699197509288E17",
            " １.５０６９９１９７５０９２８８Ｅ＋１７"})
        void isKnownByItsExponent(String written) {
            assertThat(IdNumber.of(written)).isEqualTo(new Damaged("150699197509288"));
        }

        @Test
        void keepsOnlyTheDigitsThatAreShown() {
            assertThat(IdNumber.of("1.50699E+17")).isEqualTo(new Damaged("150699"));
        }

        @Test
        void turnedBackIntoTextIsKnownByItsZeros() {
            assertThat(IdNumber.of("150699194706260000")).isEqualTo(new Damaged("150699194706260"));
        }

        @Test
        void cannotBeToldFromAWholeOneWhereItsCheckDigitHappensToBeRight() {
            assertThat(IdNumber.of("150699197509288000")).isEqualTo(new Valid("150699197509288000"));
        }

        @Test
        void isReadAgainAsItIsWritten() {
            var damaged = new Damaged("150699197509288");
            assertThat(damaged.written()).isEqualTo("150699197509288???");
            assertThat(IdNumber.of(damaged.written())).isEqualTo(damaged);
            assertThat(IdNumber.of("150699197509288？？？")).isEqualTo(damaged);
        }

        @Test
        void isMaskedLikeAnother() {
            assertThat(new Damaged("150699197509288").masked()).isEqualTo("150699********8???");
        }

        @Test
        void isNeverCompleted() {
            assertThat(IdNumber.ofNumber(new BigDecimal("150699198809155140"))).isInstanceOf(Damaged.class);
        }
    }

    @Nested
    class AWrongNumber {

        @ParameterizedTest
        @CsvSource({
            "150699198809155141, CHECK_DIGIT", "150699198802305140, BIRTH_DATE", "150699188813015140, BIRTH_DATE",
            "150699101009155140, BIRTH_DATE", "15069919880915514, LENGTH", "1506991988091551400, LENGTH",
            "150699880915514, LENGTH", "'', LENGTH", "无身份证, CHARACTERS", "150699********5140, CHARACTERS",
            "15069X198809155140, CHARACTERS", "150699199002300000, BIRTH_DATE", "1.50699199002300E+17, BIRTH_DATE"})
        void saysWhatIsWrong(String written, Fault fault) {
            assertThat(IdNumber.of(written)).isEqualTo(new Wrong(written, fault));
        }

        @ParameterizedTest
        @CsvSource({"13181590830, LENGTH", "6217000012345678901, LENGTH", "150699990231000000, BIRTH_DATE",
            "-5, LENGTH", "1.5, CHARACTERS"})
        void mayStandInANumberCell(BigDecimal number, Fault fault) {
            assertThat(IdNumber.ofNumber(number)).isInstanceOfSatisfying(Wrong.class,
                    wrong -> assertThat(wrong.fault()).isEqualTo(fault));
        }

        @Test
        void hidesWhateverStandsInItsPlace() {
            assertThat(IdNumber.of("13181590830").masked()).isEqualTo("***********");
            assertThat(IdNumber.of("150699198809155141").masked()).isEqualTo("150699********5141");
        }
    }

    @Nested
    class AnyNumber {

        private static final String OTHERS = "0123456789X";

        @RepeatedTest(200)
        void isReadBackAndNoOneDigitMayChange(RepetitionInfo run) {
            var random = new Random(run.getCurrentRepetition());
            String number = SampleIdNumbers.any(random);
            assertThat(IdNumber.of(number)).isEqualTo(new Valid(number));
            assertThat(IdNumber.of(IdNumber.of(number).written())).isEqualTo(new Valid(number));

            int place = random.nextInt(18);
            char other = OTHERS.charAt(random.nextInt(place == 17 ? 11 : 10));
            String changed = number.substring(0, place) + other + number.substring(place + 1);
            if (!changed.equals(number)) {
                assertThat(IdNumber.of(changed)).isNotInstanceOf(Valid.class);
            }
        }
    }
}
