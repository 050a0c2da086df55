package org.townledger.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A case's number")
class CaseNumberTest {

    @Test
    void isWrittenAsTheOfficeWritesIt() {
        assertThat(new CaseNumber("住", 2026, 12).text()).isEqualTo("住〔2026〕0012号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"住〔2026〕0012号", "住[2026]12号", "住（2026）0012", "住【2026】０１２号", " 住 2026 0012 号 ", "住〔2026〕第12号"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(CaseNumber.of(typed)).contains(new CaseNumber("住", 2026, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0012", "2026-12", "住〔2026〕0000号", "住房12号", "住〔26〕12号"})
    void isNotGuessedFromAnythingElse(String typed) {
        assertThat(CaseNumber.of(typed)).isEmpty();
    }
}
