package org.townledger.household;

import java.util.List;
import java.util.UUID;

/** The pictures that the office keeps of a household and its cases. Not for the JavaFX thread. */
@FunctionalInterface
public interface PicturesOfHousehold {

    /** For an office without pictures. */
    PicturesOfHousehold NONE = _ -> List.of();

    /** In the order in which they are to be looked at. */
    List<Picture> of(UUID household);

    /**
     * @param caption what it shows, of which case, from when
     * @param jpeg    upright
     */
    record Picture(String caption, byte[] jpeg) {
    }
}
