package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One measure for a monitored household (敖党发〔2024〕20号 第三章一(一)1(2)).
 *
 * @param monitoring the monitoring that it belongs to
 * @param kind       a word of the dated list {@code monitoring_measure}
 * @param amount     yuan, where it is paid in money
 * @param endsOn     where it has an end of its own, as loans, posts, medical and education aid have
 * @param proof      the paper that shows it
 */
public record Measure(UUID id, UUID monitoring, String kind, @Nullable String content, @Nullable BigDecimal amount,
                      @Nullable LocalDate startedOn, @Nullable LocalDate endsOn, @Nullable String proof) {

    public Measure {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a measure has a kind");
        }
    }

    /** Whether it is carried out and shown to be. */
    public boolean isProven(LocalDate today) {
        return startedOn != null && !startedOn.isAfter(today) && proof != null && !proof.isBlank();
    }

    public boolean runsOn(LocalDate day) {
        return startedOn != null && !startedOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }
}
