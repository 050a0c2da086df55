package org.townledger.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.townledger.columns.Column;
import org.townledger.workbook.Target.AsNote;
import org.townledger.workbook.Target.Ignored;
import org.townledger.workbook.Target.ToColumn;

/** Where the program believes that each foreign column goes, for the clerk to look over. */
public record MappingProposal(List<Proposed> columns) {

    /** How sure the proposal is. */
    public enum Certainty { EXACT, LIKELY, NONE }

    public record Proposed(SourceColumn source, Target target, Certainty certainty) {
    }

    /** Running numbers, and the columns that this program's own report adds. */
    private static final Set<String> IGNORED = Set.of("序号", "序", "行号", "顺序号", "no", "原行号", "导入结论", "导入说明", "sourcerow", "importverdict", "importremarks");

    private record Pair(SourceColumn source, Column<?, ?> column, int score, int distance) {
    }

    public MappingProposal {
        columns = List.copyOf(columns);
    }

    public Mapping mapping() {
        return new Mapping(columns.stream().map(p -> new Mapping.Entry(p.source(), p.target())).toList());
    }

    /** Columns of the ledger that no foreign column goes into. */
    public <K extends Column<?, ?>> List<K> missing(List<K> ledger) {
        return ledger.stream().filter(column -> mapping().sourceOf(column).isEmpty()).toList();
    }

    /** By the headings alone. */
    public static MappingProposal propose(Header header, List<? extends Column<?, ?>> ledger) {
        return propose(header, ledger, (source, column) -> CellEvidence.NO_BEARING);
    }

    /** By the headings, and by what the cells below them look like. */
    public static MappingProposal propose(Header header, SourceSheet sheet, List<? extends Column<?, ?>> ledger) {
        return propose(header, ledger, new CellEvidence(sheet, header));
    }

    private static MappingProposal propose(Header header, List<? extends Column<?, ?>> ledger, Evidence evidence) {
        Map<SourceColumn, Pair> taken = best(pairs(header, ledger, evidence));
        var proposed = new ArrayList<Proposed>();
        for (SourceColumn source : header.columns()) {
            proposed.add(Optional.ofNullable(taken.get(source))
                    .map(pair -> new Proposed(source, new ToColumn(pair.column), pair.score >= HeadingMatch.EXACT ? Certainty.EXACT : Certainty.LIKELY))
                    .orElseGet(() -> unknown(source)));
        }
        return new MappingProposal(proposed);
    }

    interface Evidence {
        int bearing(SourceColumn source, Column<?, ?> column);
    }

    private static List<Pair> pairs(Header header, List<? extends Column<?, ?>> ledger, Evidence evidence) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < ledger.size(); i++) {
            var column = ledger.get(i);
            var match = new HeadingMatch(column);
            for (int j = 0; j < header.columns().size(); j++) {
                SourceColumn source = header.columns().get(j);
                int score = match.of(source);
                if (score < HeadingMatch.EXACT && !isIgnored(source)) {
                    score = Math.min(HeadingMatch.EXACT - 1, score + evidence.bearing(source, column));
                }
                if (score >= HeadingMatch.LIKELY) {
                    pairs.add(new Pair(source, column, score, Math.abs(i - j)));
                }
            }
        }
        return pairs;
    }

    /** The best pair first; of equals the one whose places in the two orders lie nearest. */
    private static Map<SourceColumn, Pair> best(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(Pair::score).reversed().thenComparingInt(Pair::distance));
        var taken = new HashMap<SourceColumn, Pair>();
        var filled = new HashSet<Column<?, ?>>();
        for (Pair pair : pairs) {
            if (!taken.containsKey(pair.source) && filled.add(pair.column)) {
                taken.put(pair.source, pair);
            }
        }
        return taken;
    }

    private static Proposed unknown(SourceColumn source) {
        return isIgnored(source)
                ? new Proposed(source, new Ignored(), Certainty.EXACT)
                : new Proposed(source, new AsNote(), Certainty.NONE);
    }

    private static boolean isIgnored(SourceColumn source) {
        return IGNORED.contains(Headings.normal(source.heading()));
    }
}
