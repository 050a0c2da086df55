package org.townledger.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.townledger.identity.IdNumber;

/** The kinds of value that the ledgers' columns hold. */
public final class CellTypes {

    /** One line of words. */
    public static final CellType<String> TEXT = new TextCell(CellType.Shape.TEXT);

    /** Words of several lines: remarks, descriptions. */
    public static final CellType<String> LONG_TEXT = new TextCell(CellType.Shape.LONG_TEXT);

    /** A person's name as {@link org.townledger.identity.PersonName} writes it. */
    public static final CellType<String> NAME = new NameCell();

    /** A mobile number, or a landline as {@code 0477-7622345}; several are parted by {@code 、}. */
    public static final CellType<String> PHONE = new PhoneCell();

    /** Valid or damaged, never wrong. Its text is the whole number. */
    public static final CellType<IdNumber> ID_NUMBER = new IdNumberCell();

    /** A day from 1900 to 2100. Two-digit years from 50 are of the twentieth century. */
    public static final CellType<LocalDate> DATE = new DateCell();

    /** A year from 1850 to 2100. */
    public static final CellType<Integer> YEAR = new YearCell(new DateCell());

    /** Yuan with two places, from zero. */
    public static final CellType<BigDecimal> MONEY = new MoneyCell();

    /** Square metres with two places, from zero. */
    public static final CellType<BigDecimal> AREA =
            decimal(2, "平方米", "平米", "平方", "㎡", "m²", "m2", "米²", "平");

    /** A figure that policy sets, with four places, from zero. */
    public static final CellType<BigDecimal> FIGURE =
            decimal(4, "升/人·天", "升", "分钟", "米", "%", "％", "元", "个月", "天", "日", "周岁", "岁", "次", "年");

    /** A whole number from zero to a million. */
    public static final CellType<Integer> COUNT = new CountCell();

    /** Per cent with two places, from zero to a hundred; a bare number up to 1 is a share of the whole. */
    public static final CellType<BigDecimal> PERCENT = new PercentCell();

    public static final CellType<Boolean> YES_NO = new YesNoCell();

    private CellTypes() {
    }

    /** A measure from zero, rounded to {@code scale} places. @param units what may follow the number, longest first */
    public static CellType<BigDecimal> decimal(int scale, String... units) {
        return DecimalCell.of(scale, units);
    }

    /** One of a fixed list, as the program itself decides on it. */
    public static <V> CellType<V> choice(List<Choice<V>> offered) {
        return new ChoiceCell<>(offered);
    }

    /** One of a list that the office edits; a word that the list does not know is kept. */
    public static CellType<String> openChoice(Supplier<List<Choice<String>>> offered) {
        return new OpenChoiceCell(offered);
    }
}
