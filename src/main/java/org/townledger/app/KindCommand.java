package org.townledger.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands on a KIND share: the options, and the KIND itself. */
abstract class KindCommand {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "households or a ledger: housing")
    String kind = "";

    final Wording wording;
    final Clock clock;

    KindCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** @param needed asked before anything is read */
    int withKind(Permission needed, BiFunction<Kind, Answer, Integer> work) {
        return common.withOffice(wording, clock, needed, (wiring, answer) -> {
            Optional<Kind> found = wiring.kind(kind);
            return found.isPresent() ? work.apply(found.get(), answer) : answer.wrongUse(Sentence.of("app.unknownKind", kind));
        });
    }

    /** As {@link #withKind}. @param office of the town that is meant; null for all */
    int withTown(Permission needed, @Nullable String office, BiFunction<Kind, Answer, Integer> work) {
        return common.withOffice(wording, clock, needed, (wiring, answer) -> {
            Optional<Sentence> noTown = OfficeOption.refusal(wiring, office);
            if (noTown.isPresent()) {
                return answer.refused(noTown.get());
            }
            Optional<Kind> found = wiring.kind(kind);
            return found.isPresent() ? work.apply(found.get(), answer) : answer.wrongUse(Sentence.of("app.unknownKind", kind));
        });
    }

    /** @param needed asked before anything is read */
    int withLedger(Permission needed, BiFunction<LedgerKind<?>, Answer, Integer> work) {
        return common.withOffice(wording, clock, needed, (wiring, answer) -> {
            Optional<LedgerUse<?, ?>> found = wiring.ledger(kind);
            return found.isPresent() ? work.apply(new LedgerKind<>(wiring, found.get()), answer)
                    : answer.wrongUse(Sentence.of("app.noLedger", kind));
        });
    }
}
