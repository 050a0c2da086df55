package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.ActPane;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseState;
import org.townledger.cases.LeaveQuestion;
import org.townledger.cases.Ledger;
import org.townledger.cases.MoveCase;
import org.townledger.cases.NoteStep;
import org.townledger.cases.SaveCase;
import org.townledger.ui.Layers;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** What is done with the open case: it is read, saved, moved, noted on and left. */
public final class HousingWork {

    /** The use cases, each a transaction of its own; none for the JavaFX thread. */
    public record Acts(String user, ReadHouses read, SaveCase<HousingCase> save, MoveCase<HousingCase> move, NoteStep note,
                Ledger<HousingCase> ledger) {
    }

    private final Acts acts;
    private final HousingForm form;
    private final ActPane asking;
    private final Tasks tasks;
    private final Layers layers;
    private final Wording words;
    private final Supplier<LocalDate> today;
    private final Consumer<UUID> written;
    private int latest;

    /** @param written told of every case that was saved or moved */
    HousingWork(Acts acts, HousingForm form, ActPane asking, Tasks tasks, Layers layers, Supplier<LocalDate> today, Consumer<UUID> written) {
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
        save(house -> open(house.file().id(), () -> { }), () -> { });
    }

    /** @param then with the case as it was saved @param kept where something keeps it from being saved */
    private void save(Consumer<HousingCase> then, Runnable kept) {
        HousingCase now = form.readable().orElse(null);
        if (now == null) {
            kept.run();
            return;
        }
        tasks.run(() -> acts.save().run(acts.user(), now), outcome -> {
            switch (outcome) {
                case SaveCase.Outcome.Saved<HousingCase>(HousingCase saved) -> {
                    layers.toast(words.say("housing.saved", saved.file().numberText(), saved.file().concerned().head()), null);
                    written.accept(saved.file().id());
                    then.accept(saved);
                }
                case SaveCase.Outcome.Contradicted<HousingCase> wrong -> {
                    kept.run();
                    form.lead(wrong.contradictions());
                }
                case SaveCase.Outcome.Refused<HousingCase> refused -> {
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
            save(saved -> open(saved.file().id(), () -> askOrMove(act)), () -> { });
        } else {
            askOrMove(act);
        }
    }

    private void askOrMove(CaseAct act) {
        HousingCase house = java.util.Objects.requireNonNull(form.stored());
        LocalDate day = dayOf(house, act.to());
        if (act.needsReason() || act == CaseAct.CLOSE) {
            asking.ask(act, house.file(), act == CaseAct.CLOSE ? today.get() : day, (when, reason) -> move(house.file(), act, when, reason));
        } else {
            move(house.file(), act, day, null);
        }
    }

    /** The day that the case's own dates speak for, else today. */
    private LocalDate dayOf(HousingCase house, CaseState reached) {
        return acts.ledger().course(house).stream().filter(milestone -> milestone.state() == reached && reached != CaseState.FOUND)
                .map(Ledger.Milestone::day).filter(day -> !day.isBefore(house.file().foundOn())).findFirst().orElseGet(today);
    }

    private void move(CaseFile file, CaseAct act, LocalDate day, @Nullable String reason) {
        tasks.run(() -> acts.move().run(acts.user(), file.id(), act, day, reason), outcome -> {
            switch (outcome) {
                case CaseLife.Outcome.Moved(CaseFile moved) -> {
                    layers.toast(words.say("housing.moved", moved.numberText(), CaseLife.stateName(moved.state())), null);
                    written.accept(moved.id());
                    open(moved.id(), () -> { });
                }
                case CaseLife.Outcome.Blocked _ -> open(file.id(), form::goToFirstBlocker);
                case CaseLife.Outcome.Refused refused -> asking.refuse(refused.reason());
            }
        });
    }

    void note(LocalDate day, String what) {
        UUID id = java.util.Objects.requireNonNull(form.stored()).file().id();
        tasks.run(() -> {
            acts.note().run(acts.user(), id, day, what);
            return acts.read().open(id).steps();
        }, form::showSteps);
    }

    /** Goes on where nothing is unsaved; else asks, and goes on after 保存 or 不保存. */
    void leave(Runnable goOn, Runnable stay) {
        if (!form.isChanged()) {
            goOn.run();
            return;
        }
        HousingCase stored = form.stored();
        String whose = stored == null ? words.say("cases.new") : stored.file().numberText();
        LeaveQuestion.ask(layers, whose, stay, goOn, () -> save(_ -> goOn.run(), stay));
    }

    void print(Consumer<List<UUID>> printing) {
        HousingCase stored = form.stored();
        if (stored != null) {
            printing.accept(List.of(stored.file().id()));
        }
    }
}
