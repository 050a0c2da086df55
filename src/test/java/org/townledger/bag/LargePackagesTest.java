package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.faults.Figures;

/** Memory does not grow with the photos. */
@DisplayName("A package that is larger than the memory")
class LargePackagesTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void isWrittenAndOpenedInAQuarterOfItsSize() throws IOException, InterruptedException {
        inMemory(32, 120);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void ofAGigabyteIsWrittenAndOpenedIn256Megabytes() throws IOException, InterruptedException {
        inMemory(256, 1024);
    }

    @Test
    @Tag("faults")
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void ofMoreThanTwoGigabytesIsToo() throws IOException, InterruptedException {
        inMemory(128, 2300);
    }

    private void inMemory(int heap, int photos) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m",
                "-cp", System.getProperty("java.class.path"), LargePackage.class.getName(), folder.toString(), Integer.toString(photos))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor()).as(() -> read(said)).isZero();
        assertThat(Offices.below(folder)).containsOnlyKeys("said.txt");
        Figures.tell("heap of %d MB: %s", heap, read(said).strip());
    }

    private static String read(Path said) {
        try {
            return Files.readString(said);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
