package org.townledger.sheets;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.townledger.columns.CellType;
import org.townledger.columns.CellType.Shape;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;
import org.townledger.identity.IdNumber;

/**
 * What of a ledger may hang on a notice board: the columns marked for it, ID numbers as {@code 150699********1234}.
 * Telephone numbers and free text stay away even from a column that was marked by mistake, and an ID or telephone
 * number that a clerk wrote into another column is masked there too.
 */
public final class PublicVersion {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?!\\d)");
    private static final Pattern OLD_ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})\\d{6}(\\d{3})(?!\\d)");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern PHONE_HEADING = Pattern.compile("电话|手机|联系方式");

    private PublicVersion() {
    }

    /** The public ones of the columns, in their order, wrapped so that no more than the public part can be read. */
    public static <C> List<Column<C, ?>> of(List<Column<C, ?>> columns) {
        return columns.stream().filter(PublicVersion::mayBeShown).<Column<C, ?>>map(PublicVersion::masked).toList();
    }

    private static boolean mayBeShown(Column<?, ?> column) {
        boolean phone = column.field().toLowerCase(Locale.ROOT).contains("phone")
                || PHONE_HEADING.matcher(column.heading()).find();
        return column.isPublic() && !phone && column.type().shape() != Shape.LONG_TEXT;
    }

    private static <C, V> Column<C, V> masked(Column<C, V> column) {
        return switch (column.type().shape()) {
            case NUMBER, MONEY, DATE, YES_NO -> column;
            case ID_NUMBER, TEXT, CHOICE, LONG_TEXT -> new Column<>(column.field(), column.heading(), column.group(),
                    column.otherHeadings(), new Masked<>(column.type()), column.value(), column.paperWidth(),
                    column.isPublic(), column.places());
        };
    }

    private static String maskNumbersIn(String text) {
        String ids = ID_NUMBER.matcher(text).replaceAll("$1********$2");
        String oldIds = OLD_ID_NUMBER.matcher(ids).replaceAll("$1******$2");
        return MOBILE_NUMBER.matcher(oldIds).replaceAll("***********");
    }

    /** A type whose every way of writing a value is masked. */
    private record Masked<V>(CellType<V> whole) implements CellType<V> {

        @Override
        public Shape shape() {
            return whole.shape();
        }

        @Override
        public Reading<V> read(RawCell cell) {
            return whole.read(cell);
        }

        @Override
        public String text(V value) {
            return mask(value, whole.text(value));
        }

        @Override
        public String plain(V value) {
            return mask(value, whole.plain(value));
        }

        @Override
        public RawCell cell(V value) {
            return RawCell.text(text(value));
        }

        private String mask(V value, String written) {
            if (shape() != Shape.ID_NUMBER) {
                return maskNumbersIn(written);
            }
            if (written.isBlank() || written.contains("*")) {
                return written;
            }
            return (value instanceof IdNumber id ? id : IdNumber.of(written)).masked();
        }
    }
}
