package org.townledger.cases;

import org.townledger.sheets.Paper;

/** What a user wants on paper. @param paper for the ledger; single cases always stand on A4 upright */
record PrintWish(What what, Paper paper) {

    enum What { LEDGER, PUBLIC, FORMS }
}
