package org.townledger.rolls;

import java.util.List;
import java.util.Optional;

/** What may be done with a finding, the likeliest first. */
enum FindingActs {
    /** 列为疑似辍学 */
    SUSPECT,
    /** 转医疗保障 */
    HAND,
    /** 是同一人 */
    SAME,
    /** 不是同一人 */
    APART,
    /** 记为已核实 */
    CHECK;

    static List<FindingActs> of(Comparison comparison, Finding finding) {
        if (!finding.isOpen()) {
            return List.of();
        }
        if (finding.verdict() == Verdict.QUESTION && finding.register() != null) {
            return List.of(SAME, APART);
        }
        return forMany(comparison, finding).map(act -> finding.verdict() == Verdict.DIFFERENT ? List.of(CHECK, act) : List.of(act, CHECK))
                .orElse(List.of(CHECK));
    }

    /** What is done with many such findings at once; empty where they are only looked at. */
    static Optional<FindingActs> forMany(Comparison comparison, Finding finding) {
        if (SuspectDropouts.mayBe(comparison, finding)) {
            return Optional.of(SUSPECT);
        }
        return comparison.kind() == RollKind.INSURANCE && finding.isOpen() && finding.register() != null
                && (finding.verdict() == Verdict.MISSING || finding.differs().contains("status")) ? Optional.of(HAND) : Optional.empty();
    }
}
