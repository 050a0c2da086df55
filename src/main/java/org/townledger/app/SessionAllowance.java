package org.townledger.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.townledger.banner.BannerRules;
import org.townledger.ui.Allowance;
import org.townledger.vault.Permission;
import org.townledger.vault.Session;
import org.townledger.wording.Sentence;

/** The screens ask the same table as the commands and the ledger itself. */
final class SessionAllowance implements Allowance {

    private final Session session;
    private final boolean banner;
    private final Consumer<Sentence> told;

    /** @param banner whether this is a banner's office */
    SessionAllowance(Session session, boolean banner, Consumer<Sentence> told) {
        this.session = session;
        this.banner = banner;
        this.told = told;
    }

    @Override
    public Optional<Sentence> refusal(String permission) {
        Permission asked = Permission.valueOf(permission);
        Optional<Sentence> office = banner ? BannerRules.refusal(asked) : Optional.empty();
        return office.or(() -> session.refusal(asked));
    }

    @Override
    public boolean isOutOfPlace(String permission) {
        return banner && BannerRules.refusal(Permission.valueOf(permission)).isPresent();
    }

    @Override
    public void tell(Sentence reason) {
        told.accept(reason);
    }
}
