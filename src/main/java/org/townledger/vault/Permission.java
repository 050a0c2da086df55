package org.townledger.vault;

import java.util.Locale;
import org.townledger.wording.Sentence;

/** What somebody may do or not; every screen, command and change asks for one of these. */
public enum Permission {

    /** Ledgers, files, desk and figures, and one's own settings of the window. */
    LOOK,
    /** What hangs on a wall: ID numbers masked, nothing on health or children. */
    PRINT_PUBLIC,
    ENTER,
    /** Sheets for the office's own use, with ID numbers. */
    PRINT,
    EXPORT,
    IMPORT,
    /** Closes, dismisses, sends back and reopens cases, and turns the year. */
    CLOSE_CASES,
    /** Takes the decisions on removing a household's risk. */
    DECIDE_REMOVAL,
    /** Reads who changed what. */
    AUDIT,
    SETTINGS,
    USERS,
    BACKUP,
    RESTORE,
    /** Remarks on a town's records and sends them back; in a banner's office alone. */
    REMARK;

    public Sentence title() {
        return Sentence.of("vault.permission." + name().toLowerCase(Locale.ROOT));
    }
}
