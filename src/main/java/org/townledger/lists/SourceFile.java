package org.townledger.lists;

import java.util.List;
import java.util.Map;
import org.townledger.workbook.Header;
import org.townledger.workbook.Mapping;
import org.townledger.workbook.MappingProposal;
import org.townledger.workbook.SourceRow;
import org.townledger.workbook.SourceSheet;
import org.townledger.workbook.SourceTable;

/**
 * A spreadsheet as it was understood: which sheets hold the table, under which header, and which column is which.
 *
 * @param mark    what one of our own exports carries; empty in a foreign file
 * @param tables  the sheets that hold the table, the one that fits best first
 * @param skipped names of the sheets that hold something else
 * @param others  those sheets themselves: the office's own workbook has further lists
 */
public record SourceFile(String fileName, String sha256, Map<String, String> mark, List<Table> tables, List<String> skipped,
                         List<SourceSheet> others) {

    /**
     * One sheet's table.
     *
     * @param proposal what the program made of the headings by itself
     * @param mapping  what counts: the proposal, what was remembered, or what the clerk chose
     */
    public record Table(SourceSheet sheet, Header header, MappingProposal proposal, Mapping mapping, SourceTable content) {

        public List<SourceRow> rows() {
            return content.rows();
        }
    }

    public SourceFile {
        mark = Map.copyOf(mark);
        tables = List.copyOf(tables);
        skipped = List.copyOf(skipped);
        others = List.copyOf(others);
    }

    public int rowCount() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** With another table in the place of one. */
    public SourceFile with(Table old, Table changed) {
        return new SourceFile(fileName, sha256, mark,
                tables.stream().map(table -> table == old ? changed : table).toList(), skipped, others);
    }
}
