package org.townledger.vault;

import java.nio.file.Path;

/** For tests that need photos kept, and no users: files of a folder under a key that never changes. */
public final class TestFiles {

    private TestFiles() {
    }

    public static SealedFiles in(Path folder) {
        return new SealedFiles(folder, MasterKey.of(new byte[MasterKey.LENGTH]));
    }
}
