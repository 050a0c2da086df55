package org.townledger.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.wording.Wording;

/** What a case gathers, entry by entry, on its printed form: all stays, support, visits, this household's insurance. */
final class MedicalOnPaper {

    private final Wording words;

    MedicalOnPaper(Wording words) {
        this.words = words;
    }

    List<Group> of(MedicalCase patient) {
        var groups = new ArrayList<Group>();
        List<Stay> stays = patient.stays();
        add(groups, "medical.group.stays", IntStream.range(0, stays.size()).mapToObj(at ->
                new Pair(words.say("medical.paper.stay", at + 1), said(stays.get(at)))).toList());
        add(groups, "medical.group.support", patient.supports().stream().map(support -> new Pair(support.kind(),
                line(support.grantedOn(), support.amount() == null ? null : words.say("medical.paper.yuan", MedicalRules.yuan(support.amount()))))).toList());
        add(groups, "medical.paper.visits", patient.doctor().visits().stream().map(visit ->
                new Pair(visit.on().toString(), line(visit.by(), visit.finding()))).toList());
        add(groups, "medical.paper.insurance", patient.insured().stream().map(row -> new Pair(row.name(),
                line(words.say("medical.paper.year", Integer.toString(row.year())), row.status(), row.supportKind()))).toList());
        return groups;
    }

    private String said(Stay stay) {
        Bill bill = stay.bill();
        return line(stay.admittedOn(), stay.hospital(),
                bill.total() == null ? null : words.say("medical.paper.total", MedicalRules.yuan(bill.total())),
                bill.selfPaid() == null ? null : words.say("medical.stay.paid", MedicalRules.yuan(bill.selfPaid())));
    }

    private void add(List<Group> groups, String title, List<Pair> pairs) {
        if (!pairs.isEmpty()) {
            groups.add(new Group(words.say(title), pairs));
        }
    }

    private static String line(@Nullable Object... parts) {
        return String.join("，", Stream.of(parts).flatMap(Stream::ofNullable).map(Object::toString).toList());
    }
}
