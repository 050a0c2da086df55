package org.townledger.sheets;

import java.util.List;

/** Pictures, two beside each other, each with its caption. */
public record FormPictures(String title, List<Picture> pictures, String whenEmpty) implements FormBlock {

    public FormPictures {
        pictures = List.copyOf(pictures);
    }

    /** @param jpeg upright, as it is to be printed */
    public record Picture(String caption, byte[] jpeg) {
    }
}
