package org.townledger.ui;

import java.util.Optional;
import org.townledger.wording.Sentence;

/** What whoever works may not do in the screens. */
public interface Allowance {

    /** Nobody has logged in; there is nothing that one could do. */
    Allowance EVERYTHING = new Allowance() {

        @Override
        public Optional<Sentence> refusal(String permission) {
            return Optional.empty();
        }

        @Override
        public void tell(Sentence reason) {
            throw new IllegalStateException("nothing was refused");
        }
    };

    /** @param permission as a screen names it in its button's {@code userData} @return why not; empty where it is allowed */
    Optional<Sentence> refusal(String permission);

    /** Whether nobody in this office may ever do that, so that its button has no place on any screen. */
    default boolean isOutOfPlace(String permission) {
        return false;
    }

    /** Somebody pressed what is not theirs to press. */
    void tell(Sentence reason);
}
