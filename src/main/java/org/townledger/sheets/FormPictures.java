package org.townledger.sheets;

import java.util.List;

/** Pictures under a common title. @param across how many stand side by side */
public record FormPictures(String title, int across, List<Picture> pictures) implements FormBlock {

    public static final FormPictures NONE = new FormPictures("", 1, List.of());

    public FormPictures {
        pictures = List.copyOf(pictures);
        if (across < 1) {
            throw new IllegalArgumentException("a row holds a picture at least");
        }
    }

    /** @param jpeg upright, as it is to be printed; empty where the picture's file is gone, which the form then says */
    public record Picture(byte[] jpeg, String caption) {
    }
}
