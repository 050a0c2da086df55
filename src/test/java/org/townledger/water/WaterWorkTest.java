package org.townledger.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.CaseFile;
import org.townledger.cases.DueWork;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.store.Act;

@DisplayName("What a drinking-water issue has to be done for")
class WaterWorkTest {

    /** 第三章一(一)2 饮水保障(1), 供水易反复人群: the look back is due on its own day. */
    @ParameterizedTest
    @CsvSource({"2026-11-20, OVERDUE", "2026-11-23, TODAY", "2026-11-29, SOON", "2026-12-10,"})
    void aClosedIssueIsLookedBackAt(LocalDate lookBack, WorkKind kind, @TempDir Path folder) {
        try (var town = new WaterTown(folder)) {
            town.store.write(new Act(WaterTown.CLERK, "Sample"), tx -> {
                WaterCase water = Waters.complete();
                CaseFile closed = water.file().closed(LocalDate.of(2026, 8, 25), "郭海燕", null);
                town.ledger.save(tx, water.with(closed).with(water.rechecks().due(lookBack)));
                return 1;
            });
            var words = town.ledgerWords();
            List<Work> work = town.store.read(tx -> town.ledger.work(tx, words));
            assertThat(work).extracting(Work::kind, Work::field)
                    .isEqualTo(kind == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(kind, "recheck_due_on")));
        }
    }

    @Test
    void anOpenIssueLeadsToTheFirstThingThatIsMissing(@TempDir Path folder) {
        try (var town = new WaterTown(folder)) {
            town.store.write(new Act(WaterTown.CLERK, "Sample"), tx -> {
                WaterCase water = Waters.found();
                town.ledger.save(tx, water.with(water.file().dated(water.file().foundOn(), LocalDate.of(2026, 11, 22))));
                return 1;
            });
            var words = town.ledgerWords();
            Work work = town.store.read(tx -> town.ledger.work(tx, words)).getFirst();
            assertThat(work.kind()).isEqualTo(WorkKind.OVERDUE);
            assertThat(work.field()).isEqualTo("measure");
            assertThat(Objects.requireNonNull(work.day())).isEqualTo("2026-11-22");
        }
    }
}
