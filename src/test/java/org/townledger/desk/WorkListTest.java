package org.townledger.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.wording.Sentence;

@DisplayName("What is to be done")
class WorkListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Work work(WorkKind kind, String area, @Nullable LocalDate day) {
        return new Work(kind, area, UUID.randomUUID(), "王德胜", Sentence.of("cases.work.closable"), day, null);
    }

    private final WorkList list = new WorkList(TODAY, List.of(
            work(WorkKind.SOON, "water", TODAY.plusDays(3)), work(WorkKind.WARNING, "medical", null), work(WorkKind.OVERDUE, "water", TODAY.minusDays(1)),
            work(WorkKind.TODAY, "schooling", TODAY), work(WorkKind.RETURNED, "housing", TODAY.minusDays(3)), work(WorkKind.OVERDUE, "housing", TODAY.minusDays(5))));

    @Test
    void beginsWithWhatIsOverLongest() {
        assertThat(list.all()).extracting(Work::kind).containsExactly(WorkKind.OVERDUE, WorkKind.OVERDUE, WorkKind.TODAY, WorkKind.RETURNED,
                WorkKind.WARNING, WorkKind.SOON);
        assertThat(list.all().getFirst().area()).isEqualTo("housing");
    }

    @Test
    void countsWhatMayNotWait() {
        assertThat(list.pressing()).isEqualTo(3);
    }

    @Test
    void hasAFigureForEveryKindEvenWhereThereIsNothing() {
        assertThat(list.counts()).hasSize(WorkKind.values().length).containsEntry(WorkKind.DRAFT, 0L).containsEntry(WorkKind.OVERDUE, 2L);
        assertThat(list.count("water", WorkKind.OVERDUE)).isEqualTo(1);
    }
}
