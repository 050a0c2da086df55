package org.townledger.columns;

import org.townledger.wording.Sentence;

/** Why a column of a row could not be read, and what to do about it. */
public record Problem(Column<?, ?> column, Sentence reason) {
}
