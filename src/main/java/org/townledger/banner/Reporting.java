package org.townledger.banner;

/**
 * How a town stands with its rhythm of handing off.
 *
 * @param days since its last package, or over what is allowed where it is overdue; 0 where none has come yet
 */
public record Reporting(State state, int days) {

    public enum State {
        /** No package has come yet. */
        NEVER,
        /** Longer ago than the rhythm allows. */
        OVERDUE,
        IN_TIME
    }
}
