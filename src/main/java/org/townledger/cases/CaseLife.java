package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** The life that every case has. Pure: it takes a case and a day, and says what comes of an act. */
public final class CaseLife {

    /** What came of an act. */
    public sealed interface Outcome {

        /** @param file the case after the act */
        record Moved(CaseFile file) implements Outcome {
        }

        /** The ledger's rules ask for more. */
        record Blocked(List<Blocker> blockers) implements Outcome {

            public Blocked {
                blockers = List.copyOf(blockers);
            }
        }

        /** The act does not fit the state, or lacks a reason. */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    private CaseLife() {
    }

    /**
     * @param blockers what the ledger's rules ask for before closing; asked only when the act is a closing
     * @param reason   why, where {@link CaseAct#needsReason()}
     */
    public static Outcome apply(CaseFile file, CaseAct act, LocalDate day, String by, @Nullable String reason,
                                Supplier<List<Blocker>> blockers) {
        if (!act.startsFrom(file.state())) {
            return new Outcome.Refused(Sentence.of("cases.life.notFrom", file.numberText(), stateName(file.state()), actName(act)));
        }
        if (act.needsReason() && (reason == null || reason.isBlank())) {
            return new Outcome.Refused(Sentence.of("cases.life.reasonMissing", actName(act)));
        }
        if (day.isBefore(file.foundOn())) {
            return new Outcome.Refused(Sentence.of("cases.life.beforeFound", day, file.foundOn()));
        }
        if (act == CaseAct.CLOSE) {
            List<Blocker> found = blockers.get();
            if (!found.isEmpty()) {
                return new Outcome.Blocked(found);
            }
        }
        return new Outcome.Moved(moved(file, act, day, by, reason));
    }

    private static CaseFile moved(CaseFile file, CaseAct act, LocalDate day, String by, @Nullable String reason) {
        return switch (act) {
            case CLOSE -> file.closed(day, by, reason);
            case REOPEN -> file.reopened(day);
            case VERIFY, START, SUBMIT, SEND_BACK, DISMISS -> file.in(act.to());
        };
    }

    public static Sentence stateName(CaseState state) {
        return Sentence.of("cases.state." + state.name());
    }

    public static Sentence actName(CaseAct act) {
        return Sentence.of("cases.act." + act.name());
    }
}
