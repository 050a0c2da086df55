package org.townledger.housing;

import java.util.List;
import java.util.stream.IntStream;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.OwnFilters;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** By what houses alone are filtered: the grade, and the yearly plan. */
final class HousingFilters implements OwnFilters<HousingFilter> {

    static final String WHOLLY_DANGEROUS = "d";

    private static final int PLANS_BACK = 4;

    private final Wording words;
    private final PickMenu<Grade> grade;
    private final PickMenu<Integer> plan;

    HousingFilters(Wording words, LedgerWords standing) {
        this.words = words;
        grade = new PickMenu<>(words.say("housing.grades"), words.say("housing.grades.all"));
        grade.setChoices(List.of(Grade.D, Grade.C, Grade.B, Grade.A), found -> words.say("housing.grade", found.name()));
        grade.setId("grade");
        plan = new PickMenu<>(words.say("housing.plan"), words.say("housing.plan.all"));
        plan.setId("plan");
        offer(standing);
    }

    @Override
    public List<OwnChip<HousingFilter>> chips() {
        return List.of(new OwnChip<>(WHOLLY_DANGEROUS, words.say("housing.chip.d"), filter -> filter.graded(Grade.D)));
    }

    @Override
    public List<PickMenu<?>> menus() {
        return List.of(grade);
    }

    @Override
    public List<PickMenu<?>> further() {
        return List.of(plan);
    }

    @Override
    public void offer(LedgerWords standing) {
        int year = standing.day().getYear();
        plan.setChoices(IntStream.rangeClosed(year - PLANS_BACK, year + 1).boxed().toList().reversed(),
                of -> words.say("housing.plan.year", of));
    }

    @Override
    public HousingFilter narrowed(HousingFilter filter) {
        return filter.graded(grade.pickedProperty().get()).inPlan(plan.pickedProperty().get());
    }
}
