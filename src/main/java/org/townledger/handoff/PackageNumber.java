package org.townledger.handoff;

/** The number of a package or a receipt. */
public final class PackageNumber {

    private PackageNumber() {
    }

    /** Four digits at least: as on the hand-over sheet, in the names of files, and when it is read out. */
    public static String printed(int number) {
        return "%04d".formatted(number);
    }

    /** Behind the names of whom it is between: {@code 敖勒召其镇-0011}. */
    static String of(int number, String... parties) {
        return String.join("-", parties) + "-" + printed(number);
    }

    /** As it lies on a stick. */
    static String file(int number, String... parties) {
        return of(number, parties) + ".p7m";
    }
}
