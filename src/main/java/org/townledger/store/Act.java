package org.townledger.store;

/**
 * What a user does, as the journal names it.
 *
 * @param user who does it
 * @param name the use case, such as {@code CloseCase}
 */
public record Act(String user, String name) {

    /** As the narrowest column that keeps who did it. */
    private static final int LONGEST_USER = 60;

    public Act {
        if (user.length() > LONGEST_USER) {
            throw new TextTooLong(user, LONGEST_USER);
        }
        if (user.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an act needs a user and a name");
        }
    }
}
