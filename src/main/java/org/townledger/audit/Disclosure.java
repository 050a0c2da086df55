package org.townledger.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the program, as a file or on paper.
 *
 * @param ledger   the ledger's key; null where it is of none or of several
 * @param subject  what it shows, as its title says
 * @param rows     how many it holds; null where nobody counted
 * @param fileName without its folder
 * @param wentTo   the printer; null for a file
 * @param personal whether anybody can be told by it
 */
public record Disclosure(UUID id, Kind kind, @Nullable String ledger, String subject, @Nullable Integer rows, String fileName,
                         @Nullable String wentTo, boolean personal) {

    public enum Kind { WORKBOOK, SHEET, PUBLIC_NOTICE, HOUSEHOLD_FILE, REPORT, STATISTICS, PHOTO, AUDIT_SHEET, LIST }
}
