package org.townledger.water;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;

/**
 * One drinking-water issue on the ledger, from its finding to its closing.
 *
 * @param before what was measured when it was found
 * @param after  what was measured after the works
 * @param tests  laboratory tests of all times, oldest first
 */
public record WaterCase(CaseFile file, Issue issue, Measured before, Measured after, List<WaterTest> tests, Works works,
                        Rechecks rechecks) {

    public WaterCase {
        tests = List.copyOf(tests);
    }

    public static WaterCase found(CaseFile file) {
        return new WaterCase(file, Issue.UNKNOWN, Measured.UNKNOWN, Measured.UNKNOWN, List.of(), Works.NONE, Rechecks.NONE);
    }

    /** A case that is reopened is looked back at anew after its next closing. */
    public WaterCase with(CaseFile newFile) {
        boolean again = newFile.state() == CaseState.REOPENED && file.state() != CaseState.REOPENED;
        return new WaterCase(newFile, issue, before, after, tests, works, again ? rechecks.due(null) : rechecks);
    }

    public WaterCase with(Issue newIssue) {
        return new WaterCase(file, newIssue, before, after, tests, works, rechecks);
    }

    public WaterCase found(Measured measured) {
        return new WaterCase(file, issue, measured, after, tests, works, rechecks);
    }

    public WaterCase remeasured(Measured measured) {
        return new WaterCase(file, issue, before, measured, tests, works, rechecks);
    }

    public WaterCase tested(List<WaterTest> newTests) {
        return new WaterCase(file, issue, before, after, newTests, works, rechecks);
    }

    public WaterCase with(Works newWorks) {
        return new WaterCase(file, issue, before, after, tests, newWorks, rechecks);
    }

    public WaterCase with(Rechecks newRechecks) {
        return new WaterCase(file, issue, before, after, tests, works, newRechecks);
    }

    public WaterCase in(CaseState state) {
        return with(file.in(state));
    }

    /** Samples taken after the works count as after them, all others as before. */
    public List<WaterTest> testsBefore() {
        LocalDate settled = settledFrom();
        return tests.stream().filter(test -> settled == null || test.sampledOn().isBefore(settled)).toList();
    }

    public List<WaterTest> testsAfter() {
        LocalDate settled = settledFrom();
        return settled == null ? List.of() : tests.stream().filter(test -> !test.sampledOn().isBefore(settled)).toList();
    }

    /** From which day a measurement shows what the works brought; null while they are not finished. */
    public @Nullable LocalDate settledFrom() {
        LocalDate fixed = works.fixedOn();
        LocalDate reopened = file.reopenedOn();
        return fixed == null || reopened != null && fixed.isBefore(reopened) ? null : fixed;
    }
}
