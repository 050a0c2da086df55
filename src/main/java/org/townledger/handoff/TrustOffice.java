package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.bag.NotACertificate;
import org.townledger.bag.OfficeCertificate;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Takes another office's certificate, once somebody has compared its digits with those of that office on the telephone. */
public final class TrustOffice {

    /** What came of it. */
    public sealed interface Outcome {
    }

    /**
     * Who it is; nothing is changed yet.
     *
     * @param name     of the office, as the divisions call it
     * @param known    whether this very certificate is trusted already
     * @param replaces what the office is trusted by now; null for none or the same
     */
    public record Shown(OfficeCertificate certificate, String name, boolean known, @Nullable TrustedOffice replaces) implements Outcome {
    }

    /** @param replaced what counts no more; null for none */
    public record Accepted(TrustedOffice office, @Nullable TrustedOffice replaced) implements Outcome {
    }

    /** @param reason what is so and what to do */
    public record Refused(Sentence reason) implements Outcome {
    }

    private static final int MOST_BYTES = 1 << 17;

    private final Store store;
    private final TrustedOfficeRepository trusted;
    private final OfficeKeys keys;
    private final ListRepository lists;

    public TrustOffice(Store store, TrustedOfficeRepository trusted, OfficeKeys keys, ListRepository lists) {
        this.store = store;
        this.trusted = trusted;
        this.keys = keys;
        this.lists = lists;
    }

    /** Reads a certificate's file. @return {@link Shown} or {@link Refused} */
    public Outcome look(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (IOException unreadable) {
            return new Refused(Sentence.of("handoff.office.unreadable", String.valueOf(file.getFileName())));
        }
        try {
            return look(OfficeCertificate.read(bytes));
        } catch (NotACertificate notOne) {
            return new Refused(notOne.reason());
        }
    }

    private Outcome look(OfficeCertificate offered) {
        @Nullable OfficeCertificate own = keys.certificate().orElse(null);
        return store.read(tx -> {
            Divisions divisions = lists.divisions(tx);
            Optional<Sentence> blocker = TrustRules.blocker(offered, own, divisions, tx.now());
            return blocker.isPresent() ? new Refused(blocker.get()) : shown(tx, offered, divisions);
        });
    }

    private Shown shown(Transaction tx, OfficeCertificate offered, Divisions divisions) {
        Optional<TrustedOffice> now = trusted.all(tx).stream().filter(one -> one.isTrusted() && one.office().equals(offered.office())).findFirst();
        boolean known = now.filter(one -> one.certificate().equals(offered)).isPresent();
        return new Shown(offered, divisions.name(offered.office()), known, known ? null : now.orElse(null));
    }

    /** What was looked at and compared; the office's own key is made with it where it has none yet. @return {@link Accepted} or {@link Refused} */
    public Outcome accept(String user, OfficeCertificate offered) {
        if (look(offered) instanceof Refused refused) {
            return refused;
        }
        Outcome outcome = store.write(new Act(user, "TrustOffice"), tx -> accepted(tx, offered));
        keys.current(user);
        return outcome;
    }

    private Accepted accepted(Transaction tx, OfficeCertificate offered) {
        List<TrustedOffice> before = trusted.all(tx).stream().filter(one -> one.isTrusted() && one.office().equals(offered.office())).toList();
        for (TrustedOffice one : before) {
            if (one.certificate().equals(offered)) {
                return new Accepted(one, null);
            }
            trusted.save(tx, one.retired(tx.now(), tx.user()));
        }
        var office = new TrustedOffice(tx.newId(), offered.office(), lists.divisions(tx).name(offered.office()), offered, tx.now(), tx.user(), null, null);
        trusted.save(tx, office);
        return new Accepted(office, before.isEmpty() ? null : before.getFirst());
    }
}
