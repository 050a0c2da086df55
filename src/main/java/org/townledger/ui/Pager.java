package org.townledger.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place in a list that is read page by page. Requests that have been overtaken by a later one are dropped, so
 * that a slow page never lands on a newer one.
 */
final class Pager<R> {

    private final Tasks tasks;
    private final PageSource<R> source;
    private final Consumer<Page<R>> show;
    private Page<R> page = Page.empty();
    private long first = 1;
    private int size = 1;
    private PageRequest.@Nullable Sort sort;
    private int latest;

    Pager(Tasks tasks, PageSource<R> source, Consumer<Page<R>> show) {
        this.tasks = tasks;
        this.source = source;
        this.show = show;
    }

    Page<R> page() {
        return page;
    }

    /** Number of the first row shown, counted from 1. */
    long first() {
        return first;
    }

    long last() {
        return first + page.rows().size() - 1;
    }

    boolean hasPrevious() {
        return first > 1;
    }

    boolean hasNext() {
        return last() < page.total();
    }

    boolean isEmpty() {
        return page.rows().isEmpty();
    }

    /** More rows fit, or fewer: the page keeps its first row. */
    void resize(int rows) {
        if (rows != size) {
            size = rows;
            again();
        }
    }

    void sort(PageRequest.@Nullable Sort newSort) {
        if (!Objects.equals(sort, newSort)) {
            sort = newSort;
            toFirst();
        }
    }

    void toFirst() {
        ask(PageRequest.Turn.FIRST, null, _ -> 1);
    }

    void toLast() {
        ask(PageRequest.Turn.LAST, null, read -> Math.max(1, read.total() - read.rows().size() + 1));
    }

    void next() {
        if (hasNext()) {
            ask(PageRequest.Turn.NEXT, page.lastKey(), _ -> first + page.rows().size());
        }
    }

    void previous() {
        if (first - size <= 1) {
            toFirst();
        } else if (hasPrevious()) {
            ask(PageRequest.Turn.PREVIOUS, page.firstKey(), read -> Math.max(1, first - read.rows().size()));
        }
    }

    /** Reads the same page again, after something was saved. */
    void again() {
        if (page.firstKey() == null || first == 1) {
            toFirst();
        } else {
            ask(PageRequest.Turn.AGAIN, page.firstKey(), _ -> first);
        }
    }

    @FunctionalInterface
    private interface Place<R> {
        long of(Page<R> read);
    }

    private void ask(PageRequest.Turn turn, @Nullable Object key, Place<R> place) {
        int mine = ++latest;
        PageRequest request = new PageRequest(turn, key, size, sort);
        tasks.run(() -> source.page(request), read -> {
            if (mine != latest) {
                return;
            }
            if (read.rows().isEmpty() && read.total() > 0 && turn != PageRequest.Turn.LAST) {
                toLast();
                return;
            }
            first = place.of(read);
            page = read;
            show.accept(read);
        });
    }
}
