package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.townledger.wording.Wording;

/** What a reading should have come to. */
final class ReadingAssertions {

    private static final Wording CHINESE = new Wording(Wording.CHINESE);
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private ReadingAssertions() {
    }

    static <V> V valueOf(CellType<V> type, RawCell cell) {
        Reading<V> reading = type.read(cell);
        assertThat(reading).as(() -> "reading of " + cell).isInstanceOf(Reading.Value.class);
        return ((Reading.Value<V>) reading).value();
    }

    static <V> V valueOf(CellType<V> type, String written) {
        return valueOf(type, RawCell.text(written));
    }

    static void assertNothing(CellType<?> type, String written) {
        assertThat(type.read(RawCell.text(written))).isInstanceOf(Reading.Nothing.class);
    }

    /** Refused for this reason, which can be said in both languages. */
    static void assertRefused(CellType<?> type, RawCell cell, String key) {
        assertThat(type.read(cell)).as(() -> "reading of " + cell).isInstanceOfSatisfying(Reading.Unreadable.class,
                unreadable -> {
                    assertThat(unreadable.reason().key()).isEqualTo(key);
                    assertThat(CHINESE.say(unreadable.reason())).contains(Tidy.words(cell.shown()));
                    assertThat(ENGLISH.say(unreadable.reason())).contains(Tidy.words(cell.shown()));
                });
    }

    static void assertRefused(CellType<?> type, String written, String key) {
        assertRefused(type, RawCell.text(written), key);
    }

    static RawCell number(String digits) {
        return new RawCell.Number(new BigDecimal(digits), false);
    }

    static RawCell dated(String serial) {
        return new RawCell.Number(new BigDecimal(serial), true);
    }
}
