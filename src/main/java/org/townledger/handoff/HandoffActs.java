package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.townledger.ui.LongWork;

/**
 * What the screen of the hand-off asks for and does; none of it is for the JavaFX thread.
 *
 * @param past    packages that went out, with what came back
 * @param check   the check before a hand-off, told how many per cent are over
 * @param returned what the banner sent back and nobody has corrected
 * @param sticks  what is plugged in
 * @param plain   packing for a banner without this program
 */
public record HandoffActs(HandoffTrust trust, Function<PackWish, PackPreview> preview, Packing pack, Past past,
                          Function<Path, ReceiptOutcome> receipt, Function<IntConsumer, HandoffCheck> check,
                          Supplier<List<ReturnedRecord>> returned, FindSticks sticks, HandoffPlain.Packing plain) {

    @FunctionalInterface
    public interface Packing {

        /** @param progress may stop it; then nothing is left behind */
        PackOutcome run(PackWish wish, Path folder, LongWork.Progress progress);
    }

    public interface Past {

        /** Newest first. */
        List<HandoffPackage> sent();

        List<HandoffCount> counts(UUID handedOff);

        /** Empty where the banner has not answered. */
        Optional<ReceiptView> receipt(UUID handedOff);
    }
}
