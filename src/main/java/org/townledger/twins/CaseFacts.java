package org.townledger.twins;

import java.util.List;
import java.util.UUID;
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
        return new CaseFacts(ledger.file(subject), ledger.columns(words).stream()
                .filter(column -> column.isOn(Column.Place.EXPORT) && !column.field().equals("case_number"))
                .map(column -> new Fact(column.field(), heading(column), column.textOf(subject))).toList());
    }

    private static String heading(Column<?, ?> column) {
        return column.group().isEmpty() || column.heading().contains(column.group()) ? column.heading()
                : column.group() + "·" + column.heading();
    }
}
