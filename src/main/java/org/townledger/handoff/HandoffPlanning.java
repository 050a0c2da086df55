package org.townledger.handoff;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Tasks;

/** Reads what a package would hold, each time that the clerk chooses otherwise; an answer that is late is dropped. */
final class HandoffPlanning {

    private final Function<PackWish, PackPreview> read;
    private final HandoffContentPane contents;
    private final Tasks tasks;
    private final Runnable planned;
    private @Nullable PackWish asked;
    private @Nullable PackPreview preview;

    /** @param planned after the figures are known */
    HandoffPlanning(Function<PackWish, PackPreview> read, HandoffContentPane contents, Tasks tasks, Runnable planned) {
        this.read = read;
        this.contents = contents;
        this.tasks = tasks;
        this.planned = planned;
    }

    /** Of every ledger, and of the chosen ones alone. */
    private record Both(PackPreview all, PackPreview chosen) {
    }

    /** What the chosen ledgers come to; null while it is being read. */
    @Nullable PackPreview preview() {
        return preview;
    }

    /** @param to 12-digit code of the office that it goes to */
    void plan(String to) {
        PackWish wish = contents.wish(to);
        var whole = new PackWish(to, contents.all(), wish.everything(), wish.upTo(), wish.workbooks(), wish.photos());
        asked = wish;
        preview = null;
        contents.reading();
        tasks.run(() -> {
            PackPreview all = read.apply(whole);
            return new Both(all, wish.kinds().isEmpty() || wish.equals(whole) ? all : read.apply(wish));
        }, both -> {
            if (wish.equals(asked)) {
                preview = both.chosen();
                contents.show(both.all());
                planned.run();
            }
        });
    }
}
