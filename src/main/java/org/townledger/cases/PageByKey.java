package org.townledger.cases;

import java.util.function.Function;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;

/** Answers a table's turning of pages with a repository's pages by key. */
public final class PageByKey {

    private static final String MOST_URGENT_FIRST = "urgency";

    private PageByKey() {
    }

    /** @param read the repository's page, inside a transaction */
    public static <R> org.townledger.ui.Page<R> page(org.townledger.ui.PageRequest wanted, Function<PageRequest, Page<R>> read) {
        var sort = wanted.sort();
        PageRequest first = sort == null ? PageRequest.first(MOST_URGENT_FIRST, false, wanted.size())
                : PageRequest.first(sort.field(), !sort.ascending(), wanted.size());
        Page<R> page = switch (wanted.turn()) {
            case FIRST -> read.apply(first);
            case NEXT -> read.apply(first.after(key(wanted)));
            case PREVIOUS -> read.apply(first.before(key(wanted)));
            case AGAIN -> again(first, key(wanted), read);
            case LAST -> read.apply(new PageRequest(first.sort(), first.descending(), first.size(), null, true));
        };
        return new org.townledger.ui.Page<>(page.rows(), page.total(), page.first(), page.last());
    }

    /** From the key on, the key included: what comes after the row before it. */
    private static <R> Page<R> again(PageRequest first, PageRequest.Key key, Function<PageRequest, Page<R>> read) {
        Page<R> before = read.apply(new PageRequest(first.sort(), first.descending(), 1, key, true));
        return before.last() == null ? read.apply(first) : read.apply(first.after(before.last()));
    }

    private static PageRequest.Key key(org.townledger.ui.PageRequest wanted) {
        return (PageRequest.Key) java.util.Objects.requireNonNull(wanted.key());
    }
}
