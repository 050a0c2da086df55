package org.townledger.ui;

import org.townledger.wording.Sentence;

/** Work that takes long enough to be watched and stopped. It leaves nothing half done when it is stopped. */
@FunctionalInterface
public interface LongWork<T> {

    T run(Progress progress) throws Exception;

    interface Progress {

        /**
         * Tells how far the work is, and is where it can be stopped.
         *
         * @throws java.util.concurrent.CancellationException once the user has asked to stop
         */
        void at(Sentence saying, long done, long of);
    }
}
