package org.townledger.cases;

/**
 * What is known of a record from outside its ledger: a line under its head, or a word beside its number.
 *
 * @param style of a line the class of its look: {@code danger-text}, {@code warning-text}, {@code second}, {@code case-banner};
 *              of a word its tone: {@code plain}, {@code accent}, {@code danger}, {@code warning}, {@code success}
 * @param word  whether it is a word
 */
public record CaseNotice(String text, String style, boolean word) {

    /** A line. */
    public CaseNotice(String text, String style) {
        this(text, style, false);
    }

    public static CaseNotice word(String text, String tone) {
        return new CaseNotice(text, tone, true);
    }
}
