package org.townledger.store;

/** What is done with a database of an older schema before it is brought up to date. */
@FunctionalInterface
public interface BeforeUpgrade {

    BeforeUpgrade NOTHING = _ -> { };

    /** @throws CannotStore where it could not be done; the schema then stays as it is */
    void run(CopySource older);
}
