package org.townledger.columns;

/** What the readers share: blank cells, words for nothing and formulas that failed. The rest is each one's own. */
interface WordsCellType<V> extends CellType<V> {

    /** @param words never blank, as {@link #tidy} leaves them */
    Reading<V> readWords(String words);

    /** Where a number is read otherwise than its digits would be. */
    default Reading<V> readNumber(RawCell.Number number) {
        return readWords(number.shown());
    }

    default String tidy(String written) {
        return Tidy.words(written);
    }

    default boolean saysNothing(String words) {
        return Placeholders.sayNothing(words);
    }

    @Override
    default Reading<V> read(RawCell cell) {
        return switch (cell) {
            case RawCell.Blank _ -> Reading.nothing();
            case RawCell.Fault fault -> Reading.unreadable("columns.fault", fault.code());
            case RawCell.Number number -> readNumber(number);
            case RawCell.Truth truth -> readWords(truth.shown());
            case RawCell.Text text -> {
                String words = tidy(text.value());
                yield words.isEmpty() || saysNothing(words) ? Reading.nothing() : readWords(words);
            }
        };
    }
}
