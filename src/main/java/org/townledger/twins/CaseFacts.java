package org.townledger.twins;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.Column;
import org.townledger.store.Transaction;

/**
 * A case as it is compared: its file, and what its ledger's columns say. The one place here that speaks with a ledger.
 *
 * @param facts in the order of the ledger's sheet, empty ones too
 */
public record CaseFacts(CaseFile file, List<Fact> facts) {

    /** @param says empty where nothing is known */
    public record Fact(String field, String heading, String says) {
    }

    public CaseFacts {
        facts = List.copyOf(facts);
    }

    static <C> CaseFacts of(Transaction tx, Ledger<C> ledger, UUID id, LedgerWords words) {
        C subject = ledger.find(tx, id).orElseThrow(() -> new IllegalStateException("no case " + id));
        List<Column<C, ?>> columns = ledger.columns(words).stream()
                .filter(column -> column.isOn(Column.Place.EXPORT) && !column.field().equals("case_number")).toList();
        Map<String, Long> headings = columns.stream().collect(Collectors.groupingBy(Column::heading, Collectors.counting()));
        return new CaseFacts(ledger.file(subject), columns.stream()
                .map(column -> new Fact(column.field(), heading(column, headings), column.textOf(subject))).toList());
    }

    /** 日期 stands under several groups: their names then go before it. */
    private static String heading(Column<?, ?> column, Map<String, Long> headings) {
        return headings.get(column.heading()) == 1 ? column.heading() : column.group() + column.heading();
    }
}
