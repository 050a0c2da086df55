package org.townledger.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where this computer keeps backups.
 *
 * @param folder     chosen by the office; null for the one within the data folder
 * @param stick      a second one, which may be absent; null for none
 * @param officeName of the office, for the names of the files; empty while it is unknown
 */
public record BackupPlaces(@Nullable Path folder, @Nullable Path stick, String officeName) {

    static final String WITHIN = "backups";

    public static final BackupPlaces UNCHOSEN = new BackupPlaces(null, null, "");

    /** The first place; it is made where it is not there. */
    public Path first(Path dataFolder) {
        return folder == null ? dataFolder.resolve(WITHIN) : folder;
    }

    /** Every place that is there now. A stick without the chosen folder is another stick, and is left alone. */
    public List<Path> present(Path dataFolder) {
        var places = new ArrayList<Path>();
        places.add(first(dataFolder));
        if (stick != null && Files.isDirectory(stick)) {
            places.add(stick);
        }
        return places;
    }

    /** Whether all that is kept lies beside the ledger itself. */
    public boolean isWithinAlone() {
        return folder == null && stick == null;
    }

    public BackupPlaces withFolder(@Nullable Path chosen) {
        return new BackupPlaces(chosen, stick, officeName);
    }

    public BackupPlaces withStick(@Nullable Path chosen) {
        return new BackupPlaces(folder, chosen, officeName);
    }

    public BackupPlaces withOfficeName(String name) {
        return new BackupPlaces(folder, stick, name);
    }
}
