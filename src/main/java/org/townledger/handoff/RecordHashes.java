package org.townledger.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.townledger.store.TextRow;

/**
 * By which both offices know that they have the same of a record: SHA-256 over its rows as text, table by table in the
 * order of the kind's parts, within a table by id, a row as its table's name and its known values by column.
 */
final class RecordHashes {

    private final Map<UUID, MessageDigest> digests = new HashMap<>();

    /** Rows come table by table, and in the order of their ids. */
    void add(OwnedRow owned) {
        MessageDigest digest = digests.computeIfAbsent(owned.record(), _ -> sha256());
        TextRow row = owned.row();
        take(digest, row.table());
        row.values().forEach((column, value) -> {
            take(digest, column);
            take(digest, value);
        });
        digest.update((byte) '\n');
    }

    /** Of every record of which a row was added, 64 hexadecimal digits; to be asked once. */
    Map<UUID, String> all() {
        var hashes = new HashMap<UUID, String>();
        digests.forEach((record, digest) -> hashes.put(record, HexFormat.of().formatHex(digest.digest())));
        digests.clear();
        return hashes;
    }

    /** The length first, so that no two rows read the same. */
    private static void take(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
