package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.townledger.vault.RecoveryCode.Reading;
import org.townledger.wording.Sentence;

/** Read from paper and typed by somebody in a hurry. */
class RecoveryCodeTest {

    private final RecoveryCode code = RecoveryCode.random();
    private final String letters = code.text().replace("-", "");

    private static Sentence slip(String typed) {
        return ((Reading.Mistyped) RecoveryCode.read(typed)).reason();
    }

    @Test
    void isEightGroupsOfFourWithoutLettersThatLookLikeFigures() {
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isReadInSmallLettersWithSpacesOrWithoutDashes() {
        for (String typed : new String[] {code.text(), letters, " " + code.text().toLowerCase(Locale.ROOT) + "\n", code.text().replace('-', ' '),
                code.text().replace("-", "－"), code.text().replace('0', 'O').replace('1', 'l')}) {
            assertThat(RecoveryCode.read(typed)).as(typed).isEqualTo(new Reading.Read(code));
        }
    }

    @Test
    void everySingleWrongLetterIsToldWithItsGroup() {
        for (int at = 0; at < letters.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != letters.charAt(at)) {
                    assertThat(slip(letters.substring(0, at) + other + letters.substring(at + 1)))
                            .as("%s at %d", other, at).isEqualTo(Sentence.of("vault.recovery.group", at / 4 + 1));
                }
            }
        }
    }

    @Test
    void groupsInAnothersPlaceAreTold() {
        String swapped = letters.substring(4, 8) + letters.substring(0, 4) + letters.substring(8);

        assertThat(letters.startsWith(letters.substring(4, 8)) ? Sentence.of("vault.recovery.group", 1) : slip(swapped))
                .isEqualTo(Sentence.of("vault.recovery.group", 1));
    }

    @Test
    void tooFewAndTooManyLettersAreCounted() {
        assertThat(slip("")).isEqualTo(Sentence.of("vault.recovery.length", 32, 0));
        assertThat(slip(letters.substring(0, 31))).isEqualTo(Sentence.of("vault.recovery.length", 32, 31));
        assertThat(slip(letters + "00")).isEqualTo(Sentence.of("vault.recovery.length", 32, 34));
    }

    @Test
    void noTwoAreAlike() {
        assertThat(RecoveryCode.random()).isNotEqualTo(code);
    }
}
