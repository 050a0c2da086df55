package org.townledger.cases;

import java.util.List;
import org.townledger.lists.Division;

/** What the clerk is asked about a source row. */
public sealed interface RowQuestion {

    /** A spreadsheet lost the ID number's last digits; the row goes in with the number marked as damaged. */
    record DamagedId(String kept) implements RowQuestion {
    }

    /** More than one village may be meant; the row waits for the answer. */
    record WhichVillage(String written, List<Division> candidates) implements RowQuestion {

        public WhichVillage {
            candidates = List.copyOf(candidates);
        }
    }

    /** A lesser cell could not be read; its text went into the notes. */
    record KeptAsNote(String heading, String shown) implements RowQuestion {
    }

    /**
     * Ledger and workbook were both changed since the workbook went out; the ledger's value stays until she chooses.
     *
     * @param ledger what the ledger says now
     * @param source what the workbook says
     */
    record WhichValue(String caseNumber, String field, String heading, String ledger, String source) implements RowQuestion {
    }
}
