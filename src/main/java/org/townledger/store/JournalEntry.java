package org.townledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change to one row.
 *
 * @param before the row before, as canonical JSON; null where the row is new
 * @param after  the row after; null where the row was removed
 */
public record JournalEntry(long sequence, Instant at, String user, String act, UUID actId, String schemaVersion,
                           String table, String rowId, @Nullable String before, @Nullable String after) {

    /** The row before by column name, ids, dates and decimals as text; empty where the row is new. */
    public Map<String, Object> valuesBefore() {
        return before == null ? Map.of() : RowJson.read(before);
    }

    /** The row after; empty where it was removed. */
    public Map<String, Object> valuesAfter() {
        return after == null ? Map.of() : RowJson.read(after);
    }

    /** SHA-256 over the previous entry's hash and everything in this one, as 64 hex digits. */
    public String hashAfter(String previousHash) {
        String all = String.join("\n", previousHash, Long.toString(sequence), at.toString(), user, act, actId.toString(),
                schemaVersion, table, rowId, before == null ? "" : before, after == null ? "" : after);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
