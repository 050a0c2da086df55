package org.townledger.workbook;

import org.dhatim.fastexcel.reader.CellAddress;

/**
 * A column of a foreign sheet under its heading.
 *
 * @param index   place in the sheet, from 0
 * @param group   what stands above the heading in a header of several rows, or empty
 * @param heading as written; empty where nobody wrote one above filled cells
 * @param unit    what its amounts are counted in
 */
public record SourceColumn(int index, String group, String heading, MoneyUnit unit) {

    /** What to call the column before the clerk: group and heading, or its letter. */
    public String label() {
        String written = Headings.tidy(group.isEmpty() ? heading : group + " " + heading);
        return written.isEmpty() ? CellAddress.convertNumToColString(index) : written;
    }

    /** The heading without what differs between two copies of one form, by which a mapping is remembered. */
    String key() {
        String normal = Headings.normal(heading);
        return Headings.normal(group) + "/" + (normal.isEmpty() ? "#" + index : normal);
    }
}
