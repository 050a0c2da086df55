package org.townledger.sheets;

import java.util.List;

/**
 * A notice to one addressee, A4 portrait as official documents are set (GB/T 9704): title, number, addressee, paragraphs,
 * signature with the seal's place, and at the end the receipt of its delivery (送达回证).
 *
 * @param office     who issues it; signs it and is the file's author
 * @param number     for instance 敖教督〔2026〕1号
 * @param paragraphs without their indent
 * @param day        the day of issue as it is to be read
 * @param receipt    what the receipt asks for; empty where none is needed
 */
public record LetterSheet(String office, String title, String number, String addressee, List<String> paragraphs, String day,
                          List<Line> receipt) {

    /** @param filled what is known already; empty where it is written by hand */
    public record Line(String label, String filled) {
    }

    public LetterSheet {
        paragraphs = List.copyOf(paragraphs);
        receipt = List.copyOf(receipt);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a letter says something");
        }
    }
}
