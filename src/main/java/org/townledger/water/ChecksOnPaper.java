package org.townledger.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.sheets.FormSheet;
import org.townledger.wording.Wording;

/** The tests of a case and the looks back at it, as its printed form shows them. */
final class ChecksOnPaper {

    private final Wording words;

    ChecksOnPaper(Wording words) {
        this.words = words;
    }

    List<FormSheet.Group> of(WaterCase water) {
        var groups = new ArrayList<FormSheet.Group>();
        if (!water.tests().isEmpty()) {
            groups.add(new FormSheet.Group(words.say("water.group.tests"), water.tests().stream().map(this::test).toList()));
        }
        if (!water.rechecks().done().isEmpty()) {
            groups.add(new FormSheet.Group(words.say("water.group.lookBack"), water.rechecks().done().stream().map(this::recheck).toList()));
        }
        return groups;
    }

    private FormSheet.Pair test(WaterTest test) {
        String value = test.value() == null ? "" : test.limit() == null ? test.value() : words.say("water.test.value", test.value(), test.limit());
        String says = Stream.of(test.indicator(), value, words.say(test.passed() ? "water.test.passed" : "water.test.failed"),
                        test.relaxed() ? words.say("water.test.relaxed") : "", test.standard(), Objects.requireNonNullElse(test.laboratory(), ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new FormSheet.Pair(test.sampledOn().toString(), says);
    }

    private FormSheet.Pair recheck(Rechecks.Recheck recheck) {
        String says = Stream.of(words.say(recheck.passed() ? "water.recheck.good" : "water.recheck.bad"),
                Objects.requireNonNullElse(recheck.finding(), ""), recheck.by()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return new FormSheet.Pair(recheck.doneOn().toString(), says);
    }
}
