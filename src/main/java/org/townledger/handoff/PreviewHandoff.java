package org.townledger.handoff;

import java.util.function.IntSupplier;

/** What a package would hold. Not for the JavaFX thread. */
public final class PreviewHandoff {

    private final ChooseRecords choose;
    private final IntSupplier unrecorded;

    /** @param unrecorded counts the households that the register alone calls monitored */
    public PreviewHandoff(ChooseRecords choose, IntSupplier unrecorded) {
        this.choose = choose;
        this.unrecorded = unrecorded;
    }

    public PackPreview run(PackWish wish) {
        int alone = wish.kinds().contains(RecordKinds.MONITORING) ? unrecorded.getAsInt() : 0;
        return choose.run(wish, (chosen, _) -> new PackPreview(chosen.number(), chosen.number() - 1, chosen.baseNumber(), chosen.counts(),
                chosen.bytes(wish.photos()), alone));
    }
}
