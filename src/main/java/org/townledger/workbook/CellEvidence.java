package org.townledger.workbook;

import org.townledger.columns.CellType;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;

/** What the cells below a heading say for or against a column: a heading may be wrong, a hundred ID numbers are not. */
final class CellEvidence implements MappingProposal.Evidence {

    static final int NO_BEARING = 0;

    private static final int SAMPLE = 60;
    private static final int ENOUGH = 3;
    private static final int FOR = 8;
    private static final int AGAINST = -40;
    private static final int SPEAKS_FOR_ITSELF = 50;

    private final SourceSheet sheet;
    private final Header header;

    CellEvidence(SourceSheet sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
    }

    @Override
    public int bearing(SourceColumn source, Column<?, ?> column) {
        CellType.Shape shape = column.type().shape();
        if (shape == CellType.Shape.TEXT || shape == CellType.Shape.LONG_TEXT) {
            return NO_BEARING;
        }
        int filled = 0;
        int readable = 0;
        int last = Math.min(sheet.rows().size(), header.lastRow() + 1 + SAMPLE);
        for (int row = header.lastRow() + 1; row < last; row++) {
            RawCell cell = sheet.cell(row, source.index());
            if (!cell.shown().isBlank()) {
                filled++;
                readable += column.type().read(cell) instanceof Reading.Unreadable ? 0 : 1;
            }
        }
        if (filled < ENOUGH) {
            return NO_BEARING;
        }
        boolean mostly = readable >= 0.8 * filled;
        if (mostly && shape == CellType.Shape.ID_NUMBER && source.heading().isBlank()) {
            return SPEAKS_FOR_ITSELF;
        }
        return mostly ? FOR : readable < 0.3 * filled ? AGAINST : NO_BEARING;
    }
}
