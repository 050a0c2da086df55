package org.townledger.household;

import static org.townledger.household.HouseholdFile.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.townledger.sheets.FileSheet;
import org.townledger.sheets.FormBlock;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormSpace;
import org.townledger.sheets.FormSpace.Room;
import org.townledger.sheets.FormTable;
import org.townledger.sheets.FormTable.Column;
import org.townledger.wording.Wording;

/** The form to take along on a visit (走访记录表): what is known is filled in, and there is room for what is found. */
final class VisitForm {

    private static final int MOST_MISSING = 3;

    private final Wording words;
    private final HouseholdText text;

    VisitForm(Wording words) {
        this.words = words;
        this.text = new HouseholdText(words);
    }

    FileSheet of(HouseholdFile file) {
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new Group(words.say("household.sheet.household"), text.household(file)));
        blocks.add(members(file));
        blocks.add(openCases(file));
        file.lastVisit().ifPresent(last -> blocks.add(last(last)));
        blocks.add(new Group(words.say("household.form.today"), List.of(new Pair(words.say("household.visit.day"), ""),
                new Pair(words.say("household.visit.cadre"), orEmpty(file.family().household().cadre())),
                new Pair(words.say("household.visit.companions"), ""), new Pair(words.say("household.visit.met"), ""))));
        blocks.add(new FormSpace(words.say("household.form.findings"), rooms()));
        return new FileSheet(file.office(), words.say("household.form.title"), file.number(), blocks,
                List.of(words.say("household.form.signedBy"), words.say("household.form.cadreSigned"), words.say("household.form.othersSigned")),
                words.say("household.form.footer"));
    }

    private FormTable members(HouseholdFile file) {
        var columns = List.of(Column.centred(words.say("household.column.name"), 34), Column.centred(words.say("household.column.relation"), 28),
                Column.centred(words.say("household.column.age"), 16), Column.centred(words.say("household.column.idNumber"), 50),
                Column.of(words.say("household.column.changes"), 54));
        return new FormTable(words.say("household.members.title"), columns, file.family().members().stream().map(person -> List.of(
                person.name().text(), person.relation(), text.age(person, file.today()), text.masked(person), "")).toList(),
                words.say("household.members.none"));
    }

    private FormTable openCases(HouseholdFile file) {
        var columns = List.of(Column.centred(words.say("household.column.number"), 40), Column.centred(words.say("household.column.state"), 20),
                Column.centred(words.say("household.column.due"), 26), Column.of(words.say("household.column.missing"), 96));
        return new FormTable(words.say("household.cases.open"), columns, file.openCases().stream().map(filed -> List.of(
                filed.file().numberText(), text.state(filed.file()), text.day(filed.file().dueOn()), missing(filed))).toList(),
                words.say("household.cases.noneOpen"));
    }

    private String missing(FiledCase filed) {
        String first = filed.missing().stream().limit(MOST_MISSING).map(what -> what.replaceFirst("[。.]$", ""))
                .collect(Collectors.joining(words.say("household.and")));
        return filed.missing().size() > MOST_MISSING ? words.say("household.form.more", first, filed.missing().size()) : first;
    }

    private Group last(Visit last) {
        var pairs = new ArrayList<Pair>(List.of(new Pair(words.say("household.visit.day"), last.day().toString()),
                new Pair(words.say("household.visit.cadre"), last.cadre())));
        if (last.needs() != null) {
            pairs.add(new Pair(words.say("household.visit.needs"), last.needs()));
        }
        String agreed = text.agreement(last);
        pairs.add(new Pair(words.say("household.visit.agreed"), agreed.isEmpty() ? words.say("household.form.nothingAgreed") : agreed));
        return new Group(words.say("household.form.last"), pairs);
    }

    private List<Room> rooms() {
        var rooms = new ArrayList<Room>();
        for (Matter matter : Matter.values()) {
            rooms.add(new Room(text.matter(matter), 1));
        }
        rooms.add(new Room(words.say("household.visit.needs"), 2));
        rooms.add(new Room(words.say("household.visit.agreed"), 2));
        rooms.add(new Room(words.say("household.visit.agreedBy"), 1));
        rooms.add(new Room(words.say("household.visit.nextDue"), 1));
        return rooms;
    }
}
