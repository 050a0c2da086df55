package org.townledger.store;

/**
 * A journal entry with its place in the chain.
 *
 * @param previousHash of the entry before it, as 64 hex digits; zeros before the first
 */
public record ChainedEntry(JournalEntry entry, String previousHash) {

    /** What the chain begins with. */
    public static final String START = "0".repeat(64);

    public long sequence() {
        return entry.sequence();
    }

    /** @return what the next entry has to name as its previous hash */
    public String hash() {
        return entry.hashAfter(previousHash);
    }
}
