package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Layers;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** What is done with the open case: it is read, saved, moved, noted on and left. */
public final class CaseWork<C, F extends LedgerFilter<F>> {

    /** The use cases, each a transaction of its own; none for the JavaFX thread. */
    public record Acts<C, F extends LedgerFilter<F>>(String user, ReadCases<C, F> read, SaveCase<C> save, MoveCase<C> move,
                                                     NoteStep note, Ledger<C> ledger) {
    }

    private final Acts<C, F> acts;
    private final CasePanel<C> form;
    private final ActPane asking;
    private final Tasks tasks;
    private final Layers layers;
    private final Wording words;
    private final Supplier<LocalDate> today;
    private final Consumer<UUID> written;
    private int latest;

    /** @param written told of every case that was saved or moved */
    CaseWork(Acts<C, F> acts, CasePanel<C> form, ActPane asking, Tasks tasks, Layers layers, Supplier<LocalDate> today, Consumer<UUID> written) {
        this.acts = acts;
        this.form = form;
        this.asking = asking;
        this.tasks = tasks;
        this.layers = layers;
        this.words = layers.words();
        this.today = today;
        this.written = written;
    }

    /** @param then when the case stands on the screen; not at all where another was asked for meanwhile */
    void open(UUID id, Runnable then) {
        int mine = ++latest;
        tasks.run(() -> acts.read().open(id), open -> {
            if (mine == latest) {
                asking.leave();
                form.show(open);
                then.run();
            }
        });
    }

    /** @param gone where there is no such case any more */
    void reopen(UUID id, Runnable gone) {
        tasks.run(() -> acts.read().found(id), found -> found.ifPresentOrElse(open -> {
            asking.leave();
            form.show(open);
        }, gone));
    }

    void startNew(Runnable then) {
        int mine = ++latest;
        tasks.run(acts.read()::beginning, beginning -> {
            if (mine == latest) {
                asking.leave();
                then.run();
                form.showNew(beginning);
            }
        });
    }

    void save() {
        save(saved -> open(file(saved).id(), () -> { }), () -> { });
    }

    /** @param then with the case as it was saved @param kept where something keeps it from being saved */
    private void save(Consumer<C> then, Runnable kept) {
        C now = form.readable().orElse(null);
        if (now == null) {
            kept.run();
            return;
        }
        tasks.run(() -> acts.save().run(acts.user(), now), outcome -> {
            switch (outcome) {
                case SaveCase.Outcome.Saved<C>(C saved) -> {
                    layers.toast(words.say("cases.saved", file(saved).numberText(), file(saved).concerned().head()), null);
                    written.accept(file(saved).id());
                    then.accept(saved);
                }
                case SaveCase.Outcome.Contradicted<C> wrong -> {
                    kept.run();
                    form.lead(wrong.contradictions());
                }
                case SaveCase.Outcome.Refused<C> refused -> {
                    kept.run();
                    asking.refuse(refused.reason());
                }
            }
        });
    }

    /** What stands unsaved in the fields is saved first. */
    void act(CaseAct act) {
        if (act == CaseAct.CLOSE && form.isBlocked()) {
            form.goToFirstBlocker();
        } else if (form.isChanged()) {
            save(saved -> open(file(saved).id(), () -> askOrMove(act)), () -> { });
        } else {
            askOrMove(act);
        }
    }

    private void askOrMove(CaseAct act) {
        C subject = java.util.Objects.requireNonNull(form.stored());
        LocalDate day = dayOf(subject, act.to());
        if (act.needsReason() || act == CaseAct.CLOSE) {
            asking.ask(act, file(subject), act == CaseAct.CLOSE ? today.get() : day, (when, reason) -> move(file(subject), act, when, reason));
        } else {
            move(file(subject), act, day, null);
        }
    }

    /** The day that the case's own dates speak for, else today. */
    private LocalDate dayOf(C subject, CaseState reached) {
        return acts.ledger().course(subject).stream().filter(milestone -> milestone.state() == reached && reached != CaseState.FOUND)
                .map(Ledger.Milestone::day).filter(day -> !day.isBefore(file(subject).foundOn())).findFirst().orElseGet(today);
    }

    private void move(CaseFile file, CaseAct act, LocalDate day, @Nullable String reason) {
        tasks.run(() -> acts.move().run(acts.user(), file.id(), act, day, reason), outcome -> {
            switch (outcome) {
                case CaseLife.Outcome.Moved(CaseFile moved) -> {
                    layers.toast(words.say("cases.moved", moved.numberText(), CaseLife.stateName(moved.state())), null);
                    written.accept(moved.id());
                    open(moved.id(), () -> { });
                }
                case CaseLife.Outcome.Blocked _ -> open(file.id(), form::goToFirstBlocker);
                case CaseLife.Outcome.Refused refused -> asking.refuse(refused.reason());
            }
        });
    }

    void note(LocalDate day, String what) {
        UUID id = file(java.util.Objects.requireNonNull(form.stored())).id();
        tasks.run(() -> {
            acts.note().run(acts.user(), id, day, what);
            return acts.read().open(id).steps();
        }, steps -> {
            form.showSteps(steps);
            written.accept(id);
        });
    }

    /** Goes on where nothing is unsaved; else asks, and goes on after 保存 or 不保存. */
    void leave(Runnable goOn, Runnable stay) {
        if (!form.isChanged()) {
            goOn.run();
            return;
        }
        C stored = form.stored();
        String whose = stored == null ? words.say("cases.new") : file(stored).numberText();
        LeaveQuestion.ask(layers, whose, stay, goOn, () -> save(_ -> goOn.run(), stay));
    }

    private CaseFile file(C subject) {
        return acts.ledger().file(subject);
    }

    void print(Consumer<List<UUID>> printing) {
        C stored = form.stored();
        if (stored != null) {
            printing.accept(List.of(file(stored).id()));
        }
    }
}
