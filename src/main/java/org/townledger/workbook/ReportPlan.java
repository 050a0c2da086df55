package org.townledger.workbook;

import java.util.List;

/**
 * What an import made of each row of a source, to be handed back to whoever wrote it.
 *
 * @param sourceName the file that was read
 * @param header     its headings, written again as they were
 */
public record ReportPlan(String sourceName, Header header, List<ReportRow> rows) {

    /**
     * @param verdict one word: imported, refused
     * @param reason  what is wrong with the row and what to do; empty where nothing is
     */
    public record ReportRow(SourceRow row, String verdict, String reason) {
    }

    public ReportPlan {
        rows = List.copyOf(rows);
    }
}
