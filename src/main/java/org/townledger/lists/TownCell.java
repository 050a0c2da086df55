package org.townledger.lists;

import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;

/** A town by its 12-digit code: people read its name, programs the code. */
public record TownCell(Divisions divisions) implements CellType<String> {

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public Reading<String> read(RawCell cell) {
        return CellTypes.TEXT.read(cell);
    }

    @Override
    public String text(String code) {
        return divisions.name(code);
    }

    @Override
    public String plain(String code) {
        return code;
    }
}
