package org.townledger.sheets;

import org.townledger.sheets.Pen.Align;

/**
 * One column of a printed table.
 *
 * @param group heading above it, shared with its neighbours of the same group; may be empty
 * @param share its width in relation to the other columns' shares
 */
record TableColumn(String group, String heading, double share, Align align) {
}
