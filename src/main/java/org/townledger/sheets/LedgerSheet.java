package org.townledger.sheets;

import java.util.List;
import org.townledger.columns.Column;

/**
 * A ledger as it goes onto paper. Every row gets a running number in front, and columns of money their sum below.
 *
 * @param office   who keeps the ledger
 * @param title    in the middle above the table
 * @param dateLine what day the ledger shows, or what it was filtered by; at the right below the title
 * @param columns  in their order; of a sheet for the public only the public part remains (see {@link PublicVersion})
 * @param footer   at the left of every page's foot; may be empty
 * @param summed   fields of whole numbers whose sum stands below, beside that of money
 * @param <C>      the ledger's case
 */
public record LedgerSheet<C>(String office, String title, String dateLine, List<Column<C, ?>> columns, List<C> rows,
                             Paper paper, Audience audience, String footer, List<String> summed) {

    public enum Audience { OFFICE, PUBLIC }

    public LedgerSheet {
        columns = switch (audience) {
            case OFFICE -> List.copyOf(columns);
            case PUBLIC -> PublicVersion.of(columns);
        };
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs a column that its readers may see");
        }
        rows = List.copyOf(rows);
        summed = List.copyOf(summed);
    }

    public LedgerSheet(String office, String title, String dateLine, List<Column<C, ?>> columns, List<C> rows, Paper paper,
                       Audience audience, String footer) {
        this(office, title, dateLine, columns, rows, paper, audience, footer, List.of());
    }
}
