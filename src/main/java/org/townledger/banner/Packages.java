package org.townledger.banner;

/** How a package is called. */
final class Packages {

    private Packages() {
    }

    /** As on the hand-over sheet: four digits. */
    static String number(int number) {
        return "%04d".formatted(number);
    }
}
