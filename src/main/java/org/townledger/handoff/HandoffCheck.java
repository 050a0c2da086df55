package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;

/** What the check before a hand-off came to. */
public record HandoffCheck(LocalDate day, List<CheckLine> lines) {

    public HandoffCheck {
        lines = List.copyOf(lines);
    }

    /** What is amiss. */
    public List<CheckLine> reminders() {
        return lines.stream().filter(line -> !line.fine()).toList();
    }
}
