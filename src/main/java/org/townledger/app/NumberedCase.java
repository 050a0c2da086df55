package org.townledger.app;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseNumber;
import org.townledger.lists.Divisions;
import org.townledger.wording.Sentence;

/** The case that a number on the command line means; at a banner each town may have one of that number. */
sealed interface NumberedCase {

    record Found(UUID id) implements NumberedCase {
    }

    record Unknown(Sentence reason) implements NumberedCase {
    }

    /** @param office the town's code; null where none was named */
    static NumberedCase of(Wiring wiring, LedgerUse<?, ?> use, String number, @Nullable String office) {
        Optional<CaseNumber> read = CaseNumber.of(number).filter(one -> one.mark().equals(use.ledger().name().mark()));
        SortedMap<String, UUID> ids = read.map(one -> wiring.store.read(tx -> use.cases().idsOf(tx, use.ledger().name(), one))).orElseGet(TreeMap::new);
        if (office != null) {
            ids.keySet().retainAll(java.util.Set.of(office));
        }
        return switch (ids.size()) {
            case 0 -> new Unknown(Sentence.of("app.unknownNumber", number));
            case 1 -> new Found(ids.get(ids.firstKey()));
            default -> new Unknown(Sentence.of("app.office.several", number, named(wiring, ids)));
        };
    }

    private static String named(Wiring wiring, SortedMap<String, UUID> ids) {
        Divisions divisions = wiring.store.read(wiring.lists::divisions);
        return ids.keySet().stream().map(code -> divisions.name(code) + " " + code).collect(Collectors.joining("、"));
    }
}
