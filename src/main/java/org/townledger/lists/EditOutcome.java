package org.townledger.lists;

import java.util.List;

/** What came of changing a division, a word or a setting. */
public sealed interface EditOutcome<T> {

    record Saved<T>(T kept) implements EditOutcome<T> {
    }

    /** Nothing was changed. */
    record Refused<T>(List<FieldComplaint> complaints) implements EditOutcome<T> {

        public Refused {
            complaints = List.copyOf(complaints);
        }
    }
}
