package org.townledger.store;

/** Checks whether anybody altered, took out or cut off entries of the journal; reads it whole. */
public final class CheckChain {

    private final Store store;

    public CheckChain(Store store) {
        this.store = store;
    }

    public ChainState run() {
        return store.read(tx -> Chain.check(tx.sql()));
    }
}
