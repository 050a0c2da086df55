package org.townledger.people;

import org.jspecify.annotations.Nullable;

/** A field left empty says nothing; it is kept as null and never as a blank text. */
final class Blank {

    private Blank() {
    }

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
