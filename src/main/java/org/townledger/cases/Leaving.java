package org.townledger.cases;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is about to leave the program, as a file or on paper.
 *
 * @param ledger   the ledger's key; null where it is of none or of several
 * @param subject  what it shows, as its title says
 * @param rows     how many it holds; null where nobody counted
 * @param fileName without its folder
 * @param printer  null for a file
 * @param personal whether anybody can be told by it
 */
public record Leaving(Kind kind, @Nullable String ledger, String subject, @Nullable Integer rows, String fileName, @Nullable String printer,
                      boolean personal) {

    public enum Kind { WORKBOOK, SHEET, PUBLIC_NOTICE, HOUSEHOLD_FILE, REPORT, STATISTICS, PHOTO, AUDIT_SHEET, LIST, CERTIFICATE, OFFICE_KEY, HANDOFF, RECEIPT }

    /** A file with personal data in it; its name says what it shows. */
    public static Leaving of(Kind kind, @Nullable String ledger, @Nullable Integer rows, Path file) {
        String name = String.valueOf(file.getFileName());
        return new Leaving(kind, ledger, name.replaceFirst("\\.[^.]*$", ""), rows, name, null, kind != Kind.STATISTICS);
    }

    /** A list for another program. @param format such as csv */
    public static Leaving listed(String kind, int rows, String format) {
        return new Leaving(Kind.LIST, kind, kind, rows, kind + "." + format, null, true);
    }

    public Leaving to(@Nullable String newPrinter) {
        return new Leaving(kind, ledger, subject, rows, fileName, newPrinter, personal);
    }
}
