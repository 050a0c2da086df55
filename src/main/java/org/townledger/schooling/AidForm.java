package org.townledger.schooling;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.lists.EditOutcome;
import org.townledger.lists.FormFields;
import org.townledger.lists.FormSaving;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.MoneyField;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What aid one student gets in the year. */
public final class AidForm {

    /** What it calls. @param changed after the list was changed @param close back to the table */
    record Ways(SaveAid save, String user, Tasks tasks, Runnable changed, Runnable close) {
    }

    private final Wording words;
    private final Ways ways;
    private @Nullable AidChild child;
    private @Nullable StudentAid editing;
    private @Nullable LedgerWords standing;
    private int listYear;
    private FormFields fields;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private VBox given;
    @FXML private FormRow kindRow;
    @FXML private ChoiceField<String> kind;
    @FXML private ChoiceField<String> stage;
    @FXML private TextEntry school;
    @FXML private MoneyField amount;
    @FXML private CellField<Integer> year;
    @FXML private ChoiceField<String> semester;
    @FXML private TextEntry account;
    @FXML private LongTextEntry note;
    @FXML private Button further;
    @FXML private Button remove;

    AidForm(Wording words, Ways ways) {
        this.words = words;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        fields = new FormFields(words, Map.of("kind", kind, "year", year, "account", account));
        given.managedProperty().bind(given.visibleProperty());
        FormSaving.onKey(root, this::save);
    }

    /** What the lists say today. */
    void offer(LedgerWords ledger) {
        standing = ledger;
    }

    void show(AidChild whose, int ofYear) {
        child = whose;
        listYear = ofYear;
        title.setText(whose.name());
        about.setText(words.say("schooling.aid.about", whose.age(), whose.village(), whose.householdType()));
        fill(whose.aids().isEmpty() ? null : whose.aids().getLast());
        given.setVisible(whose.aids().size() > 1);
        given.getChildren().setAll(whose.aids().stream().map(this::line).toList());
    }

    private HBox line(StudentAid aid) {
        Label said = new Label(words.say("schooling.aid.line", blank(aid.semester()), blank(aid.kind()),
                aid.amount() == null ? "" : aid.amount().toPlainString()));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button edit = LogLines.act(words.say("schooling.log.edit"), () -> fill(aid));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(said, edit);
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void fill(@Nullable StudentAid aid) {
        editing = aid;
        AidChild whose = Objects.requireNonNull(child);
        if (standing != null) {
            WordChoice.show(kind, standing, "aid_kind", aid == null ? null : aid.kind());
            WordChoice.show(stage, standing, "school_stage", aid == null ? words.say("schooling.band." + whose.band().name()) : aid.stage());
            WordChoice.show(semester, standing, "semester", aid == null ? null : aid.semester());
        }
        school.setValue(aid == null ? whose.school() : aid.school());
        amount.setValue(aid == null ? null : aid.amount());
        year.setValue(aid == null ? listYear : aid.year());
        account.setValue(aid == null || aid.accountTail() == null ? null : "****" + aid.accountTail());
        note.setValue(aid == null ? null : aid.note());
        further.setVisible(aid != null && aid.kind() != null);
        remove.setVisible(aid != null);
    }

    /** Puts the cursor into the first field. */
    void edit() {
        kindRow.edit();
    }

    @FXML
    private void further() {
        fill(null);
        edit();
    }

    @FXML
    private void save() {
        if (child == null || !fields.readable()) {
            return;
        }
        AidChild whose = child;
        UUID id = editing == null ? null : editing.id();
        var draft = new SaveAid.Draft(id, stage.getValue(), school.getValue(), kind.getValue(), amount.getValue(), year.getValue(),
                semester.getValue(), account.getValue(), note.getValue());
        ways.tasks().run(() -> ways.save().run(ways.user(), whose, draft), this::told);
    }

    private void told(EditOutcome<StudentAid> outcome) {
        switch (outcome) {
            case EditOutcome.Saved<StudentAid> _ -> ways.changed().run();
            case EditOutcome.Refused<StudentAid>(var complaints) -> fields.complain(complaints);
        }
    }

    @FXML
    private void remove() {
        StudentAid gone = Objects.requireNonNull(editing);
        ways.tasks().run(() -> {
            ways.save().remove(ways.user(), gone.id());
            return gone;
        }, _ -> ways.changed().run());
    }

    @FXML
    private void close() {
        ways.close().run();
    }
}
