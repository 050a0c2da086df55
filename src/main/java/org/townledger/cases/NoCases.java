package org.townledger.cases;

import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.EmptyState;
import org.townledger.wording.Wording;

/** What stands in a ledger's table where it has no row. */
final class NoCases {

    private final Wording words;
    private final LedgerScreen.Says says;
    private final CaseFilters<?> filters;
    private final Runnable imports;
    private final Runnable add;

    NoCases(Wording words, LedgerScreen.Says says, CaseFilters<?> filters, Runnable imports, Runnable add) {
        this.words = words;
        this.says = says;
        this.filters = filters;
        this.imports = imports;
        this.add = add;
    }

    /** Where the ledger has none at all. @param ofBanner whether its towns enter them */
    EmptyState yet(boolean ofBanner) {
        EmptyState state = new EmptyState(says.icon(), words.say(says.empty()), words.say(ofBanner ? "cases.list.empty.banner" : "cases.list.empty.says"));
        return ofBanner ? state : state.primary(Feather.DOWNLOAD, words.say("cases.list.empty.import"), imports)
                .second(Feather.PLUS, words.say("cases.list.empty.add"), add);
    }

    /** Where none is as the filters ask. */
    EmptyState found() {
        EmptyState state = new EmptyState(Feather.SEARCH, words.say("cases.list.none"), words.say("cases.list.none.says"));
        return filters.isNarrowed() ? state.primary(Feather.X, words.say("cases.list.filters.clear"), filters::clear)
                : state.second(Feather.LIST, words.say("cases.list.none.all"), () -> filters.choose("all"));
    }
}
