package org.townledger.store;

import java.util.List;

/** For a database that is its own only copy: one in memory, or in a folder of before the log. */
enum NoLog implements CommitLog {

    NONE;

    @Override
    public long lastSequence() {
        return Long.MAX_VALUE;
    }

    @Override
    public String lastHash() {
        return ChainedEntry.START;
    }

    @Override
    public void append(List<ChainedEntry> entries) {
        // There is none.
    }

    @Override
    public void takeBack() {
        // There is none.
    }

    @Override
    public List<ChainedEntry> after(long sequence) {
        return List.of();
    }

    @Override
    public void close() {
        // There is none.
    }
}
