package org.townledger.water;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.DatedValue;

/**
 * The limits of T/CHES 18-2018 as they stand on a day, for a place short of water (under 800 mm of rain a year). Where a
 * limit is not known its level is not either.
 */
public record WaterStandard(Limits litres, Limits minutes, Limits metres, Limits climb, Limits guarantee) {

    /** Both count as reached. */
    public record Limits(@Nullable BigDecimal met, @Nullable BigDecimal nearly) {
    }

    /** @param values the dated values by name */
    public static WaterStandard of(Function<String, Optional<DatedValue>> values) {
        return new WaterStandard(limits("litres", values), limits("minutes", values), limits("metres", values),
                limits("climb", values), limits("guarantee", values));
    }

    private static Limits limits(String indicator, Function<String, Optional<DatedValue>> values) {
        return new Limits(values.apply(WaterRepository.LEDGER.key() + "." + indicator + ".safe").map(DatedValue::value).orElse(null),
                values.apply(WaterRepository.LEDGER.key() + "." + indicator + ".basic").map(DatedValue::value).orElse(null));
    }

    /** What a measurement comes to. @param tests those that belong to it, oldest first */
    public WaterLevels levels(Measured measured, List<WaterTest> tests) {
        return new WaterLevels(atLeast(measured.litres(), litres), quality(measured.tasting(), tests),
                convenience(measured.fetching()), atLeast(measured.guarantee(), guarantee));
    }

    /** By the laboratory where there is a test, its latest for each indicator; by looking and tasting elsewhere. */
    private static @Nullable Level quality(Measured.Tasting tasting, List<WaterTest> tests) {
        if (!tests.isEmpty()) {
            return latest(tests).allMatch(WaterTest::passed) ? Level.MET : Level.NOT_MET;
        }
        List<@Nullable Boolean> findings = Arrays.asList(tasting.clear(), tasting.tasteless(), tasting.harmless());
        if (findings.contains(Boolean.FALSE)) {
            return Level.NOT_MET;
        }
        return findings.stream().allMatch(Objects::nonNull) ? Level.NEARLY : null;
    }

    private static Stream<WaterTest> latest(List<WaterTest> tests) {
        return tests.stream().collect(Collectors.groupingBy(WaterTest::indicator,
                Collectors.maxBy(Comparator.comparing(WaterTest::sampledOn)))).values().stream().flatMap(Optional::stream);
    }

    /** The better of time and distance, either of which is enough. */
    private @Nullable Level convenience(Measured.Fetching fetching) {
        if (Boolean.TRUE.equals(fetching.piped())) {
            return Level.MET;
        }
        Level byTime = atMost(fetching.minutes(), minutes);
        Level byDistance = both(atMost(decimal(fetching.metres()), metres), atMost(decimal(fetching.climb()), climb));
        return Stream.of(byTime, byDistance).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Level both(@Nullable Level one, @Nullable Level other) {
        if (one == Level.NOT_MET || other == Level.NOT_MET) {
            return Level.NOT_MET;
        }
        if (one == null || other == null) {
            return null;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer metres) {
        return metres == null ? null : BigDecimal.valueOf(metres);
    }

    private static @Nullable Level atLeast(@Nullable BigDecimal measured, Limits limits) {
        return level(measured, limits, 1);
    }

    private static @Nullable Level atMost(@Nullable BigDecimal measured, Limits limits) {
        return level(measured, limits, -1);
    }

    /** @param sign 1 where more is better, -1 where less is */
    private static @Nullable Level level(@Nullable BigDecimal measured, Limits limits, int sign) {
        if (measured == null || limits.met() == null || limits.nearly() == null) {
            return null;
        }
        if (measured.compareTo(limits.met()) * sign >= 0) {
            return Level.MET;
        }
        return measured.compareTo(limits.nearly()) * sign >= 0 ? Level.NEARLY : Level.NOT_MET;
    }
}
