package org.townledger.cases;

/**
 * What is known of a case from outside its ledger, as a line under its head.
 *
 * @param style class of the line's look: {@code danger-text}, {@code warning-text}, {@code second}
 */
public record CaseNotice(String text, String style) {
}
