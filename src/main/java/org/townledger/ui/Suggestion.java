package org.townledger.ui;

/**
 * One thing that a search found.
 *
 * @param title  in plain type: a name
 * @param detail in grey to its right: village, tail of the ID number
 * @param open   runs when it is chosen
 */
public record Suggestion(String title, String detail, Runnable open) {
}
