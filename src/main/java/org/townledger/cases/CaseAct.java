package org.townledger.cases;

import static org.townledger.cases.CaseState.AWAITING_ACCEPTANCE;
import static org.townledger.cases.CaseState.CLOSED;
import static org.townledger.cases.CaseState.DISMISSED;
import static org.townledger.cases.CaseState.FOUND;
import static org.townledger.cases.CaseState.REOPENED;
import static org.townledger.cases.CaseState.UNDER_WAY;
import static org.townledger.cases.CaseState.VERIFIED;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What moves a case from one state to the next. */
public enum CaseAct {
    VERIFY(VERIFIED, Set.of(FOUND, REOPENED)),
    START(UNDER_WAY, Set.of(VERIFIED, REOPENED)),
    SUBMIT(AWAITING_ACCEPTANCE, Set.of(UNDER_WAY)),
    /** Acceptance not passed: back to the works. */
    SEND_BACK(UNDER_WAY, Set.of(AWAITING_ACCEPTANCE)),
    CLOSE(CLOSED, Set.of(VERIFIED, UNDER_WAY, AWAITING_ACCEPTANCE, REOPENED)),
    DISMISS(DISMISSED, Set.of(FOUND, VERIFIED)),
    REOPEN(REOPENED, Set.of(CLOSED, DISMISSED));

    private final CaseState to;
    private final Set<CaseState> from;

    CaseAct(CaseState to, Set<CaseState> from) {
        this.to = to;
        this.from = from;
    }

    public CaseState to() {
        return to;
    }

    public boolean startsFrom(CaseState state) {
        return from.contains(state);
    }

    /** What a case does next on its straight way; empty where only its closing is left, or nothing. */
    public static Optional<CaseAct> forward(CaseState state) {
        return switch (state) {
            case FOUND -> Optional.of(VERIFY);
            case VERIFIED, REOPENED -> Optional.of(START);
            case UNDER_WAY -> Optional.of(SUBMIT);
            case AWAITING_ACCEPTANCE, CLOSED, DISMISSED -> Optional.empty();
        };
    }

    /** The other acts that fit the state; closing and reopening stand for themselves. */
    public static Stream<CaseAct> aside(CaseState state) {
        return Stream.of(values()).filter(act -> act != CLOSE && act != REOPEN && act.startsFrom(state) && forward(state).filter(act::equals).isEmpty());
    }

    /** Whether the user has to say why. */
    public boolean needsReason() {
        return this == DISMISS || this == REOPEN || this == SEND_BACK;
    }
}
