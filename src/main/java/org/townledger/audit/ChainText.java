package org.townledger.audit;

import org.townledger.store.ChainState;
import org.townledger.store.JournalEntry;
import org.townledger.wording.Sentence;

/** Whether the log is whole, in a sentence that names the entry where it is not. */
public final class ChainText {

    private ChainText() {
    }

    /** What checking the chain found, for the screen, for paper and for the command line. */
    public static Sentence of(ChainState state, ChangeWords names) {
        return switch (state) {
            case ChainState.Whole(long entries) -> Sentence.of("audit.chain.whole", Long.toString(entries));
            case ChainState.Altered(JournalEntry entry) -> Sentence.of("audit.chain.altered", Long.toString(entry.sequence()), ChangeWords.moment(entry.at()),
                    entry.user(), names.act(entry.act()), names.table(entry.table()));
            case ChainState.Missing(long sequence, JournalEntry before, JournalEntry next) -> next == null
                    ? before == null ? Sentence.of("audit.chain.empty")
                    : Sentence.of("audit.chain.cut", Long.toString(sequence), ChangeWords.moment(before.at()))
                    : Sentence.of("audit.chain.missing", Long.toString(sequence), ChangeWords.moment(next.at()), next.user(), names.act(next.act()));
        };
    }
}
