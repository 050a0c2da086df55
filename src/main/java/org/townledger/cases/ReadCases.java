package org.townledger.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Setting;
import org.townledger.store.PageByKey;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.Page;
import org.townledger.ui.PageRequest;
import org.townledger.wording.Wording;

/** What a ledger's screen reads, each in one transaction. Not for the JavaFX thread. */
public final class ReadCases<C, F extends LedgerFilter<F>> {

    /** What a new case starts from, and the words that its form offers. */
    public record Beginning(NewCase start, LedgerWords words) {
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CasePages<C, F> pages;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Wording wording;
    private final CaseNotices notices;

    public ReadCases(Store store, Ledger<C> ledger, CasePages<C, F> pages, CaseRepository cases, ListRepository lists, Wording wording) {
        this(store, ledger, pages, cases, lists, wording, CaseNotices.NONE);
    }

    public ReadCases(Store store, Ledger<C> ledger, CasePages<C, F> pages, CaseRepository cases, ListRepository lists, Wording wording,
                     CaseNotices notices) {
        this.notices = notices;
        this.store = store;
        this.ledger = ledger;
        this.pages = pages;
        this.cases = cases;
        this.lists = lists;
        this.wording = wording;
    }

    public Beginning beginning() {
        return store.read(tx -> {
            Setting days = lists.setting(tx, ledger.name().key() + ".due_days").orElseThrow();
            var start = new NewCase(tx.newId(), lists.office(tx).orElseThrow(), tx.today(), Integer.parseInt(days.value()), days.unverified());
            return new Beginning(start, LedgerWords.of(tx, lists, wording));
        });
    }

    /** What the office's lists say now: they may have been edited since the screen was made. */
    public LedgerWords words() {
        return store.read(tx -> LedgerWords.of(tx, lists, wording));
    }

    public boolean sortsBy(String field) {
        return pages.sortsBy(field);
    }

    public Page<C> page(F filter, PageRequest wanted) {
        return store.read(tx -> PageByKey.page(wanted, CaseTableColumns.LEFT, request -> pages.page(tx, filter, request)));
    }

    public CaseFigures figures(F filter) {
        return store.read(tx -> {
            Set<UUID> sentBack = notices.sentBack(tx);
            F whole = filter.with(filter.cases().among(null));
            int returned = sentBack.isEmpty() ? 0 : pages.counts(tx, filter.with(filter.cases().anyState().among(sentBack))).all();
            CaseCounts counts = filter.cases().among() == null ? pages.counts(tx, whole)
                    : pages.counts(tx, whole).summed(pages.counts(tx, filter).summary());
            return new CaseFigures(counts, cases.years(tx, ledger.name()), byTown(tx, whole), sentBack, returned);
        });
    }

    /** Of all towns together under the empty code, where the office has several. */
    private Map<String, CaseCounts> byTown(Transaction tx, F filter) {
        var counts = new HashMap<String, CaseCounts>();
        Divisions divisions = lists.divisions(tx);
        if (divisions.isBanner()) {
            counts.put("", pages.counts(tx, filter.with(filter.cases().ofOffice(null))));
            divisions.towns().forEach(town -> counts.put(town.code(), pages.counts(tx, filter.with(filter.cases().ofOffice(town.code())))));
        }
        return counts;
    }

    public OpenCase<C> open(UUID id) {
        return found(id).orElseThrow();
    }

    /** Empty where there is no such case any more. */
    Optional<OpenCase<C>> found(UUID id) {
        return store.read(tx -> ledger.find(tx, id).map(subject -> new OpenCase<>(subject, cases.steps(tx, id), notices.of(tx, ledger.file(subject)), LedgerWords.of(tx, lists, wording))));
    }
}
