package org.townledger.monitoring;

import java.util.Comparator;
import java.util.Optional;

/** A household in the list of those whose risk may be removed. */
record RemovalRow(MonitoredLine line, Monitoring monitoring) {

    /** What is under way first, then who is nearest to a proposal; what is over last. */
    static final Comparator<RemovalRow> NEAREST = Comparator.comparingInt(RemovalRow::distance)
            .thenComparing(row -> row.line().village()).thenComparing(row -> row.line().head());

    static Optional<RemovalRow> of(MonitoredLine line) {
        Monitoring monitoring = line.monitoring();
        return monitoring == null || monitoring.state() == MonitoringState.IDENTIFYING || monitoring.state() == MonitoringState.DROPPED
                ? Optional.empty() : Optional.of(new RemovalRow(line, monitoring));
    }

    boolean is(MonitoringState state) {
        return monitoring.state() == state;
    }

    boolean isReady() {
        Progress progress = line.progress();
        return is(MonitoringState.MONITORED) && progress != null && progress.isReady();
    }

    private int distance() {
        Progress progress = line.progress();
        return switch (monitoring.state()) {
            case REMOVING -> -1;
            case MONITORED -> progress == null ? 0 : progress.deferred() ? 100 : progress.notMet() + progress.toFind();
            case REMOVED, IDENTIFYING, DROPPED -> 200;
        };
    }
}
