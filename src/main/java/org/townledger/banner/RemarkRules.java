package org.townledger.banner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.Remark;
import org.townledger.wording.Sentence;

/** On what the banner remarks, and what it may take back. */
public final class RemarkRules {

    private RemarkRules() {
    }

    /** @param found the record as a package brought it; null where none did @param called how the refusal calls it */
    public static Optional<Sentence> refusal(@Nullable TownRecord found, String called) {
        if (found == null) {
            return Optional.of(Sentence.of("banner.remark.notCarried", called));
        }
        return found.gone() ? Optional.of(Sentence.of("banner.remark.gone", found.number())) : Optional.empty();
    }

    /** What a receipt has told a town cannot be untold. */
    public static Optional<Sentence> withdrawal(Remark remark) {
        return switch (remark.state()) {
            case UNTOLD -> Optional.empty();
            case TOLD -> Optional.of(Sentence.of("banner.withdraw.told"));
            case ANSWERED -> Optional.of(Sentence.of("banner.withdraw.answered"));
        };
    }

    /** The remark for which a record stays sent back once that one is withdrawn; empty where it is accepted again. */
    static Optional<Remark> stillSentBackFor(List<Remark> onRecord, Remark withdrawn) {
        return onRecord.stream().filter(other -> !other.id().equals(withdrawn.id()) && other.sentBack() && other.answeredAt() == null)
                .reduce((earlier, later) -> later);
    }
}
