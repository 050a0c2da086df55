package org.townledger.handoff;

/** What a package would hold. Not for the JavaFX thread. */
public final class PreviewHandoff {

    private final ChooseRecords choose;

    public PreviewHandoff(ChooseRecords choose) {
        this.choose = choose;
    }

    public PackPreview run(PackWish wish) {
        return choose.run(wish, (chosen, _) -> new PackPreview(chosen.number(), chosen.number() - 1, chosen.baseNumber(), chosen.counts(),
                chosen.bytes(wish.photos())));
    }
}
