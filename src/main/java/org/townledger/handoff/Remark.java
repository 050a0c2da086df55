package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the banner remarks on a record of a town.
 *
 * @param kind       key of the ledger, {@code monitoring} or {@code household}
 * @param office     the town whose record it is
 * @param sentBack   whether the record is to be corrected
 * @param answeredAt when a corrected record came; null while none has
 * @param toldAt     when a receipt first carried it to the town; null while none has
 */
public record Remark(UUID id, UUID record, String kind, String office, boolean sentBack, String text, Instant madeAt, String madeBy,
                     @Nullable Instant answeredAt, @Nullable Instant toldAt) {

    /** How far it has come. */
    public enum State {
        /** 未告知: in no receipt yet; it can be withdrawn. */
        UNTOLD,
        /** 已告知: a receipt carried it to the town. */
        TOLD,
        /** 已改正: a corrected record has come. */
        ANSWERED
    }

    /** Made just now, told to nobody. */
    public static Remark made(UUID id, UUID record, String kind, String office, boolean sentBack, String text, Instant at, String by) {
        return new Remark(id, record, kind, office, sentBack, text, at, by, null, null);
    }

    public State state() {
        return answeredAt != null ? State.ANSWERED : toldAt != null ? State.TOLD : State.UNTOLD;
    }

    Remark answered(Instant at) {
        return new Remark(id, record, kind, office, sentBack, text, madeAt, madeBy, at, toldAt);
    }

    Remark told(Instant at) {
        return new Remark(id, record, kind, office, sentBack, text, madeAt, madeBy, answeredAt, at);
    }
}
