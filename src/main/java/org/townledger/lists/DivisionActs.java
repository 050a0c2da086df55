package org.townledger.lists;

/** What a user may do to the divisions. @param user in whose name it is done */
public record DivisionActs(SaveDivision save, RenameDivision rename, EndDivision end, ImportDivisions imports, String user) {
}
