package org.townledger.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What our own exports carry in a very hidden sheet, a key and a value a row, so that a workbook that comes back is
 * known again: which office, which ledger, up to which entry of the journal.
 */
final class Mark {

    static final String SHEET = "_townledger";

    private Mark() {
    }

    static Map<String, String> of(List<SourceSheet> sheets) {
        var mark = new LinkedHashMap<String, String>();
        sheets.stream().filter(sheet -> sheet.name().equals(SHEET)).findFirst().ifPresent(sheet -> {
            for (int row = 0; row < sheet.rows().size(); row++) {
                mark.put(sheet.cell(row, 0).shown(), sheet.cell(row, 1).shown());
            }
        });
        return mark;
    }

    /** The sheets of others; our own hold no data (the lists behind drop-downs are among them). */
    static List<SourceSheet> withoutOwn(List<SourceSheet> sheets) {
        return sheets.stream().filter(sheet -> !sheet.name().startsWith(SHEET)).toList();
    }
}
