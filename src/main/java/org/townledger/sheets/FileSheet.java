package org.townledger.sheets;

import java.util.List;

/**
 * A form of several blocks, A4 portrait, with page numbers of its own.
 *
 * @param number     at the right below the title
 * @param signatures labels of the line at the end; the last one has the seal's place
 * @param footer     at the left of every page's foot; may be empty
 */
public record FileSheet(String office, String title, String number, List<FormBlock> blocks, List<String> signatures,
                        String footer) {

    public FileSheet {
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
        if (blocks.isEmpty() || signatures.isEmpty()) {
            throw new IllegalArgumentException("a form has contents and is signed by someone");
        }
    }
}
