package org.townledger.monitoring;

import java.util.List;
import java.util.UUID;
import org.townledger.cases.Blocker;

/** What came of what a clerk wanted to do with a monitored household. */
public sealed interface MonitoringOutcome {

    /** @param act by which it can be taken back */
    record Recorded(Monitoring monitoring, UUID act) implements MonitoringOutcome {
    }

    /** Nothing was written. @param blockers each with its clause */
    record Refused(List<Blocker> blockers) implements MonitoringOutcome {

        public Refused {
            blockers = List.copyOf(blockers);
        }
    }

    /** Nothing was written, since the plan's conditions do not hold. @param blockers those that do not */
    record Unmet(List<Condition> blockers) implements MonitoringOutcome {

        public Unmet {
            blockers = List.copyOf(blockers);
        }
    }
}
