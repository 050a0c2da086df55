package org.townledger.handoff;

import java.util.UUID;
import org.townledger.store.TextRow;

/** A row and the record that it belongs to. */
record OwnedRow(UUID record, TextRow row) {
}
