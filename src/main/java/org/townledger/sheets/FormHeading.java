package org.townledger.sheets;

/** Says what the blocks below it are about, where a form has several parts. */
public record FormHeading(String text) implements FormBlock {
}
