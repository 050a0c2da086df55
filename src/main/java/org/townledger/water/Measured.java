package org.townledger.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The four indicators of T/CHES 18-2018 as measured on a day; what is unknown is null.
 *
 * @param litres    a person and day, cattle not counted
 * @param guarantee per cent of the days of a year with enough water
 */
public record Measured(@Nullable LocalDate day, @Nullable BigDecimal litres, Fetching fetching, @Nullable BigDecimal guarantee,
                       Tasting tasting) {

    public static final Measured UNKNOWN = new Measured(null, null, Fetching.UNKNOWN, null, Tasting.UNKNOWN);

    /**
     * How the water comes to the house.
     *
     * @param piped   whether it comes into the house by itself
     * @param minutes there and back
     * @param metres  to the water, level
     * @param climb   to the water, up or down, in metres
     */
    public record Fetching(@Nullable Boolean piped, @Nullable BigDecimal minutes, @Nullable Integer metres, @Nullable Integer climb) {

        public static final Fetching UNKNOWN = new Fetching(null, null, null, null);
    }

    /**
     * Looked at, smelt, asked about and tasted (望闻问尝), for dispersed supply without a laboratory.
     *
     * @param clear     no impurity that the eye sees
     * @param tasteless no odd colour, smell or taste
     * @param harmless  no ill effect after long use
     */
    public record Tasting(@Nullable Boolean clear, @Nullable Boolean tasteless, @Nullable Boolean harmless) {

        public static final Tasting UNKNOWN = new Tasting(null, null, null);
    }
}
