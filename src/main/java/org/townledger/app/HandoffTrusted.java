package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.townledger.bag.OfficeCertificate;
import org.townledger.cases.Leaving;
import org.townledger.handoff.HandoffParty;
import org.townledger.handoff.HandoffTrust;
import org.townledger.handoff.TrustOffice;
import org.townledger.handoff.TrustedOffice;
import org.townledger.lists.Divisions;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** A town's own key and the banner's certificate, as the screen of the hand-off asks for them. */
final class HandoffTrusted implements HandoffTrust {

    private final Wiring wiring;
    private final String user;
    private final FileChoices files;

    /** @param files the way out */
    HandoffTrusted(Wiring wiring, String user, FileChoices files) {
        this.wiring = wiring;
        this.user = user;
        this.files = files;
    }

    @Override
    public Optional<HandoffParty> banner() {
        return wiring.trust.trusted.all().stream().findFirst().map(trusted -> party(trusted.certificate(), trusted.name()));
    }

    /** Everybody who is trusted, as a banner has several. */
    List<HandoffParty> all() {
        return wiring.trust.trusted.all().stream().map(trusted -> party(trusted.certificate(), trusted.name())).toList();
    }

    @Override
    public HandoffParty own() {
        Divisions divisions = wiring.store.read(wiring.lists::divisions);
        return wiring.trust.own.certificate().map(own -> party(own, own.officeName()))
                .orElseGet(() -> new HandoffParty(divisions.office(), divisions.officeName(), "", "", wiring.store.read(Transaction::today)));
    }

    private static HandoffParty party(OfficeCertificate certificate, String name) {
        return new HandoffParty(certificate.office(), name, certificate.digits(), certificate.shortDigits(),
                certificate.validUntil().atZone(Transaction.TOWN).toLocalDate());
    }

    @Override
    public Presented read(Path file) {
        return switch (wiring.trust.trust.look(file)) {
            case TrustOffice.Shown shown -> new Presented.Certificate(party(shown.certificate(), shown.name()),
                    () -> wiring.trust.trust.accept(user, shown.certificate()));
            case TrustOffice.Accepted(TrustedOffice office, TrustedOffice _) -> new Presented.Certificate(party(office.certificate(), office.name()), () -> { });
            case TrustOffice.Refused(Sentence reason) -> new Presented.Refused(reason);
        };
    }

    @Override
    public Exported export(Path folder) {
        OfficeCertificate own = wiring.trust.own.current(user).certificate();
        Path file = folder.resolve(wiring.wording.say("app.handoff.certificate.file", own.officeName()));
        var leaving = new Leaving(Leaving.Kind.CERTIFICATE, null, own.officeName(), null, String.valueOf(file.getFileName()), null, false);
        Optional<Sentence> failed = files.give(leaving, () -> wiring.trust.write.certificate(own, file));
        return failed.isPresent() ? new Exported.Refused(failed.get()) : new Exported.Written(file);
    }
}
