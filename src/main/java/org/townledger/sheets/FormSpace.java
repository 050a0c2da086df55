package org.townledger.sheets;

import java.util.List;

/** Ruled room to write in by hand. */
public record FormSpace(String title, List<Room> rooms) implements FormBlock {

    public FormSpace {
        rooms = List.copyOf(rooms);
    }

    /** @param lines to write on */
    public record Room(String label, int lines) {
    }
}
