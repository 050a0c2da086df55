package org.townledger.cases;

import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * Why something may not be done now.
 *
 * @param field  the column's field name that the cursor jumps to
 * @param what   what is missing
 * @param needed what it takes
 * @param clause the clause that it rests on
 */
public record Blocker(String field, Sentence what, Sentence needed, Clause clause) {
}
