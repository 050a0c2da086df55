package org.townledger.medical;

import java.math.BigDecimal;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;

/** A share in per cent, as a column's cell: 18.0%, 18 or 0.18. */
record Share(CellType<BigDecimal> number) implements CellType<BigDecimal> {

    static final Share TYPE = new Share(CellTypes.decimal(4, "%", "％"));

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Reading<BigDecimal> read(RawCell cell) {
        return number.read(cell);
    }

    @Override
    public String text(BigDecimal value) {
        return value.toPlainString() + "%";
    }

    @Override
    public String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Whether what somebody wrote is the share that the amounts give, to the tenth that is written. */
    static boolean isSaid(BigDecimal written, BigDecimal computed) {
        BigDecimal tolerated = new BigDecimal("0.1");
        return written.subtract(computed).abs().compareTo(tolerated) <= 0
                || written.compareTo(BigDecimal.ONE) <= 0 && written.movePointRight(2).subtract(computed).abs().compareTo(tolerated) <= 0;
    }
}
