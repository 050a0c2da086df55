package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.handoff.HandoffPackage.Direction;
import org.townledger.handoff.HandoffPackage.Kind;
import org.townledger.handoff.HandoffPackage.State;

@DisplayName("In which order packages are merged")
class OrderRulesTest {

    private static final String TOWN = "150623100000";
    private static final String BANNER = "150623000000";

    /** Package 1 is {@code h1} and so on; each follows the one before it. */
    private static HandoffPackage received(int number, State state, int base) {
        return new HandoffPackage(UUID.randomUUID(), Direction.RECEIVED, TOWN, BANNER, number, Kind.INCREMENT, base, Set.of("housing"), "h" + number, null,
                LocalDate.EPOCH, 1, "022", "1", 1, 0, 1, 0, "p", state, Instant.EPOCH, "admin", null, null, 0);
    }

    private static BagHead head(int number, @Nullable String previous) {
        return new BagHead(TOWN, BANNER, number, previous, Kind.INCREMENT, number - 1, Set.of("housing"), LocalDate.EPOCH, 1, "022", "1", Instant.EPOCH, "admin", 0, 0,
                List.of());
    }

    /** @param here such as {@code 1M 2M 4H}: merged and held ones */
    private static List<HandoffPackage> here(@Nullable String here) {
        var all = new ArrayList<HandoffPackage>();
        if (here != null) {
            for (String one : here.split(" ")) {
                int number = Integer.parseInt(one.substring(0, one.length() - 1));
                all.add(received(number, one.endsWith("M") ? State.MERGED : State.HELD, 0));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "with {0} here, number {1} (hash {2}, after {3}): {4}")
    @CsvSource({
        ",         1, h1,  ,   Merge",
        ",         2, h2,  h1, Hold[missing=[1]]",
        ",         4, h4,  h3, 'Hold[missing=[1, 2, 3]]'",
        "1M,       2, h2,  h1, Merge",
        "1M,       2, h2,  hx, OtherForerunner 1",
        "1M,       2, h2,  ,   OtherForerunner 1",
        "1M,       1, h1,  ,   Twice 1",
        "1M,       1, hx,  ,   OtherContents 1",
        "1M,       3, h3,  h2, Hold[missing=[2]]",
        "1M 3H,    4, h4,  h3, Hold[missing=[2]]",
        "1M 3H 5H, 6, h6,  h5, 'Hold[missing=[2, 4]]'",
        "1M 3H,    3, h3,  h2, Twice 3",
        "1M 3H,    3, hx,  h2, OtherContents 3",
        "1M 3H,    2, h2,  h1, Merge",
        "1M 4M,    3, h3,  h2, OtherForerunner 4",
        "1M 4M,    5, h5,  h4, Merge"})
    void byNumbersAndHashesAlone(@Nullable String here, int number, String hash, @Nullable String previous, String expected) {
        String order = switch (OrderRules.of(head(number, previous), hash, here(here))) {
            case OrderRules.Order.Merge _ -> "Merge";
            case OrderRules.Order.Hold(var missing) -> "Hold[missing=" + missing + "]";
            case OrderRules.Order.Twice(var known) -> "Twice " + known.number();
            case OrderRules.Order.OtherContents(var known) -> "OtherContents " + known.number();
            case OrderRules.Order.OtherForerunner(var last) -> "OtherForerunner " + last.number();
        };
        assertThat(order).isEqualTo(expected);
    }

    @ParameterizedTest(name = "with {0} merged, one since {1} stands without those between: {2}")
    @CsvSource({"1M, 1, true", "1M, 0, true", "1M, 2, false", ", 0, true", ", 1, false"})
    void oneThatHoldsAllSinceOneThatIsMergedNeedNotWait(@Nullable String here, int base, boolean stands) {
        assertThat(OrderRules.standsWithout(received(9, State.HELD, base), here(here))).isEqualTo(stands);
    }
}
