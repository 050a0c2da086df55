package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What is sealed opens only whole, with its own key and in its own place. */
class SealingTest {

    private static final byte[] PLAIN = "宝音德力格尔".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "photos/1".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master = MasterKey.random();
    private final byte[] key = master.derive(Purpose.FILES);

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(Sealing.open(key, Sealing.seal(key, PLAIN, PLACE), PLACE)).hasValue(PLAIN);
    }

    @Test
    void nothingOfItCanBeReadAndNoTwoSealsAreAlike() {
        byte[] sealed = Sealing.seal(key, PLAIN, PLACE);

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("宝音");
        assertThat(sealed).hasSize(PLAIN.length + Sealing.OVERHEAD).isNotEqualTo(Sealing.seal(key, PLAIN, PLACE));
    }

    @Test
    void aSingleChangedBitAnywhereIsNoticed() {
        byte[] sealed = Sealing.seal(key, PLAIN, PLACE);

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Sealing.open(key, changed, PLACE)).as("bit %d changed", bit).isEmpty();
        }
    }

    @Test
    void aCutPieceDoesNotOpen() {
        byte[] sealed = Sealing.seal(key, PLAIN, PLACE);

        for (int length = 0; length < sealed.length; length++) {
            assertThat(Sealing.open(key, Arrays.copyOf(sealed, length), PLACE)).as("cut to %d bytes", length).isEmpty();
        }
    }

    @Test
    void aPieceLaidElsewhereDoesNotOpen() {
        byte[] sealed = Sealing.seal(key, PLAIN, PLACE);

        assertThat(Sealing.open(key, sealed, "photos/2".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Sealing.open(MasterKey.random().derive(Purpose.FILES), sealed, PLACE)).isEmpty();
    }

    @Test
    void everyPurposeHasAKeyOfItsOwnTheSameEveryTime() {
        var keys = new HashSet<String>();
        for (Purpose purpose : Purpose.values()) {
            assertThat(master.derive(purpose)).isEqualTo(MasterKey.of(master.bytes()).derive(purpose)).hasSize(32);
            keys.add(HexFormat.of().formatHex(master.derive(purpose)));
        }
        assertThat(keys).hasSize(Purpose.values().length);
    }

    @Test
    void aClosedKeyIsWiped() {
        var closed = MasterKey.of(master.bytes());
        closed.close();

        assertThat(closed.bytes()).containsOnly(0);
    }
}
