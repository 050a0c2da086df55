package org.townledger.water;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.lists.Division;
import org.townledger.lists.FormFields;
import org.townledger.lists.FormSaving;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** One scheme or source of the register. */
public final class SupplyForm {

    private final SaveSupply acts;
    private final String user;
    private final Wording words;
    private final Tasks tasks;
    private final Consumer<Supply> saved;
    private final Runnable close;
    private @Nullable Supply shown;
    private @Nullable LedgerWords standing;
    private FormFields fields;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private FormRow nameRow;
    @FXML private TextEntry name;
    @FXML private ChoiceField<String> kind;
    @FXML private ChoiceField<Division> village;
    @FXML private CellField<Integer> households;
    @FXML private CellField<Integer> persons;
    @FXML private TextEntry unit;
    @FXML private CellField<String> person;
    @FXML private CellField<String> qualityPerson;
    @FXML private DateField firstDay;
    @FXML private DateField lastDay;
    @FXML private LongTextEntry remark;
    @FXML private Button save;

    SupplyForm(SaveSupply acts, String user, Wording words, Tasks tasks, Consumer<Supply> saved, Runnable close) {
        this.acts = acts;
        this.user = user;
        this.words = words;
        this.tasks = tasks;
        this.saved = saved;
        this.close = close;
    }

    @FXML
    private void initialize() {
        fields = new FormFields(words, Map.of("name", name, "kind", kind, "village", village, "households", households, "persons", persons,
                "person", person, "qualityPerson", qualityPerson, "firstDay", firstDay, "lastDay", lastDay));
        FormSaving.onKey(root, this::save);
    }

    /** What the lists say today. */
    void offer(LedgerWords words) {
        standing = words;
        village.setChoices(words.standingVillages(), Division::name);
        WordChoice.show(kind, words, "water_supply_kind", null);
    }

    void show(Supply supply) {
        shown = supply;
        title.setText(supply.name());
        fill(supply);
    }

    void add() {
        shown = null;
        title.setText(words.say("water.supply.add"));
        fill(null);
    }

    /** Puts the cursor into the first field. */
    void edit() {
        nameRow.edit();
    }

    private void fill(@Nullable Supply supply) {
        name.setValue(supply == null ? null : supply.name());
        if (standing != null) {
            WordChoice.show(kind, standing, "water_supply_kind", supply == null ? null : supply.kind());
        }
        village.setValue(supply == null ? null : division(supply.village()));
        households.setValue(supply == null ? null : supply.households());
        persons.setValue(supply == null ? null : supply.persons());
        unit.setValue(supply == null ? null : supply.unit());
        person.setValue(supply == null ? null : supply.person());
        qualityPerson.setValue(supply == null ? null : supply.qualityPerson());
        firstDay.setValue(supply == null ? null : supply.firstDay());
        lastDay.setValue(supply == null ? null : supply.lastDay());
        remark.setValue(supply == null ? null : supply.remark());
    }

    private @Nullable Division division(@Nullable String code) {
        List<Division> all = standing == null ? List.of() : standing.divisions().villages();
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    @FXML
    private void save() {
        if (!fields.readable()) {
            return;
        }
        Division where = village.getValue();
        var people = new SupplyDraft.People(households.getValue(), persons.getValue(), unit.getValue(), person.getValue(), qualityPerson.getValue());
        var draft = new SupplyDraft(shown == null ? null : shown.id(), name.getValue(), kind.getValue(), where == null ? null : where.code(),
                people, remark.getValue(), firstDay.getValue(), lastDay.getValue());
        new FormSaving(tasks, save).run(fields, () -> acts.run(user, draft), saved);
    }

    @FXML
    private void close() {
        close.run();
    }
}
