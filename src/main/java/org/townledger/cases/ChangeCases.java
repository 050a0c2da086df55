package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;

/** Does one thing to many cases of a ledger, in one transaction; cases that it does not fit are told and left alone. */
public final class ChangeCases<C> {

    /** What becomes of one case. */
    public sealed interface Change<C> {

        record To<C>(C subject) implements Change<C> {
        }

        record Not<C>(Sentence reason) implements Change<C> {
        }
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;

    public ChangeCases(Store store, Ledger<C> ledger, CaseRepository cases) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
    }

    /** Puts the cases into one person's hands. */
    public ManyDone assign(String user, List<UUID> ids, String to) {
        return change(new Act(user, "AssignCases"), ids, subject ->
                new Change.To<>(ledger.with(subject, ledger.file(subject).assigned(to))));
    }

    /** Any change of open cases that moves none of them. @param act as the journal names it */
    public ManyDone change(Act act, List<UUID> ids, Function<C, Change<C>> change) {
        return store.write(act, tx -> ManyDone.each(ids, id -> {
            C subject = ledger.find(tx, id).orElseThrow();
            CaseFile file = ledger.file(subject);
            if (!file.state().isOpen()) {
                return Sentence.of("cases.save.closed", file.numberText());
            }
            return switch (change.apply(subject)) {
                case Change.To<C>(C changed) -> {
                    ledger.save(tx, changed);
                    yield null;
                }
                case Change.Not<C>(Sentence reason) -> reason;
            };
        }));
    }

    /** Moves each case one state further on its straight way; closing is done case by case, with its blockers in sight. */
    public ManyDone advance(String user, List<UUID> ids, LocalDate day) {
        return store.write(new Act(user, "AdvanceCases"), tx -> ManyDone.each(ids, id -> {
            C subject = ledger.find(tx, id).orElseThrow();
            CaseFile file = ledger.file(subject);
            CaseAct act = CaseAct.forward(file.state()).orElse(null);
            if (act == null) {
                return Sentence.of("cases.many.noNext", file.numberText(), CaseLife.stateName(file.state()));
            }
            return refusal(CaseLife.apply(file, act, day, user, null, nothingAsked()), moved -> {
                ledger.save(tx, ledger.with(subject, moved));
                cases.addStep(tx, new CaseStep(tx.newId(), id, act.name(), act.to(), day, user, null));
            });
        }));
    }

    private static @Nullable Sentence refusal(CaseLife.Outcome outcome, java.util.function.Consumer<CaseFile> moved) {
        return switch (outcome) {
            case CaseLife.Outcome.Moved(CaseFile file) -> {
                moved.accept(file);
                yield null;
            }
            case CaseLife.Outcome.Refused(Sentence reason) -> reason;
            case CaseLife.Outcome.Blocked(List<Blocker> blockers) -> blockers.getFirst().what();
        };
    }

    /** Only a closing asks for blockers, and none is a step forward. */
    private static Supplier<List<Blocker>> nothingAsked() {
        return List::of;
    }
}
