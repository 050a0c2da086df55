package org.townledger.handoff;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is to be handed off.
 *
 * @param to         12-digit code of the office that it goes to
 * @param kinds      keys of the ledgers, and {@code monitoring}; the register's households go along by themselves
 * @param everything all records, not only what changed since the last receipt
 * @param upTo       as it was recorded at the end of that day
 * @param workbooks  whether workbooks that open without this program lie in the package too
 * @param photos     whether the photos lie in it too
 */
public record PackWish(String to, Set<String> kinds, boolean everything, LocalDate upTo, boolean workbooks, boolean photos) {

    public PackWish {
        kinds = Set.copyOf(kinds);
    }
}
