package org.townledger.cases;

/** What a user does to a case's photos. @param user who works, as the journal names them */
public record PhotoActs(String user, ReadPhotos read, AddPhotos add, DescribePhoto describe, RemovePhoto remove, UndoPhotos undo,
                        FindPictures find) {
}
