package org.townledger.store;

/**
 * What a user does, as the journal names it.
 *
 * @param user who does it
 * @param name the use case, such as {@code CloseCase}
 */
public record Act(String user, String name) {

    public Act {
        if (user.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an act needs a user and a name");
        }
    }
}
