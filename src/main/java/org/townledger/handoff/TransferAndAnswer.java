package org.townledger.handoff;

import org.jspecify.annotations.Nullable;

/** A household that moves, with what the other town says. @param answer null while it says nothing */
public record TransferAndAnswer(Transfer transfer, @Nullable DownAnswer answer) {

    public Transfer.Standing standing() {
        return transfer.standing(answer);
    }
}
