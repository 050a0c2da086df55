package org.townledger.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.townledger.cases.Leaving;
import org.townledger.handoff.DownWish;
import org.townledger.handoff.HandoffActs;
import org.townledger.handoff.HandoffPlain;
import org.townledger.handoff.PackOutcome;
import org.townledger.handoff.PackPlain;
import org.townledger.handoff.PackWish;
import org.townledger.handoff.PlainWish;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Packing in the window: written down as all that leaves the office; what was stopped did not leave it. */
final class RecordedPacking implements HandoffActs.Packing, HandoffPlain.Packing {

    private final Wiring wiring;
    private final String user;
    private final FileChoices files;

    /** @param files the way out */
    RecordedPacking(Wiring wiring, String user, FileChoices files) {
        this.wiring = wiring;
        this.user = user;
        this.files = files;
    }

    @Override
    public PackOutcome run(PackWish wish, Path folder, LongWork.Progress progress) {
        return sealed(wish.to(), "handoff.p7m", () -> wiring.handoff.pack.run(user, wish, folder, progress));
    }

    /** What goes down to a town, in a banner's office. */
    PackOutcome down(DownWish wish, Path folder, LongWork.Progress progress) {
        return sealed(wish.to(), "package.p7m", () -> wiring.handoff.down.pack.run(user, wish, folder, progress));
    }

    private PackOutcome sealed(String office, String file, Supplier<PackOutcome> pack) {
        String to = wiring.store.read(tx -> wiring.lists.divisions(tx).name(office));
        return recorded(new Leaving(Leaving.Kind.HANDOFF, null, to, null, file, null, true), pack,
                outcome -> outcome instanceof PackOutcome.Refused(Sentence reason) ? Optional.of(reason) : Optional.empty(), PackOutcome.Refused::new);
    }

    /** For an office without this program. */
    @Override
    public PackPlain.Outcome run(PlainWish wish, Path folder, char[] password, LongWork.Progress progress) {
        return recorded(Leaving.of(Leaving.Kind.HANDOFF, null, null, folder.resolve(wiring.handoff.plain.fileName(wish))),
                () -> wiring.handoff.plain.run(wish, folder, password, progress),
                outcome -> outcome instanceof PackPlain.Outcome.Refused(Sentence reason) ? Optional.of(reason) : Optional.empty(), PackPlain.Outcome.Refused::new);
    }

    /** @param reason why nothing left @param refused an outcome that says so */
    private <T> T recorded(Leaving leaving, Supplier<T> pack, Function<T, Optional<Sentence>> reason, Function<Sentence, T> refused) {
        var outcome = new AtomicReference<T>();
        var stopped = new AtomicReference<CancellationException>();
        Optional<Sentence> failed = files.give(leaving, () -> {
            try {
                outcome.set(pack.get());
            } catch (CancellationException stop) {
                stopped.set(stop);
                return Optional.of(Sentence.of("handoff.pack.stopped"));
            }
            return reason.apply(outcome.get());
        });
        if (stopped.get() != null) {
            throw stopped.get();
        }
        return failed.map(refused).orElseGet(() -> Objects.requireNonNull(outcome.get()));
    }
}
