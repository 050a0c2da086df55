package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.lists.Divisions;
import org.townledger.lists.Reference;
import org.townledger.wording.Sentence;

@DisplayName("Whose certificate an office may trust")
class TrustRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final Map<String, OfficeCertificate> KNOWN = new HashMap<>();

    private static OfficeCertificate of(String office) {
        return KNOWN.computeIfAbsent(office, code -> OfficeKey.generate(code, "单位", NOW).certificate());
    }

    private static Divisions at(String office) {
        return new Divisions(office, Reference.divisions());
    }

    @ParameterizedTest
    @CsvSource({
            "150623100000,150623000000,,a town its banner",
            "150623000000,150623100000,,a banner its town",
            "150623000000,150623103000,,and another one of its towns",
            "150623100000,150623101000,handoff.office.notInLine,a town another town",
            "150623000000,150600000000,handoff.office.notInLine,a banner its city",
            "150623000000,150623100204,handoff.office.notInLine,a banner a village",
            "150623100000,150623100204,handoff.office.notInLine,a town its village",
            "150623100000,150699000000,handoff.office.unknownOffice,one that is no division",
            "150623100000,150623100000,handoff.office.ownOffice,another one with the own code"})
    void is(String own, String offered, String refusal, String what) {
        assertThat(TrustRules.blocker(of(offered), null, at(own), NOW).map(Sentence::key).orElse(null)).as(what).isEqualTo(refusal);
    }

    @Test
    void isNotItsOwn() {
        assertThat(TrustRules.blocker(of("150623100000"), of("150623100000"), at("150623100000"), NOW).map(Sentence::key)).contains("handoff.office.own");
    }

    @Test
    void isNotOneThatIsOutOfDate() {
        Instant later = NOW.plusSeconds(11L * 365 * 24 * 3600);
        assertThat(TrustRules.blocker(of("150623000000"), null, at("150623100000"), later).map(Sentence::key)).contains("handoff.office.expired");
    }
}
