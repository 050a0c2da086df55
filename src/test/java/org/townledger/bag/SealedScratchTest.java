package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sealed temporary file")
class SealedScratchTest {

    @TempDir
    Path folder;

    /** One that others see; the usual one has no name on Linux. */
    private SealedScratch visible() throws IOException {
        return new SealedScratch(FileChannel.open(file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private Path file() {
        return folder.resolve("visible");
    }

    private static byte[] all(SealedScratch scratch) throws IOException {
        var bytes = ByteBuffer.allocate((int) scratch.size());
        try (SeekableByteChannel channel = scratch.channel()) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                assertThat(channel.position()).isEqualTo(bytes.position());
            }
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
        return bytes.array();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_001})
    void givesBackWhatWasWrittenInWhateverPieces(int length) throws IOException {
        byte[] noise = Offices.noise(length, length);
        var random = new Random(length);
        try (var scratch = SealedScratch.in(folder)) {
            try (OutputStream out = scratch.out()) {
                for (int done = 0; done < length; ) {
                    int now = Math.min(length - done, 1 + random.nextInt(30_000));
                    out.write(noise, done, now);
                    done += now;
                }
            }
            assertThat(scratch.size()).isEqualTo(length);
            assertThat(all(scratch)).isEqualTo(noise);
            try (SeekableByteChannel channel = scratch.channel()) {
                for (int times = 0; times < 50 && length > 0; times++) {
                    int at = random.nextInt(length);
                    var some = ByteBuffer.allocate(1 + random.nextInt(length - at));
                    assertThat(channel.position(at).read(some)).isEqualTo(some.capacity());
                    assertThat(some.array()).isEqualTo(Arrays.copyOfRange(noise, at, at + some.capacity()));
                }
                assertThatThrownBy(() -> channel.write(ByteBuffer.allocate(1))).isInstanceOf(NonWritableChannelException.class);
            }
        }
    }

    @Test
    void isDeletedWhenItIsClosedAndShowsNothing() throws IOException {
        try (var scratch = SealedScratch.in(folder.resolve("made")); OutputStream out = scratch.out()) {
            out.write(new byte[100_000]);
        }
        assertThat(Offices.below(folder)).isEmpty();
        try (var scratch = visible()) {
            try (OutputStream out = scratch.out()) {
                out.write("敖勒召其镇".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(new String("敖勒召其镇".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            assertThat(all(scratch)).hasSize(1500);
        }
    }

    @Test
    void isNotReadWhereSomebodyChangedACutOrPutTogetherItsPieces() throws IOException {
        try (var scratch = visible()) {
            try (OutputStream out = scratch.out()) {
                out.write(new byte[200_000]);
            }
            byte[] whole = Files.readAllBytes(file());
            byte[] turned = whole.clone();
            turned[70_000] ^= 1;
            byte[] swapped = whole.clone();
            System.arraycopy(whole, 0, swapped, 65_552, 65_552);
            System.arraycopy(whole, 65_552, swapped, 0, 65_552);
            for (byte[] bytes : new byte[][] {turned, swapped, Arrays.copyOf(whole, whole.length - 1)}) {
                Files.write(file(), bytes, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                assertThatThrownBy(() -> all(scratch)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void isReadOnlyOnceItIsWritten() throws IOException {
        try (var scratch = SealedScratch.in(folder); OutputStream out = scratch.out()) {
            out.write(1);
            assertThatThrownBy(scratch::channel).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void isClearedAwayWhereAProgramWasKilled() throws IOException {
        Files.writeString(folder.resolve("scratch-0190aaaa.tmp"), "left");
        Files.writeString(folder.resolve("ledger.mv.db"), "kept");

        SealedScratch.clear(folder);
        SealedScratch.clear(folder.resolve("none"));

        assertThat(Offices.below(folder)).containsOnlyKeys("ledger.mv.db");
    }
}
