package org.townledger.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day of the three public notices: village, town, banner. */
public record Notices(@Nullable LocalDate villageFrom, @Nullable LocalDate villageTo, @Nullable LocalDate townFrom,
                      @Nullable LocalDate townTo, @Nullable LocalDate bannerFrom, @Nullable LocalDate bannerTo) {

    public static final Notices NONE = new Notices(null, null, null, null, null, null);
}
