package org.townledger.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;

/** What is to be done, the most urgent first. */
public record WorkList(LocalDate today, List<Work> all) {

    private static final Comparator<Work> URGENCY = Comparator.comparing(Work::kind)
            .thenComparing(work -> work.day() == null ? LocalDate.MAX : work.day()).thenComparing(Work::area).thenComparing(Work::whom);

    public WorkList {
        all = all.stream().sorted(URGENCY).toList();
    }

    /** A kind that nothing is of has 0. */
    public Map<WorkKind, Long> counts() {
        var counts = new EnumMap<WorkKind, Long>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            counts.put(kind, count(kind));
        }
        return counts;
    }

    public long count(WorkKind kind) {
        return all.stream().filter(work -> work.kind() == kind).count();
    }

    public long count(String area, WorkKind kind) {
        return all.stream().filter(work -> work.kind() == kind && work.area().equals(area)).count();
    }

    /** What may not wait: overdue or due today. */
    public long pressing() {
        return count(WorkKind.OVERDUE) + count(WorkKind.TODAY);
    }
}
