package org.townledger.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.townledger.cases.Leaving;
import org.townledger.handoff.DownWish;
import org.townledger.handoff.HandoffActs;
import org.townledger.handoff.PackOutcome;
import org.townledger.handoff.PackWish;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Packing in the window: written down as all that leaves the office; what was stopped did not leave it. */
final class RecordedPacking implements HandoffActs.Packing {

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
        return recorded(wish.to(), "handoff.p7m", () -> wiring.handoff.pack.run(user, wish, folder, progress));
    }

    /** What goes down to a town, in a banner's office. */
    PackOutcome down(DownWish wish, Path folder, LongWork.Progress progress) {
        return recorded(wish.to(), "package.p7m", () -> wiring.handoff.down.pack.run(user, wish, folder, progress));
    }

    private PackOutcome recorded(String office, String file, Supplier<PackOutcome> pack) {
        var outcome = new AtomicReference<PackOutcome>();
        var stopped = new AtomicReference<CancellationException>();
        String to = wiring.store.read(tx -> wiring.lists.divisions(tx).name(office));
        var leaving = new Leaving(Leaving.Kind.HANDOFF, null, to, null, file, null, true);
        Optional<Sentence> failed = files.give(leaving, () -> {
            try {
                outcome.set(pack.get());
            } catch (CancellationException stop) {
                stopped.set(stop);
                return Optional.of(Sentence.of("handoff.pack.stopped"));
            }
            return outcome.get() instanceof PackOutcome.Refused(Sentence reason) ? Optional.of(reason) : Optional.empty();
        });
        if (stopped.get() != null) {
            throw stopped.get();
        }
        return failed.<PackOutcome>map(PackOutcome.Refused::new).orElseGet(() -> Objects.requireNonNull(outcome.get()));
    }
}
