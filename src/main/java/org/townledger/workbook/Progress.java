package org.townledger.workbook;

import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/** Counts the rows of a long piece of work, tells them on, and stops it where its thread was interrupted. */
final class Progress {

    private static final int STEP = 500;

    private final IntConsumer listener;
    private int rows;

    Progress(IntConsumer listener) {
        this.listener = listener;
    }

    void row() {
        if (++rows % STEP == 0) {
            stopIfInterrupted();
            listener.accept(rows);
        }
    }

    void finished() {
        listener.accept(rows);
    }

    static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
