package org.townledger.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.housing.Houses.complete;
import static org.townledger.housing.Houses.day;
import static org.townledger.housing.Houses.graded;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.DueWork;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;

@DisplayName("What a house has to be done for")
class HousingWorkTest {

    private static final LocalDate TODAY = day("2026-11-23");
    private static final HousingWork WORK = new HousingWork(Houses.RULES, 15, 30);

    private static List<Work> work(HousingCase house) {
        var due = new DueWork("housing", true, TODAY, 7);
        WORK.add(house, due);
        return due.all();
    }

    private static HousingCase dueOn(HousingCase house, LocalDate day) {
        return house.with(house.file().dated(house.file().foundOn(), day));
    }

    /** 第三章一(一)2 住房保障(1): a register with days due; the desk looks seven days ahead. */
    @ParameterizedTest
    @CsvSource({"2026-11-22, OVERDUE", "2026-11-23, TODAY", "2026-11-24, SOON", "2026-11-30, SOON", "2026-12-01,"})
    void standsThereByItsDayDue(LocalDate due, WorkKind kind) {
        assertThat(work(dueOn(graded(Grade.C), due))).extracting(Work::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void leadsToTheFirstThingThatIsMissing() {
        assertThat(work(dueOn(graded(Grade.C), TODAY))).singleElement().satisfies(work -> {
            assertThat(work.field()).isEqualTo("repair");
            assertThat(work.what().key()).isEqualTo("housing.close.repairModeMissing");
            assertThat(work.whom()).isEqualTo("王德胜");
        });
    }

    @Test
    void mayBeClosedWhereNothingIsMissing() {
        assertThat(work(dueOn(complete(), TODAY))).singleElement().satisfies(work -> {
            assertThat(work.what().key()).isEqualTo("cases.work.closable");
            assertThat(work.field()).isNull();
        });
    }

    /** 住房保障(1): 15 days from the end of the works to the acceptance. */
    @ParameterizedTest
    @CsvSource({"2026-11-01, OVERDUE", "2026-11-08, TODAY", "2026-11-15, SOON", "2026-11-16,"})
    void awaitsItsAcceptance(LocalDate finished, WorkKind kind) {
        HousingCase house = graded(Grade.C).with(new Repair(null, "修缮加固", null, 2026, null, null, null, finished, null, null, null, null));
        assertThat(work(house)).extracting(Work::kind, Work::field)
                .isEqualTo(kind == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(kind, "accepted_on")));
    }

    /** 住房保障(2): 30 days from the acceptance to the payment. */
    @ParameterizedTest
    @CsvSource({"2026-10-08, OVERDUE", "2026-10-24, TODAY", "2026-11-01,"})
    void awaitsItsSubsidy(LocalDate accepted, WorkKind kind) {
        HousingCase house = complete().with(Money.NONE)
                .with(new Repair(null, "修缮加固", null, 2026, null, null, null, accepted.minusDays(9), accepted, true, null, null));
        assertThat(work(house)).extracting(Work::kind, Work::field)
                .isEqualTo(kind == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(kind, "subsidy")));
    }

    @Test
    void oneFieldIsToldOnceForItsMostUrgentReason() {
        HousingCase house = dueOn(complete(), TODAY.plusDays(3)).with(Money.NONE);
        assertThat(work(house)).singleElement().extracting(Work::kind).isEqualTo(WorkKind.OVERDUE);
    }

    @Test
    void aLedgerTellsAllOfItsOpenHouses(@TempDir Path folder) {
        try (var town = new HousingTown(folder).withHouses()) {
            var words = town.ledgerWords();
            List<Work> work = town.store.read(tx -> town.ledger.work(tx, words));
            assertThat(work).extracting(Work::kind).contains(WorkKind.OVERDUE);
            assertThat(work).allSatisfy(one -> assertThat(one.area()).isEqualTo("housing"));
            assertThat(work.stream().filter(one -> one.kind() == WorkKind.OVERDUE && "accepted_on".equals(one.field()))).isNotEmpty();
        }
    }
}
