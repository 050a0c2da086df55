package org.townledger.cases;

import org.townledger.wording.Sentence;

/**
 * Something in a case that cannot be true.
 *
 * @param field  the column's field name that the cursor jumps to
 * @param reason what is wrong and what to do
 */
public record Contradiction(String field, Sentence reason) {
}
