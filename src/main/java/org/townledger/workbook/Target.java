package org.townledger.workbook;

import org.townledger.columns.Column;

/** Where a foreign column goes. */
public sealed interface Target {

    record ToColumn(Column<?, ?> column) implements Target {
    }

    /** Kept word for word with the case, under its heading. */
    record AsNote() implements Target {
    }

    /** Running numbers and what this program wrote into its own report. */
    record Ignored() implements Target {
    }
}
