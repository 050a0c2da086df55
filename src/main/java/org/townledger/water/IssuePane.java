package org.townledger.water;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.wording.Wording;

/** What is wrong with the water, and whom it concerns. */
public final class IssuePane {

    private final Wording words;

    @FXML private ChoiceField<String> problem;
    @FXML private ChoiceField<String> source;
    @FXML private ChoiceField<Subject> concerns;
    @FXML private ChoiceField<String> supplyMode;
    @FXML private CellField<Integer> households;
    @FXML private CellField<Integer> persons;
    @FXML private ChoiceField<String> supply;

    public IssuePane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        concerns.setChoices(List.of(Subject.values()), subject -> words.say("water.subject." + subject.name()));
    }

    /** @param supplies names of the register that the case may mean */
    void show(Issue issue, List<String> supplies, LedgerWords ledger) {
        WordChoice.show(problem, ledger, "water_problem", issue.problem());
        WordChoice.show(source, ledger, "water_source", issue.source());
        concerns.setValue(issue.concerns());
        WordChoice.show(supplyMode, ledger, "water_supply_mode", issue.supplyMode());
        households.setValue(issue.households());
        persons.setValue(issue.persons());
        var offered = new ArrayList<>(supplies);
        if (issue.supply() != null && !offered.contains(issue.supply())) {
            offered.add(issue.supply());
        }
        supply.setChoices(offered, name -> name);
        supply.setValue(issue.supply());
    }

    /** @param description stands apart, since it may have several lines */
    Issue issue(@Nullable String description) {
        return new Issue(concerns.getValue(), problem.getValue(), description, source.getValue(), households.getValue(),
                persons.getValue(), supply.getValue(), supplyMode.getValue());
    }
}
