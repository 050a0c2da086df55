package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would go down to a town now, before anything is added to it.
 *
 * @param party  the town by its certificate; null while nobody has accepted that
 * @param own    name of the office that hands down
 * @param number that the package would have
 */
public record DownLook(String town, @Nullable HandoffParty party, String own, int number, List<Line> lines) {

    /** What a line is about. */
    enum Kind { SENT_BACK, REMARK, CLUE, COMING, ACCEPTED, DECLINED }

    /**
     * @param whom the record's number, or whom it concerns by name
     * @param says what is written to it, or the other town
     */
    record Line(Kind kind, String whom, String says) {
    }

    /** A household on its way from one town to another. @param from by name @param to by name */
    public record Moving(String head, String from, String to, LocalDate movedOn, Transfer.Standing standing, String says) {
    }

    public DownLook {
        lines = List.copyOf(lines);
    }

    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}
