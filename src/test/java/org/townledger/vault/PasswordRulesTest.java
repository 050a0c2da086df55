package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.wording.Sentence;

class PasswordRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
            "''                , vault.password.short",
            "1234567           , vault.password.short",
            "敖勒召其镇政府        , vault.password.short",
            "敖勒召其镇人民政府      , -",
            "𠮷𠮷𠮷𠮷             , vault.password.short",
            "aaaaaaaa          , vault.password.oneLetter",
            "GuoHaiyan         , vault.password.user",
            "guohaiyan         , vault.password.user",
            "guohaiyan1        , -",
            "12345678          , -",
            "with two spaces   , -"})
    void sayWhatIsWrongWithAPassword(String password, String key) {
        assertThat(PasswordRules.blocker("GuoHaiyan", password.toCharArray()).map(Sentence::key).orElse(null)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"128, true", "129, false"})
    void takeNoPasswordWithoutAnEnd(int length, boolean taken) {
        assertThat(PasswordRules.blocker("admin", "ab".repeat(length).substring(0, length).toCharArray()).isEmpty()).isEqualTo(taken);
    }
}
