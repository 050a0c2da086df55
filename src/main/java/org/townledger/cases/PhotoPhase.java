package org.townledger.cases;

import java.util.List;
import java.util.Map;

/** What a photo or paper shows: the works before, during and after them, or a paper that belongs to the case. */
public enum PhotoPhase {
    /** 整改前 */
    BEFORE,
    /** 整改中 */
    DURING,
    /** 整改后 */
    AFTER,
    /** 文书、公示 */
    NOTICE,
    /** 凭证 */
    RECEIPT,
    /** 其他 */
    OTHER;

    /** In the order in which they come. */
    public static final List<PhotoPhase> WORKS = List.of(BEFORE, DURING, AFTER);

    public boolean isOfTheWorks() {
        return WORKS.contains(this);
    }

    /** What is most likely added next: the first phase of which there is nothing, else the one that the case is in. */
    public static PhotoPhase next(CaseState state, Map<PhotoPhase, Long> counts) {
        return WORKS.stream().filter(phase -> counts.getOrDefault(phase, 0L) == 0).findFirst().orElse(of(state));
    }

    private static PhotoPhase of(CaseState state) {
        return switch (state) {
            case FOUND, VERIFIED, DISMISSED -> BEFORE;
            case UNDER_WAY, REOPENED -> DURING;
            case AWAITING_ACCEPTANCE, CLOSED -> AFTER;
        };
    }
}
