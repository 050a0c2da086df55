package org.townledger.monitoring;

import java.util.List;

/**
 * How near a household is to the removal of its risk.
 *
 * @param toFind   conditions that somebody has to find out about
 * @param deferred whether it is not marked for now, since nobody in it can work
 */
public record Progress(int met, int notMet, int toFind, int notApplicable, boolean deferred) {

    static Progress of(List<Condition> conditions, boolean deferred) {
        return new Progress(count(conditions, Verdict.MET), count(conditions, Verdict.NOT_MET), count(conditions, Verdict.FINDING),
                count(conditions, Verdict.NOT_APPLICABLE), deferred);
    }

    private static int count(List<Condition> conditions, Verdict verdict) {
        return (int) conditions.stream().filter(condition -> condition.verdict() == verdict).count();
    }

    public boolean isReady() {
        return notMet == 0 && toFind == 0;
    }
}
