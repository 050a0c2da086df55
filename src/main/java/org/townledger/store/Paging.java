package org.townledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Pages by key over a table or a join, for repositories. */
public final class Paging {

    private final Table<?> from;
    private final Field<UUID> id;
    private final Map<String, Field<?>> sorts;

    /**
     * @param id    unique, breaks ties
     * @param sorts what each column is sorted by; never null in a row
     */
    public Paging(Table<?> from, Field<UUID> id, Map<String, Field<?>> sorts) {
        this.from = from;
        this.id = id;
        this.sorts = Map.copyOf(sorts);
    }

    public boolean sortsBy(String column) {
        return sorts.containsKey(column);
    }

    public <R> Page<R> page(Transaction tx, Condition condition, PageRequest request, Function<Record, R> mapper) {
        Field<Object> sort = sortField(request.sort());
        boolean descending = request.descending() != request.backward();
        List<SortField<?>> order = descending ? List.of(sort.desc(), id.desc()) : List.of(sort.asc(), id.asc());
        Condition beyond = request.beside() == null ? DSL.noCondition() : beyond(sort, request.beside(), descending);
        var fields = new ArrayList<SelectFieldOrAsterisk>(Arrays.asList(from.fields()));
        fields.add(sort.as("sort_value"));
        var rows = tx.sql().select(fields).from(from)
                .where(condition).and(beyond).orderBy(order).limit(request.size() + 1).fetch();
        boolean hasMore = rows.size() > request.size();
        List<Record> shown = List.copyOf(hasMore ? rows.subList(0, request.size()) : rows);
        List<Record> inOrder = request.backward() ? shown.reversed() : shown;
        long total = tx.sql().selectCount().from(from).where(condition).fetchSingle().value1();
        return new Page<>(inOrder.stream().map(mapper).toList(), total,
                inOrder.isEmpty() ? null : key(inOrder.getFirst()), inOrder.isEmpty() ? null : key(inOrder.getLast()), hasMore);
    }

    private Condition beyond(Field<Object> sort, PageRequest.Key key, boolean descending) {
        var row = DSL.row(sort, id);
        var edge = DSL.row(DSL.val(key.value()), DSL.val(key.id()));
        return descending ? row.lt(edge) : row.gt(edge);
    }

    private PageRequest.Key key(Record row) {
        return new PageRequest.Key(row.get("sort_value"), row.get(id));
    }

    @SuppressWarnings("unchecked")
    private Field<Object> sortField(String column) {
        Field<?> found = sorts.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no sorting by " + column);
        }
        return (Field<Object>) found;
    }
}
