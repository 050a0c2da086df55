package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.SmallDisk;
import org.townledger.vault.Vault;

@DisplayName("Importing onto a disk that fills up")
class FullDiskImportTest {

    private static final String REGISTER = HousingTruth.SAMPLES.resolve("households.xlsx").toString();
    private static final String LEDGER = HousingTruth.SAMPLES.resolve("housing.xlsx").toString();

    @Test
    void isRefusedInASentenceLosesNothingAndSucceedsOnceThereIsSpace(@TempDir Path folder) throws IOException, InterruptedException {
        var mounted = SmallDisk.mountedAt(folder.resolve("small"), 24);
        assumeTrue(mounted.isPresent(), SmallDisk.NEEDED);
        try (SmallDisk disk = mounted.orElseThrow()) {
            Path data = disk.folder().resolve("data");
            Typed.done(data, "init", "--office", Typed.OFFICE);
            Typed.done(data, "import", "housing", LEDGER);
            String before = Typed.in(data, "list", "housing").out();
            disk.fillUpTo(300 << 10);

            Typed refused = Typed.in(data, "import", "households", REGISTER);

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.error()).contains("磁盘已满").hasLineCount(1);

            disk.free();
            assertThat(Typed.in(data, "list", "housing").out()).isEqualTo(before);
            assertThat(Typed.in(data, "list", "households").out().lines()).as("nothing half done").hasSize(1);
            assertThat(Typed.in(data, "import", "households", REGISTER, "--json").out()).contains("\"imported\":528");
            try (Vault vault = Entering.vault(data, Typed.CLOCK)) {
                assertThat(vault.store().firstBrokenLink()).isZero();
            }
        }
    }
}
