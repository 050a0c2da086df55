package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.monitoring.Monitoring;
import org.townledger.monitoring.MonitoredLine;
import org.townledger.monitoring.MonitoringState;

/** What the demonstration shows of monitored households is taken by the same rules as an office's own. */
class DemoMonitoringTest {

    @TempDir
    Path folder;

    @Test
    void theDemonstrationHasAHouseholdOnTheBoardAndTwoThatAreHelped() {
        Typed.done(folder, "init", "--office", Typed.OFFICE);
        Typed.done(folder, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
        try (var office = new TownOffice(folder)) {
            new DemoMonitoring(office.wiring, TownOffice.CLERK, LocalDate.of(2026, 11, 1)).run();

            assertThat(office.wiring.monitoring.read.all().stream().map(MonitoredLine::monitoring).filter(Objects::nonNull).map(Monitoring::state))
                    .containsExactlyInAnyOrder(MonitoringState.IDENTIFYING, MonitoringState.MONITORED, MonitoringState.MONITORED);
        }
    }
}
