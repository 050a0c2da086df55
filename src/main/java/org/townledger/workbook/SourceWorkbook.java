package org.townledger.workbook;

import java.util.List;
import java.util.Map;

/**
 * A spreadsheet as it was found, no meaning read into it yet.
 *
 * @param fileName name without folder
 * @param sha256   hash of the file's bytes in lower-case hexadecimal, by which the same file is known again
 * @param sheets   all sheets that may hold data, hidden ones too, in the file's order
 * @param mark     what an export of this program wrote into its very hidden sheet; empty in a foreign file
 */
public record SourceWorkbook(String fileName, String sha256, List<SourceSheet> sheets, Map<String, String> mark) {

    public SourceWorkbook {
        sheets = List.copyOf(sheets);
        mark = Map.copyOf(mark);
    }
}
