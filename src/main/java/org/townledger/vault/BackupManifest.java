package org.townledger.vault;

import java.time.Instant;
import java.util.List;
import org.townledger.store.Snapshot;

/**
 * What a backup says of itself; believed once its HMAC is right.
 *
 * @param program of this version
 * @param office  its name
 * @param madeAt  to the second
 * @param holds   what the database in it holds
 * @param keys    the copy of the key file; its path is its name in the archive
 * @param ledger  the encrypted database
 * @param photos  by their place in the data folder; they lie beside the backups, under their hash
 * @param missing pictures that could not be read when it was made, by their place in the data folder
 */
public record BackupManifest(String program, String office, Instant madeAt, Snapshot holds, Piece keys, Piece ledger,
                             List<Piece> photos, List<String> missing) {

    /**
     * A file as it is stored, encrypted.
     *
     * @param sha256 of its bytes, as 64 hex digits
     */
    public record Piece(String path, long size, String sha256) {
    }

    public BackupManifest {
        photos = List.copyOf(photos);
        missing = List.copyOf(missing);
    }

    long size() {
        return keys.size() + ledger.size() + photos.stream().mapToLong(Piece::size).sum();
    }
}
