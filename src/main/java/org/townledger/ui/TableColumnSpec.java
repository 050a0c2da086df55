package org.townledger.ui;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellType;
import org.townledger.columns.Column;

/**
 * How one column stands in a {@link PagingTable}.
 *
 * @param field       stable name; sorting and the choice of columns go by it
 * @param group       heading above it; shown where two neighbours or more share it
 * @param look        what stands beside or instead of the text: a disc, a badge; null for text alone
 * @param style       style class of the cell by row: {@code urgent}, {@code soon}, {@code quiet} or empty
 * @param width       in em of the body text
 * @param givesWay    takes the room that is left, and loses it first
 * @param shownAtFirst whether it is shown before anybody has chosen columns
 */
public record TableColumnSpec<R>(String field, String heading, String group, Function<R, String> text,
                                 @Nullable Function<R, @Nullable Node> look, Function<R, String> style, Align align,
                                 double width, boolean sortable, boolean givesWay, boolean shownAtFirst) {

    public enum Align { LEFT, CENTRE, RIGHT }

    /** From the ledger's list of columns: money and numbers stand right, all can be sorted. */
    public static <R> TableColumnSpec<R> of(Column<R, ?> column) {
        CellType.Shape shape = column.type().shape();
        Align align = switch (shape) {
            case MONEY, NUMBER -> Align.RIGHT;
            case TEXT, DATE, YES_NO, CHOICE, ID_NUMBER, LONG_TEXT -> Align.LEFT;
        };
        double width = switch (shape) {
            case NUMBER, YES_NO -> 5;
            case DATE -> 6.6;
            case MONEY, CHOICE, TEXT -> 8;
            case ID_NUMBER -> 11;
            case LONG_TEXT -> 14;
        };
        return new TableColumnSpec<>(column.field(), column.heading(), column.group(), column::textOf, null, _ -> "", align, width,
                true, false, true);
    }

    /** A column of the screen's own that no ledger declares, such as the days left. */
    public static <R> TableColumnSpec<R> of(String field, String heading, Function<R, String> text) {
        return new TableColumnSpec<>(field, heading, "", text, null, _ -> "", Align.LEFT, 8, true, false, true);
    }

    /** A shorter heading than on paper, where the group above says the rest. */
    public TableColumnSpec<R> headed(String newHeading) {
        return new TableColumnSpec<>(field, newHeading, group, text, look, style, align, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> wide(double em) {
        return new TableColumnSpec<>(field, heading, group, text, look, style, align, em, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> in(String newGroup) {
        return new TableColumnSpec<>(field, heading, newGroup, text, look, style, align, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> reads(Function<R, String> newText) {
        return new TableColumnSpec<>(field, heading, group, newText, look, style, align, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> looks(Function<R, @Nullable Node> newLook) {
        return new TableColumnSpec<>(field, heading, group, text, newLook, style, align, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> styled(Function<R, String> newStyle) {
        return new TableColumnSpec<>(field, heading, group, text, look, newStyle, align, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> aligned(Align newAlign) {
        return new TableColumnSpec<>(field, heading, group, text, look, style, newAlign, width, sortable, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> givingWay() {
        return new TableColumnSpec<>(field, heading, group, text, look, style, align, width, sortable, true, shownAtFirst);
    }

    public TableColumnSpec<R> unsorted() {
        return new TableColumnSpec<>(field, heading, group, text, look, style, align, width, false, givesWay, shownAtFirst);
    }

    public TableColumnSpec<R> hiddenAtFirst() {
        return new TableColumnSpec<>(field, heading, group, text, look, style, align, width, sortable, givesWay, false);
    }
}
