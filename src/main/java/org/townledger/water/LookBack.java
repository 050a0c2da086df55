package org.townledger.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Looks back (回头看) at a closed case. Where the trouble is back the case is reopened in the same breath and keeps its
 * number (敖党发〔2024〕20号 第三章一(一)2 饮水保障(1): 供水易反复人群).
 */
public final class LookBack {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param after the case, closed still or open again */
        record Kept(WaterCase after) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final WaterLedger ledger;
    private final WaterRepository waters;
    private final CaseRepository cases;
    private final Wording wording;

    public LookBack(Store store, WaterLedger ledger, WaterRepository waters, CaseRepository cases, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.waters = waters;
        this.cases = cases;
        this.wording = wording;
    }

    /** @param passed whether the water is still as it was at the closing @param finding what was seen; due where it is not */
    public Outcome run(String user, UUID id, LocalDate day, boolean passed, @Nullable String finding) {
        return store.write(new Act(user, "LookBack"), tx -> {
            WaterCase water = waters.find(tx, id).orElseThrow();
            return refusal(water.file(), day, tx.today(), passed, finding).<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> kept(tx, water, new Rechecks.Recheck(tx.newId(), day, passed, finding, user)));
        });
    }

    private static Optional<Sentence> refusal(CaseFile file, LocalDate day, LocalDate today, boolean passed, @Nullable String finding) {
        if (file.state() != CaseState.CLOSED || file.closedOn() == null) {
            return Optional.of(Sentence.of("water.recheck.open", file.numberText()));
        }
        if (day.isBefore(file.closedOn()) || day.isAfter(today)) {
            return Optional.of(Sentence.of("water.recheck.day", day, file.closedOn()));
        }
        return passed || finding != null && !finding.isBlank() ? Optional.empty()
                : Optional.of(Sentence.of("water.recheck.silent"));
    }

    private Outcome kept(Transaction tx, WaterCase water, Rechecks.Recheck recheck) {
        waters.add(tx, water.file().id(), recheck);
        var done = new ArrayList<>(water.rechecks().done());
        done.add(recheck);
        WaterCase looked = water.with(new Rechecks(null, done));
        return recheck.passed() ? passed(tx, looked, recheck) : reopened(tx, looked, recheck);
    }

    private Outcome passed(Transaction tx, WaterCase looked, Rechecks.Recheck recheck) {
        ledger.save(tx, looked);
        String note = wording.say("water.recheck.passed", recheck.finding() == null ? "" : recheck.finding());
        cases.addStep(tx, new CaseStep(tx.newId(), looked.file().id(), "NOTE", null, recheck.doneOn(), recheck.by(), note));
        return new Outcome.Kept(looked);
    }

    private Outcome reopened(Transaction tx, WaterCase looked, Rechecks.Recheck recheck) {
        String reason = wording.say("water.recheck.failed", String.valueOf(recheck.finding()));
        return switch (CaseLife.apply(looked.file(), CaseAct.REOPEN, recheck.doneOn(), recheck.by(), reason, List::of)) {
            case CaseLife.Outcome.Moved(CaseFile moved) -> {
                WaterCase reopened = looked.with(moved);
                ledger.save(tx, reopened);
                cases.addStep(tx, new CaseStep(tx.newId(), moved.id(), CaseAct.REOPEN.name(), CaseState.REOPENED, recheck.doneOn(), recheck.by(), reason));
                yield new Outcome.Kept(reopened);
            }
            case CaseLife.Outcome.Refused(Sentence why) -> new Outcome.Refused(why);
            case CaseLife.Outcome.Blocked blocked -> new Outcome.Refused(blocked.blockers().getFirst().what());
        };
    }
}
