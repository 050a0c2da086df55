package org.townledger.monitoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How conditions of a removal are shown. */
final class RemovalWords {

    /** What the column's heading says already. */
    private static final String CHAPTER = "第三章一(一)";

    private RemovalWords() {
    }

    /** A citation without the document and the chapter that all rows share. */
    static String shortened(String citation) {
        int at = citation.indexOf(CHAPTER);
        return at < 0 ? citation : citation.substring(at + CHAPTER.length()).strip();
    }

    static org.townledger.ui.Verdict.Kind kind(Verdict verdict) {
        return switch (verdict) {
            case MET -> org.townledger.ui.Verdict.Kind.MET;
            case NOT_MET -> org.townledger.ui.Verdict.Kind.UNMET;
            case FINDING -> org.townledger.ui.Verdict.Kind.UNDECIDED;
            case NOT_APPLICABLE -> org.townledger.ui.Verdict.Kind.NOT_APPLICABLE;
        };
    }

    /** Key of the link's words; null where there is nowhere to go. */
    static @Nullable String jump(Condition condition) {
        if (finding(condition).isPresent()) {
            return condition.verdict() == Verdict.FINDING ? "monitoring.removal.jump.find" : "monitoring.removal.jump.found";
        }
        return switch (condition.kind()) {
            case MEASURES -> "monitoring.removal.jump.measures";
            case MONTHS -> "monitoring.removal.jump.income";
            case LABOUR -> "monitoring.removal.jump.members";
            case OTHER_MONTH, IDENTIFIED -> condition.verdict().blocks() ? "monitoring.removal.jump.identification" : null;
            case HOUSING, SCHOOLING, MEDICAL, WATER -> condition.verdict().blocks() ? "monitoring.removal.jump.to." + condition.kind()
                    : condition.jump().subject() == null ? null : "monitoring.removal.jump.see";
            case INCOME, SPENDING, RISK_GONE -> null;
        };
    }

    /** The finding that the condition asks for or rests on. */
    static Optional<FindingMatter> finding(Condition condition) {
        for (FindingMatter matter : FindingMatter.values()) {
            if (matter.name().equals(condition.jump().field())) {
                return Optional.of(matter);
            }
        }
        return Optional.empty();
    }

    /** As the check sheet counts: the four ledgers are one condition. */
    static int numberOf(ConditionKind kind) {
        return switch (kind) {
            case IDENTIFIED -> 0;
            case MEASURES -> 1;
            case HOUSING, SCHOOLING, MEDICAL, WATER -> 2;
            case INCOME -> 3;
            case SPENDING -> 4;
            case OTHER_MONTH -> 5;
            case MONTHS -> 6;
            case RISK_GONE -> 7;
            case LABOUR -> 8;
        };
    }
}
