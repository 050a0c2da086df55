package org.townledger.sheets;

import java.io.IOException;
import java.util.List;

/** What stands across a form in one piece, not divided between pages. Lengths are points. */
sealed interface FormPart permits Strip, PictureStrip {

    float height();

    /** Whether it says what stands below it and so does not end a page. */
    boolean head();

    /** Heads that are repeated when a page begins with this part. */
    List<Strip> under();

    void draw(Pen pen, float top) throws IOException;
}
