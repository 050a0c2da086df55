package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household in the list of those that are monitored.
 *
 * @param monitoring null where the register calls it a monitored type and nothing is recorded yet
 * @param type       as recorded, else as in the register
 * @param progress   null where nothing is recorded or the matter is over
 */
public record MonitoredLine(UUID household, String office, @Nullable String number, String head, String village, String type,
                            @Nullable Monitoring monitoring, List<Measure> measures, int months, @Nullable Progress progress) {

    public MonitoredLine {
        measures = List.copyOf(measures);
    }
}
