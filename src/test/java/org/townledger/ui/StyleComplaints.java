package org.townledger.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the stylesheet engine complains of, from the making of this listener to its closing. */
public final class StyleComplaints extends Handler implements AutoCloseable {

    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    public StyleComplaints() {
        STYLES.addHandler(this);
    }

    public List<String> heard() {
        return heard;
    }

    @Override
    public void publish(LogRecord complaint) {
        heard.add(complaint.getMessage());
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
        STYLES.removeHandler(this);
    }
}
