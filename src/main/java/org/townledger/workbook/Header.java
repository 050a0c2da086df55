package org.townledger.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;

/**
 * The headings of a foreign table.
 *
 * @param firstRow counted from 0, as is {@code lastRow}, both included
 */
public record Header(int firstRow, int lastRow, List<SourceColumn> columns) {

    public Header {
        columns = List.copyOf(columns);
    }

    /** One key a column, in their order, by which a mapping is remembered; a heading that stands twice is counted. */
    List<String> keys() {
        var seen = new HashMap<String, Integer>();
        return columns.stream().map(SourceColumn::key)
                .map(key -> seen.merge(key, 1, Integer::sum) == 1 ? key : key + "#" + seen.get(key)).toList();
    }

    /** The same for the same headings in the same order, whatever the spaces, line breaks and title rows around them. */
    public String fingerprint() {
        String keys = String.join("\n", keys());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(keys.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
