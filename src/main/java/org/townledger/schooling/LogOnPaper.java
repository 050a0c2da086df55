package org.townledger.schooling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A child's log as sentences: on the printed file of the child, and in the window. */
final class LogOnPaper {

    private final Wording words;

    LogOnPaper(Wording words) {
        this.words = words;
    }

    List<Group> of(SchoolingLog log) {
        var groups = new ArrayList<Group>();
        add(groups, "schooling.paper.persuasions", log.persuasions().stream().map(one -> new Pair(one.day().toString(), said(one))).toList());
        add(groups, "schooling.paper.notices", log.notices().stream().map(one -> new Pair(one.issuedOn().toString(), said(one))).toList());
        add(groups, "schooling.paper.checks", log.checks().stream().map(one -> new Pair(one.day().toString(), said(one))).toList());
        return groups;
    }

    private void add(List<Group> groups, String title, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            groups.add(new Group(words.say(title), pairs));
        }
    }

    /** 孟克、乌云入户，见到父亲：同意返校；下一步：9月1日送到校 */
    String said(Persuasion one) {
        String met = one.met() == null ? "" : words.say("schooling.paper.met", one.met());
        String next = one.nextStep() == null ? "" : words.say("schooling.paper.next", one.nextStep());
        return words.say("schooling.paper.persuasion", one.persuaders() + blank(one.way()), met, one.result() + next);
    }

    String said(Notice one) {
        String by = one.complyBy() == null ? "" : words.say("schooling.paper.by", one.complyBy());
        Notice.Voided voided = one.voided();
        return one.title() + " " + one.number() + by + (voided == null ? "" : words.say("schooling.paper.void", voided.reason()));
    }

    String said(SchoolCheck one) {
        Sentence said = Sentence.of(one.inSchool() ? "schooling.paper.inSchool" : "schooling.paper.notInSchool", one.by());
        return words.say(said) + (one.note() == null ? "" : "，" + one.note());
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
