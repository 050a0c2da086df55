package org.townledger.workbook;

import java.util.List;

/** Which sheet of a workbook holds the ledger. */
public sealed interface SheetChoice {

    /** A sheet with a header of the ledger. */
    record Candidate(SourceSheet sheet, Header header) {
    }

    /**
     * @param best       the sheet that looks most like the ledger
     * @param alsoFitting other sheets with the same kind of header: an office that keeps a sheet a village
     * @param skipped    names of the sheets without one: instructions, lists
     */
    record Chosen(Candidate best, List<Candidate> alsoFitting, List<String> skipped) implements SheetChoice {
    }

    /** No sheet has a header that looks like the ledger's; @param sheets the names of those looked at. */
    record NoneFits(List<String> sheets) implements SheetChoice {
    }
}
