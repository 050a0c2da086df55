package org.townledger.schooling;

import java.util.List;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.identity.Sex;
import org.townledger.lists.ListItem;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What the school knows of the child, the guardian, who is responsible, and remarks. */
public final class StudentPane {

    private final Wording words;

    @FXML private TextEntry school;
    @FXML private TextEntry studentNo;
    @FXML private TextEntry grade;
    @FXML private TextEntry schoolClass;
    @FXML private ChoiceField<Boolean> boarding;
    @FXML private ChoiceField<Sex> sex;
    @FXML private GroupsChoice groups;
    @FXML private CellField<String> guardian;
    @FXML private ChoiceField<String> guardianRelation;
    @FXML private CellField<String> guardianPhone;
    @FXML private CellField<String> eduOwner;
    @FXML private CellField<String> eduPhone;
    @FXML private CellField<String> adminPhone;
    @FXML private LongTextEntry note;

    public StudentPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        boarding.setChoices(List.of(true, false), lives -> words.say(lives ? "schooling.boards" : "schooling.daily"));
        sex.setChoices(List.of(Sex.MALE, Sex.FEMALE), one -> words.say(one == Sex.MALE ? "schooling.sex.male" : "schooling.sex.female"));
    }

    /** @param shownSex as typed, else as the ID number tells it */
    void show(SchoolingCase child, @Nullable Sex shownSex, LedgerWords ledger) {
        show(child.student(), shownSex, child.guardian(), child.lines(), ledger);
        note.setValue(child.file().note());
    }

    void showNew(LedgerWords ledger) {
        show(Student.UNKNOWN, null, Guardian.UNKNOWN, Lines.NONE, ledger);
        note.setValue(null);
    }

    private void show(Student known, @Nullable Sex shownSex, Guardian whose, Lines responsible, LedgerWords ledger) {
        school.setValue(known.school());
        studentNo.setValue(known.number());
        grade.setValue(known.grade());
        schoolClass.setValue(known.schoolClass());
        boarding.setValue(known.boarding());
        sex.setValue(shownSex);
        groups.show(ledger.list("special_group").stream().map(ListItem::word).toList(), known.specialGroups());
        guardian.setValue(whose.name());
        WordChoice.show(guardianRelation, ledger, "guardian_relation", whose.relation());
        guardianPhone.setValue(whose.phone());
        eduOwner.setValue(responsible.eduOwner());
        eduPhone.setValue(responsible.eduPhone());
        adminPhone.setValue(responsible.adminPhone());
    }

    /** @param byNumber what the ID number tells, which is not kept a second time */
    Student student(@Nullable Sex byNumber) {
        return new Student(sex.getValue() == byNumber ? null : sex.getValue(), studentNo.getValue(), school.getValue(), grade.getValue(), schoolClass.getValue(),
                boarding.getValue(), groups.value());
    }

    Guardian guardian() {
        return new Guardian(guardian.getValue(), guardianRelation.getValue(), guardianPhone.getValue());
    }

    Lines lines() {
        return new Lines(adminPhone.getValue(), eduOwner.getValue(), eduPhone.getValue());
    }

    @Nullable String note() {
        return note.getValue();
    }
}
