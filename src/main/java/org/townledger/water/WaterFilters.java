package org.townledger.water;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.OwnFilters;
import org.townledger.lists.ListItem;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** By what water issues alone are filtered: whether the water is unsafe, and the kind of problem. */
final class WaterFilters implements OwnFilters<WaterFilter> {

    private final Wording words;
    private final PickMenu<String> problem;

    WaterFilters(Wording words, LedgerWords standing) {
        this.words = words;
        problem = new PickMenu<>(words.say("water.problems"), words.say("water.problems.all"));
        problem.setId("problem");
        offer(standing);
    }

    @Override
    public List<OwnChip<WaterFilter>> chips() {
        return List.of(new OwnChip<>(WaterRepository.UNSAFE, words.say("water.safety.UNSAFE"),
                filter -> filter.with(filter.cases().open()).judged(Safety.UNSAFE)));
    }

    @Override
    public List<PickMenu<?>> menus() {
        return List.of(problem);
    }

    @Override
    public List<PickMenu<?>> further() {
        return List.of();
    }

    @Override
    public void offer(LedgerWords standing) {
        problem.setChoices(standing.list("water_problem").stream().map(ListItem::word).toList(), word -> word);
    }

    @Override
    public WaterFilter narrowed(WaterFilter filter) {
        return filter.of(problem.pickedProperty().get());
    }
}
