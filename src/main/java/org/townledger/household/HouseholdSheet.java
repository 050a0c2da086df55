package org.townledger.household;

import static org.townledger.household.HouseholdFile.orEmpty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.townledger.people.Person;
import org.townledger.sheets.FileSheet;
import org.townledger.sheets.FormBlock;
import org.townledger.sheets.FormHeading;
import org.townledger.sheets.FormPictures;
import org.townledger.sheets.FormSheet;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormTable;
import org.townledger.sheets.FormTable.Column;
import org.townledger.wording.Wording;

/** A household's file on paper (一户一档): the office's own, with diagnoses and children in it. */
final class HouseholdSheet {

    private static final int PICTURES_ACROSS = 2;

    private final Wording words;
    private final HouseholdText text;

    HouseholdSheet(Wording words) {
        this.words = words;
        this.text = new HouseholdText(words);
    }

    FileSheet of(HouseholdFile file, List<PicturesOfHousehold.Picture> pictures) {
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new Group(words.say("household.sheet.household"), text.household(file)));
        blocks.add(members(file));
        blocks.add(overview(file));
        for (FiledCase filed : file.cases()) {
            blocks.addAll(of(filed));
        }
        if (file.visits().isEmpty()) {
            blocks.add(new FormTable(words.say("household.visits.title"), List.of(), List.of(), words.say("household.visits.none")));
        } else {
            blocks.add(new FormHeading(words.say("household.visits.title")));
        }
        file.visits().forEach(visit -> blocks.add(of(visit)));
        if (!pictures.isEmpty()) {
            blocks.add(new FormHeading(words.say("household.pictures.title")));
            blocks.add(new FormPictures(words.say("household.pictures.all", pictures.size()), PICTURES_ACROSS, pictures.stream()
                    .map(picture -> new FormPictures.Picture(picture.jpeg(), picture.caption())).toList()));
        }
        return new FileSheet(file.office(), words.say("household.sheet.title"), file.number(), blocks,
                List.of(words.say("cases.print.filledBy"), words.say("cases.print.checkedBy"), words.say("cases.print.seal")),
                words.say("household.sheet.footer"));
    }

    private FormTable members(HouseholdFile file) {
        var columns = List.of(Column.centred(words.say("household.column.name"), 26), Column.centred(words.say("household.column.relation"), 24),
                Column.centred(words.say("household.column.sex"), 12), Column.centred(words.say("household.column.age"), 12),
                Column.centred(words.say("household.column.idNumber"), 48), Column.centred(words.say("household.column.phone"), 30),
                Column.centred(words.say("household.column.standing"), 40));
        List<List<String>> rows = Stream.concat(file.family().members().stream(), file.family().formerMembers().stream())
                .map(person -> row(person, file)).toList();
        return new FormTable(words.say("household.members.title"), columns, rows, words.say("household.members.none"));
    }

    private List<String> row(Person person, HouseholdFile file) {
        return List.of(person.name().text(), person.relation(), text.sex(person), text.age(person, file.today()), text.masked(person),
                orEmpty(person.phone()), text.standing(person));
    }

    /** What the file holds, before each case on its own. */
    private FormTable overview(HouseholdFile file) {
        var columns = List.of(Column.centred(words.say("household.column.number"), 40), Column.centred(words.say("household.column.ledger"), 36),
                Column.centred(words.say("household.column.state"), 20), Column.centred(words.say("household.column.found"), 26),
                Column.centred(words.say("household.column.due"), 26), Column.centred(words.say("household.column.closed"), 26));
        return new FormTable(words.say("household.cases.title"), columns, file.cases().stream().map(filed -> List.of(
                filed.file().numberText(), filed.ledgerTitle(), text.state(filed.file()), filed.file().foundOn().toString(),
                text.day(filed.file().dueOn()), text.day(filed.file().closedOn()))).toList(), words.say("household.cases.none"));
    }

    private List<FormBlock> of(FiledCase filed) {
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new FormHeading(words.say("household.sheet.case", filed.ledgerTitle(), filed.file().numberText(), text.state(filed.file()))));
        blocks.addAll(filed.groups());
        blocks.add(FormSheet.course(filed.steps().stream().map(text::line).toList(), words));
        return blocks;
    }

    private Group of(Visit visit) {
        var pairs = new ArrayList<Pair>();
        add(pairs, "household.visit.cadre", visit.cadre());
        add(pairs, "household.visit.companions", visit.companions());
        add(pairs, "household.visit.met", visit.met());
        visit.findings().forEach((matter, found) -> pairs.add(new Pair(text.matter(matter), found)));
        add(pairs, "household.visit.needs", visit.needs());
        add(pairs, "household.visit.agreed", text.agreement(visit));
        add(pairs, "household.visit.nextDue", text.day(visit.nextDue()));
        add(pairs, "household.visit.signature", words.say(visit.signed() ? "household.visit.signed" : "household.visit.unsigned"));
        return new Group(words.say("household.sheet.visit", visit.day()), pairs);
    }

    private void add(List<Pair> pairs, String label, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            pairs.add(new Pair(words.say(label), value));
        }
    }
}
