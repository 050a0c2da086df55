package org.townledger.handoff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.bag.NotACertificate;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.vault.MasterKey;
import org.townledger.vault.Purpose;
import org.townledger.vault.Sealing;
import org.townledger.wording.Sentence;

/**
 * The office's own keys: one in use, with which it signs and for which others seal, and those of before, which still
 * open what was sealed for them. A private key lies sealed in its row, and its row's id is part of the seal. Making one
 * takes about a second.
 */
public final class OfficeKeys {

    private final Store store;
    private final MasterKey master;
    private final OfficeKeyRepository keys;
    private final ListRepository lists;

    /** @param master the opened folder's; stays the caller's */
    public OfficeKeys(Store store, MasterKey master, OfficeKeyRepository keys, ListRepository lists) {
        this.store = store;
        this.master = master;
        this.keys = keys;
        this.lists = lists;
    }

    /** What others know the office by; empty where it has no key yet. */
    public Optional<OfficeCertificate> certificate() {
        return store.read(keys::all).stream().filter(row -> row.retiredAt() == null).findFirst().map(OfficeKeys::certificate);
    }

    /** All that the office ever had, the one in use first: for opening what was sealed for any of them. */
    public List<OfficeKey> all() {
        return store.read(keys::all).stream().map(this::opened).toList();
    }

    /** The key in use; it is made where the office has none yet. */
    public OfficeKey current(String user) {
        return inUse().orElseGet(() -> {
            OfficeKey made = generate();
            return store.write(new Act(user, "MakeOfficeKey"), tx -> {
                Optional<OfficeKeyRow> meanwhile = keys.all(tx).stream().filter(row -> row.retiredAt() == null).findFirst();
                if (meanwhile.isPresent()) {
                    return opened(meanwhile.get());
                }
                keys.save(tx, sealed(tx, made));
                return made;
            });
        });
    }

    /**
     * Makes a new key and retires the one in use. Every office that trusts the old one needs the new certificate.
     *
     * @return the new one
     */
    public OfficeKey renew(String user) {
        OfficeKey made = generate();
        return store.write(new Act(user, "RenewOfficeKey"), tx -> {
            retireAll(tx);
            keys.save(tx, sealed(tx, made));
            return made;
        });
    }

    /** Takes a key that was kept in the safe back into use. @return why not; empty: done */
    public Optional<Sentence> restore(String user, OfficeKey kept) {
        String office = store.read(lists::divisions).office();
        if (!kept.certificate().office().equals(office)) {
            return Optional.of(Sentence.of("handoff.office.key.otherOffice", kept.certificate().officeName()));
        }
        return store.write(new Act(user, "RestoreOfficeKey"), tx -> {
            Optional<OfficeKeyRow> known = keys.all(tx).stream().filter(row -> certificate(row).equals(kept.certificate())).findFirst();
            if (known.filter(row -> row.retiredAt() == null).isPresent()) {
                return Optional.of(Sentence.of("handoff.office.key.inUseAlready"));
            }
            retireAll(tx);
            keys.save(tx, known.map(OfficeKeyRow::inUse).orElseGet(() -> sealed(tx, kept)));
            return Optional.empty();
        });
    }

    private Optional<OfficeKey> inUse() {
        return store.read(keys::all).stream().filter(row -> row.retiredAt() == null).findFirst().map(this::opened);
    }

    private void retireAll(Transaction tx) {
        keys.all(tx).stream().filter(row -> row.retiredAt() == null).forEach(row -> keys.save(tx, row.retired(tx.now())));
    }

    private OfficeKey generate() {
        Divisions divisions = store.read(lists::divisions);
        return OfficeKey.generate(divisions.office(), divisions.officeName(), store.read(Transaction::now));
    }

    private OfficeKeyRow sealed(Transaction tx, OfficeKey key) {
        UUID id = tx.newId();
        byte[] plain = key.pkcs8();
        byte[] secret = master.derive(Purpose.OFFICE_KEY);
        try {
            String sealed = Base64.getEncoder().encodeToString(Sealing.seal(secret, plain, context(id)));
            return new OfficeKeyRow(id, key.certificate().office(), key.certificate().pem(), sealed, tx.now(), null);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    private OfficeKey opened(OfficeKeyRow row) {
        byte[] secret = master.derive(Purpose.OFFICE_KEY);
        try {
            byte[] plain = Sealing.open(secret, Base64.getDecoder().decode(row.sealedKey()), context(row.id()))
                    .orElseThrow(() -> new IllegalStateException("the office's key is not as it was sealed"));
            return OfficeKey.of(plain, certificate(row));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] context(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static OfficeCertificate certificate(OfficeKeyRow row) {
        try {
            return OfficeCertificate.read(row.certificate().getBytes(StandardCharsets.US_ASCII));
        } catch (NotACertificate altered) {
            throw new IllegalStateException("the office's certificate is not as it was stored", altered);
        }
    }
}
