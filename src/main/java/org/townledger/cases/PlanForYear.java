package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.townledger.columns.CellTypes;
import org.townledger.ui.CellField;
import org.townledger.wording.Wording;

/** Puts the ticked cases on a year's list, in every ledger alike. */
final class PlanForYear implements ManyAct {

    private final Wording words;
    private final PlanCases<?> plan;
    private final Supplier<LocalDate> today;
    private final CellField<Integer> year;

    PlanForYear(Wording words, PlanCases<?> plan, Supplier<LocalDate> today) {
        this.words = words;
        this.plan = plan;
        this.today = today;
        year = new CellField<>(words, CellTypes.YEAR);
        year.setPromptText(words.say("cases.many.year"));
    }

    @Override
    public String title() {
        return words.say("cases.many.plan");
    }

    @Override
    public String verb() {
        return words.say("cases.many.plan.do");
    }

    @Override
    public List<Node> inputs() {
        return List.of(year);
    }

    /** This year's own cases are on this year's list already. */
    @Override
    public void begin() {
        year.setValue(today.get().getYear() + 1);
        year.focusTarget().requestFocus();
    }

    @Override
    public Optional<Callable<ManyDone>> asked(String user, List<UUID> cases) {
        if (year.isInError()) {
            return Optional.empty();
        }
        Integer which = year.getValue();
        if (which == null) {
            year.complain(words.say("cases.many.noYear"));
            return Optional.empty();
        }
        return Optional.of(() -> plan.run(user, cases, which));
    }
}
