package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which records go into a package")
class PackRulesTest {

    private static final UUID ID = UUID.fromString("0190b0a0-0000-7000-8000-000000000001");
    private static final String TOWN = "150623100000";
    private static final RecordHead HEAD = new RecordHead("housing", ID, "住〔2026〕0001号", "150623100204", false);

    private static ReportRow row(@Nullable Verdict verdict, boolean gone) {
        return new ReportRow(ID, "housing", TOWN, HEAD.number(), HEAD.village(), "hash", 3, verdict, null, Instant.EPOCH, "admin", gone);
    }

    /** Package 3 took in the journal up to its entry 100. */
    private static PackRules.Known known(@Nullable ReportRow row, long changedAt) {
        return new PackRules.Known(row == null ? Map.of() : Map.of(ID, row), Map.of(3, 100L), Map.of(ID, changedAt));
    }

    private static @Nullable Verdict verdict(String said) {
        return said.equals("none") ? null : Verdict.valueOf(said);
    }

    @ParameterizedTest(name = "said {0}, changed at {1}: goes {2}, shown as {3}")
    @CsvSource({
        "none,     90, true,  REPORTED",
        "none,    101, true,  CHANGED",
        "ACCEPTED, 90, false, ACCEPTED",
        "ACCEPTED, 100, false, ACCEPTED",
        "ACCEPTED, 101, true, CHANGED",
        "RETURNED, 90, false, RETURNED",
        "RETURNED, 101, true, CHANGED",
        "HELD,     90, true,  REPORTED",
        "HELD,    101, true,  CHANGED",
        "MISSING,  90, true,  UNREPORTED",
        "MISSING, 101, true,  CHANGED"})
    void byWhatTheBannerSaidAndWhetherItChangedSince(String said, long changedAt, boolean goes, ReportState shown) {
        ReportRow row = row(verdict(said), false);
        assertThat(PackRules.goes(HEAD, false, known(row, changedAt))).isEqualTo(goes);
        assertThat(PackRules.goes(HEAD, true, known(row, changedAt))).isTrue();
        assertThat(PackRules.state(row, known(row, changedAt))).isEqualTo(shown);
    }

    @Test
    void oneThatNoPackageCarriedGoes() {
        assertThat(PackRules.goes(HEAD, false, known(null, 90))).isTrue();
        assertThat(PackRules.state(null, known(null, 90))).isEqualTo(ReportState.UNREPORTED);
    }

    @Test
    void oneThatWasTakenBackAndIsThereAgainGoes() {
        assertThat(PackRules.goes(HEAD, false, known(row(Verdict.ACCEPTED, true), 90))).isTrue();
    }

    @Nested
    class ThatIsHereNoMore {

        private final List<String> kinds = List.of("housing");

        @ParameterizedTest(name = "gone told {0}, said {1}: told {2}")
        @CsvSource({"false, ACCEPTED, true", "false, none, true", "true, none, true", "true, HELD, true", "true, ACCEPTED, false"})
        void isToldUntilTheBannerKnows(boolean told, String said, boolean goes) {
            PackRules.Known known = known(row(verdict(said), told), 120);
            assertThat(PackRules.gone(List.of(), kinds, false, known)).hasSize(goes ? 1 : 0);
            assertThat(PackRules.gone(List.of(), kinds, true, known)).hasSize(1);
        }

        @Test
        void isNotGoneWhileItIsHere() {
            assertThat(PackRules.gone(List.of(HEAD), kinds, true, known(row(null, false), 120))).isEmpty();
        }

        @Test
        void staysUntoldWhereItsKindWasNotChosen() {
            assertThat(PackRules.gone(List.of(), List.of("water"), true, known(row(null, false), 120))).isEmpty();
        }
    }
}
