package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.townledger.bag.Offices.UNWATCHED;
import static org.townledger.bag.Offices.below;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An archive for an office without the program")
class EncryptedZipTest {

    private static final char[] PASSWORD = "8-Horse-battery".toCharArray();

    @TempDir
    Path folder;

    @Test
    void isOpenedBy7ZipWithItsPasswordAndHoldsWhatWasPutIn() throws IOException, CannotWriteBag, InterruptedException {
        assumeTrue(OpensslTest.isThere("7z"), "skipped: needs 7z");

        assertThat(EncryptedZip.write(folder.resolve("台账.zip"), PASSWORD, Offices::fill, UNWATCHED)).isEqualTo(Offices.CONTENTS.size());

        assertThat(sevenZip("x", "-o" + folder.resolve("out"), "-p8-Horse-battery")).isZero();
        for (var each : Offices.CONTENTS.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve("out").resolve(each.getKey()))).isEqualTo(each.getValue());
        }
        assertThat(sevenZip("t", "-p8-Horse-batterY")).as("a wrong password").isNotZero();
        sevenZip("l", "-slt");
        assertThat(Files.readString(folder.resolve("said.txt")).lines().filter(line -> line.startsWith("Method = ") && line.length() > 9))
                .hasSize(Offices.CONTENTS.size()).allMatch(line -> line.contains("AES-256"));
    }

    @Test
    void showsNoContents() throws IOException, CannotWriteBag {
        EncryptedZip.write(folder.resolve("台账.zip"), PASSWORD, bag -> bag.entry("a.csv", out -> out.write("id,village".getBytes(StandardCharsets.UTF_8))), UNWATCHED);

        assertThat(Files.readString(folder.resolve("台账.zip"), StandardCharsets.ISO_8859_1)).doesNotContain("village");
        assertThat(below(folder)).containsOnlyKeys("台账.zip");
    }

    @Test
    void leavesNothingWhereItIsStoppedOrFails() {
        Path file = folder.resolve("台账.zip");
        assertThatThrownBy(() -> EncryptedZip.write(file, PASSWORD, Offices::fill, (_, _, _) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> EncryptedZip.write(file, PASSWORD, bag -> {
            bag.entry("a", out -> out.write(1));
            throw new IOException("gone");
        }, UNWATCHED)).isInstanceOf(CannotWriteBag.class);
        assertThatThrownBy(() -> EncryptedZip.write(folder.resolve("none/x.zip"), PASSWORD, Offices::fill, UNWATCHED))
                .isInstanceOfSatisfying(CannotWriteBag.class, cannot -> assertThat(cannot.reason().key()).isEqualTo("workbook.write.noFolder"));
        assertThat(below(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "马场井-2026-马场井", "with a space", "11111111"})
    void takesNoPasswordThatTheOtherOfficeMightNotBeAbleToType(String password) {
        assertThat(EncryptedZip.blocker(password.toCharArray())).isPresent();
        assertThatThrownBy(() -> EncryptedZip.write(folder.resolve("x.zip"), password.toCharArray(), Offices::fill, UNWATCHED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int sevenZip(String command, String... options) throws IOException, InterruptedException {
        var words = new java.util.ArrayList<>(java.util.List.of("7z", command, "-y", folder.resolve("台账.zip").toString()));
        words.addAll(java.util.List.of(options));
        var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return process.start().waitFor();
    }
}
