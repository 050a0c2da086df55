package org.townledger.handoff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which records go into a package. */
final class PackRules {

    /**
     * What is known when it is decided.
     *
     * @param reported  of every record that was ever carried
     * @param sequences up to which entry of the journal each package carried, by its number
     * @param changed   last entry of the journal that touched a record
     */
    record Known(Map<UUID, ReportRow> reported, Map<Integer, Long> sequences, Map<UUID, Long> changed) {

        boolean changedSince(ReportRow row) {
            return changed.getOrDefault(row.record(), 0L) > sequences.getOrDefault(row.packageNumber(), 0L);
        }
    }

    private PackRules() {
    }

    /**
     * Everything, or what the banner has not: new, changed, never answered, held or missing there. What was sent back
     * and not changed since would only come back once more.
     */
    static boolean goes(RecordHead head, boolean everything, Known known) {
        ReportRow row = known.reported().get(head.id());
        return everything || row == null || row.gone() || known.changedSince(row) || isOpen(row.verdict());
    }

    /** Those that were carried once, are here no more, and of which the banner has not said that it knows. */
    static List<ReportRow> gone(List<RecordHead> heads, List<String> kinds, boolean everything, Known known) {
        var here = heads.stream().map(RecordHead::id).collect(Collectors.toSet());
        return known.reported().values().stream().filter(row -> kinds.contains(row.kind()) && !here.contains(row.record()))
                .filter(row -> everything || !row.gone() || isOpen(row.verdict()))
                .sorted(java.util.Comparator.comparing(ReportRow::kind).thenComparing(ReportRow::number).thenComparing(ReportRow::record)).toList();
    }

    static ReportState state(@Nullable ReportRow row, Known known) {
        if (row == null || row.gone()) {
            return ReportState.UNREPORTED;
        }
        if (known.changedSince(row)) {
            return ReportState.CHANGED;
        }
        return switch (row.verdict()) {
            case null -> ReportState.REPORTED;
            case ACCEPTED -> ReportState.ACCEPTED;
            case RETURNED -> ReportState.RETURNED;
            case HELD -> ReportState.REPORTED;
            case MISSING -> ReportState.UNREPORTED;
        };
    }

    private static boolean isOpen(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> true;
            case HELD, MISSING -> true;
            case ACCEPTED, RETURNED -> false;
        };
    }
}
