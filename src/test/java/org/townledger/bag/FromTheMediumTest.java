package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is read past the system's memory")
class FromTheMediumTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 4096, 4097, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (3 << 20) + 77})
    void givesAllOfItsBytesWhateverItsSize(int size) throws IOException {
        byte[] noise = Offices.noise(size, size);
        Path file = Files.write(folder.resolve("file"), noise);

        try (InputStream in = FromTheMedium.open(file)) {
            assertThat(in.readAllBytes()).isEqualTo(noise);
            assertThat(in.read()).isEqualTo(-1);
        }
    }
}
