package org.townledger.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** Work under way, as a screen watches it. Its properties change on the screen's thread only. */
public final class Running implements LongWork.Progress {

    private final Executor screen;
    private final ReadOnlyObjectWrapper<@Nullable Sentence> saying = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private volatile boolean stopAsked;

    Running(Executor screen) {
        this.screen = screen;
    }

    /** Asks the work to stop at its next step. */
    public void cancel() {
        stopAsked = true;
    }

    @Override
    public void at(Sentence sentence, long done, long of) {
        if (stopAsked) {
            throw new CancellationException();
        }
        screen.execute(() -> {
            saying.set(sentence);
            part.set(of > 0 ? (double) done / of : -1);
        });
    }

    void end() {
        over.set(true);
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    /** From 0 to 1, or below 0 while the amount is unknown. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** Done, stopped or failed. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }
}
