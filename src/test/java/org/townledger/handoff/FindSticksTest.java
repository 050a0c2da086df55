package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindSticksTest {

    @TempDir
    private Path place;

    @Test
    void aFolderOfTheComputersOwnDiskIsNoStick() throws Exception {
        Files.createDirectories(place.resolve("郭海燕").resolve("KINGSTON"));
        assertThat(new FindSticks(List.of(place, place.resolve("nowhere")), List.of(place)).run()).isEmpty();
    }

    @Test
    void aFolderThatWasChosenSaysHowMuchRoomItHas() {
        Stick stick = new FindSticks(List.of(), List.of()).at(place).orElseThrow();
        assertThat(stick.name()).isEqualTo(place.getFileName().toString());
        assertThat(stick.free()).isPositive().isLessThanOrEqualTo(stick.total());
        assertThat(stick.hasRoomFor(stick.free())).as("not to the last byte").isFalse();
        assertThat(stick.lacking(stick.free())).isPositive();
        assertThat(stick.lacking(0)).isZero();
    }

    @Test
    void aFolderThatIsGoneIsNoStick() {
        assertThat(new FindSticks(List.of(), List.of()).at(place.resolve("gone"))).isEmpty();
    }

    @Test
    void sizesAreSaidAsSticksAreLabelled() {
        assertThat(List.of(0L, 1L, 999_000L, 5_400_000L, 86_000_000L, 14_600_000_000L).stream().map(HandoffText::size))
                .containsExactly("0 kB", "1 kB", "999 kB", "5.4 MB", "86 MB", "14.6 GB");
    }
}
