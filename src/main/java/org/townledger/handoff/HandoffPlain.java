package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.desk.Area;
import org.townledger.ui.LongWork;
import org.townledger.ui.WindowParts;

/** In the window: the ledgers as workbooks in an archive with a password, for a banner that does not use this program. */
public final class HandoffPlain {

    /** Not for the JavaFX thread. */
    @FunctionalInterface
    public interface Packing {

        /** @param password stays the caller's @param progress may stop it; then nothing is left behind */
        PackPlain.Outcome run(PlainWish wish, Path folder, char[] password, LongWork.Progress progress);
    }

    private final HandoffActs acts;
    private final List<Area> areas;
    private final WindowParts around;
    private final HandoffScreen.Ways ways;

    /** @param areas ledgers and the monitored households, as they may be chosen */
    HandoffPlain(HandoffActs acts, List<Area> areas, WindowParts around, HandoffScreen.Ways ways) {
        this.acts = acts;
        this.areas = List.copyOf(areas);
        this.around = around;
        this.ways = ways;
    }

    /** @param wish as it is chosen on the screen @param stick that is chosen there; null where none is */
    void open(PlainWish wish, @Nullable Stick stick) {
        around.tasks().run(acts.sticks()::run, found -> HandoffPlainDialog.show(new HandoffPlainDialog.Around(around, acts, ways, areas), wish, stick, found));
    }
}
