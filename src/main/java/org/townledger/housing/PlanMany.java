package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ManyAct;
import org.townledger.cases.ManyDone;
import org.townledger.columns.CellTypes;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.wording.Wording;

/** Puts the ticked houses into a yearly plan of repairs. */
final class PlanMany implements ManyAct {

    private final Wording words;
    private final PlanHouses plan;
    private final Supplier<LedgerWords> standing;
    private final Supplier<LocalDate> today;
    private final CellField<Integer> year;
    private final ChoiceField<String> batch;

    PlanMany(Wording words, Supplier<LedgerWords> standing, PlanHouses plan, Supplier<LocalDate> today) {
        this.words = words;
        this.plan = plan;
        this.standing = standing;
        this.today = today;
        year = new CellField<>(words, CellTypes.YEAR);
        year.setPromptText(words.say("housing.field.planYear"));
        batch = new ChoiceField<>(words);
        batch.setPromptText(words.say("housing.field.planBatch"));
    }

    @Override
    public String title() {
        return words.say("housing.many.plan");
    }

    @Override
    public String verb() {
        return words.say("housing.many.plan.do");
    }

    @Override
    public List<Node> inputs() {
        return List.of(year, batch);
    }

    @Override
    public void begin() {
        year.setValue(today.get().getYear());
        batch.setChoices(standing.get().list("plan_batch").stream().map(item -> item.word()).toList(), word -> word);
        batch.setValue(null);
        year.focusTarget().requestFocus();
    }

    @Override
    public Optional<Callable<ManyDone>> asked(String user, List<UUID> cases) {
        Integer when = year.getValue();
        String which = batch.getValue();
        if (when == null) {
            year.complain(words.say("housing.many.noYear"));
            return Optional.empty();
        }
        return batch.isInError() ? Optional.empty() : Optional.of(() -> plan.run(user, cases, when, which));
    }
}
