package org.townledger.lists;

/** What a user may do to the dated lists. @param user in whose name it is done */
public record ListActs(SaveListItem save, MoveListItem move, String user) {
}
