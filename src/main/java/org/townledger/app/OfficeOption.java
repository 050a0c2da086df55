package org.townledger.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Divisions;
import org.townledger.wording.Sentence;

/** {@code --office CODE}: which of a banner's towns is meant. */
final class OfficeOption {

    private OfficeOption() {
    }

    /** @param office null where none was named @return why that is no town of this office */
    static Optional<Sentence> refusal(Wiring wiring, @Nullable String office) {
        Divisions divisions = wiring.store.read(wiring.lists::divisions);
        boolean known = office == null || divisions.towns().stream().anyMatch(town -> town.code().equals(office));
        return known ? Optional.empty() : Optional.of(Sentence.of("app.office.unknown", office, divisions.officeName()));
    }
}
