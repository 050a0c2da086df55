package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.Store;
import org.townledger.vault.Vault;

@DisplayName("A data folder that another window holds")
class SecondWindowTest {

    @TempDir
    Path data;

    @BeforeEach
    void init() {
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    @Test
    void isRefusedInTheSameProcessWithWhoHasItAndSinceWhen() {
        try (Vault held = Entering.vault(data, Typed.CLOCK)) {
            Typed typed = Typed.in(data, "list", "housing");

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains("admin", "2026-11-01 10:00").hasLineCount(1);
            assertThat(held.store().firstBrokenLink()).isZero();
        }
        assertThat(Typed.in(data, "list", "housing").code()).isZero();
    }

    @Test
    void isRefusedToASecondProcessAndTheFirstWorksOn() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-classpath", System.getProperty("java.class.path"), FolderHolder.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");

            Typed typed = Typed.in(data, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains("admin").containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d").hasLineCount(1);
        } finally {
            holder.outputWriter().close();
        }
        assertThat(holder.waitFor()).as("the first went on writing and closed in order").isZero();

        try (Vault opened = Entering.vault(data, Typed.CLOCK)) {
            Store after = opened.store();
            assertThat(after.<Long>read(tx -> tx.journalSequence())).isPositive();
            assertThat(after.firstBrokenLink()).isZero();
        }
        assertThat(Typed.in(data, "list", "housing").out().lines()).as("the refused import left nothing").hasSize(1);
    }
}
