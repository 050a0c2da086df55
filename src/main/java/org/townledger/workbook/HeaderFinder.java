package org.townledger.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.workbook.MappingProposal.Certainty;

/**
 * Finds a table's header by its words: the rows whose headings fit most columns of the ledger, wherever they stand and
 * whatever stands above them.
 */
public final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int TALLEST = 3;

    /** Characters of a heading with whatever is explained in it; what is longer tells a story. */
    private static final int LONGEST = 400;
    private static final double COST_OF_A_ROW = 0.3;
    private static final double WORTH_OF_LIKELY = 0.6;
    private static final double ENOUGH = 1.9;

    /** A number, a date or an ID number: such a row holds a case, not headings. */
    private static final Pattern A_VALUE = Pattern.compile(
            "[\\d.,，．０-９]+[Xx]?%?|\\d{2,4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-].*|[\\d.,]+(?:元|万元|㎡|人)");

    private final List<? extends Column<?, ?>> ledger;

    public HeaderFinder(List<? extends Column<?, ?>> ledger) {
        this.ledger = List.copyOf(ledger);
    }

    /** Empty where no row looks like the header of this ledger. */
    public Optional<Header> find(SourceSheet sheet) {
        Optional<Header> best = Optional.empty();
        double bestScore = ENOUGH;
        int last = Math.min(sheet.rows().size(), ROWS_LOOKED_AT);
        var reader = new HeaderReader(sheet);
        for (int first = 0; first < last; first++) {
            for (int height = 1; height <= TALLEST && mayBeHeading(sheet, first + height - 1); height++) {
                Header header = reader.header(first, first + height - 1);
                double score = score(header) - COST_OF_A_ROW * (height - 1);
                if (score > bestScore) {
                    best = Optional.of(header);
                    bestScore = score;
                }
            }
        }
        return best.map(header -> withGroupsAbove(sheet, reader, header));
    }

    /** How many columns of the ledger the header fits, a likely one counted in part. */
    double score(Header header) {
        double score = 0;
        for (var proposed : MappingProposal.propose(header, ledger).columns()) {
            score += switch (proposed.target()) {
                case Target.ToColumn toColumn -> proposed.certainty() == Certainty.EXACT ? 1 : WORTH_OF_LIKELY;
                case Target.Ignored ignored -> 0.1;
                case Target.AsNote note -> 0;
            };
        }
        return score;
    }

    /** Groups that no column needed to be told apart are still part of the header; a line that fits worse is none. */
    private Header withGroupsAbove(SourceSheet sheet, HeaderReader reader, Header header) {
        int above = header.firstRow() - 1;
        boolean isTallest = header.lastRow() - header.firstRow() + 1 >= TALLEST;
        if (above < 0 || isTallest || !mayBeHeading(sheet, above)) {
            return header;
        }
        long filled = sheet.rows().get(above).stream().filter(cell -> !cell.shown().isBlank()).count();
        Header grouped = reader.header(above, header.lastRow());
        return filled < header.columns().size() && score(grouped) >= score(header) ? grouped : header;
    }

    private static boolean mayBeHeading(SourceSheet sheet, int row) {
        if (sheet.isEmptyRow(row)) {
            return false;
        }
        var texts = new ArrayList<String>();
        for (RawCell cell : sheet.rows().get(row)) {
            if (cell instanceof RawCell.Number || cell instanceof RawCell.Truth || cell instanceof RawCell.Fault) {
                return false;
            }
            if (cell.shown().length() > LONGEST) {
                return false;
            }
            if (!cell.shown().isBlank()) {
                texts.add(cell.shown().strip());
            }
        }
        return texts.stream().distinct().count() > 1
                && texts.stream().noneMatch(text -> A_VALUE.matcher(text).matches() || text.matches("(?s).+[:：].*"));
    }
}
