package org.townledger.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/**
 * Drop-downs over ranges of cells. Their words stand in a sheet of their own that nobody sees: inside a cell's rule they
 * could be no longer than 255 characters in all and hold no comma.
 */
final class DropDowns {

    private static final String SHEET = Mark.SHEET + "_lists";

    private final Workbook book;
    private final Wording wording;
    private final Map<List<String>, Range> lists = new HashMap<>();
    private @Nullable Worksheet sheet;

    DropDowns(Workbook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    void over(Range cells, List<String> choices) {
        cells.validateWithList(lists.computeIfAbsent(choices, this::list))
                .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true)
                .errorTitle(wording.say("workbook.dropDown.title")).error(wording.say("workbook.dropDown.error"));
    }

    private Range list(List<String> choices) {
        Worksheet words = sheet;
        if (words == null) {
            words = book.newWorksheet(SHEET);
            words.setVisibilityState(VisibilityState.VERY_HIDDEN);
            sheet = words;
        }
        int column = lists.size();
        for (int row = 0; row < choices.size(); row++) {
            words.value(row, column, choices.get(row));
        }
        return words.range(0, column, choices.size() - 1, column);
    }
}
