package org.townledger.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a list shows a first or last day. */
final class Days {

    private Days() {
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
