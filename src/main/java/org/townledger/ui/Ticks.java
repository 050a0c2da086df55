package org.townledger.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rows ticked for acts on many at once; they stay ticked while pages are turned. */
public final class Ticks<R> {

    private final Function<R, Object> identity;
    private final Map<Object, R> ticked = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<R>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** @param identity tells rows apart, also when they are read again */
    public Ticks(Function<R, Object> identity) {
        this.identity = identity;
    }

    public boolean contains(R row) {
        return ticked.containsKey(identity.apply(row));
    }

    public void set(R row, boolean on) {
        setAll(List.of(row), on);
    }

    public void setAll(List<R> some, boolean on) {
        some.forEach(row -> {
            if (on) {
                ticked.put(identity.apply(row), row);
            } else {
                ticked.remove(identity.apply(row));
            }
        });
        rows.set(List.copyOf(ticked.values()));
    }

    public void clear() {
        ticked.clear();
        rows.set(List.of());
    }

    /** In the order of ticking. */
    public ReadOnlyObjectProperty<List<R>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
