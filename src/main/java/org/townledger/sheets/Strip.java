package org.townledger.sheets;

import java.io.IOException;
import java.util.List;

/** A part of a form across its whole width, which stays on one page. Lengths are points. */
interface Strip {

    float height();

    /** Whether it says what stands below it and so does not end a page. */
    default boolean head() {
        return false;
    }

    /** Heads that are repeated when a page begins with this strip. */
    default List<Strip> under() {
        return List.of();
    }

    void draw(Pen pen, float top) throws IOException;
}
