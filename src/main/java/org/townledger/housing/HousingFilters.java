package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    HousingFilters(Wording words, LocalDate today) {
        this.words = words;
        grade = new PickMenu<>(words.say("housing.grades"), words.say("housing.grades.all"));
        grade.setChoices(List.of(Grade.D, Grade.C, Grade.B, Grade.A), found -> words.say("housing.grade", found.name()));
        grade.setId("grade");
        plan = new PickMenu<>(words.say("housing.plan"), words.say("housing.plan.all"));
        plan.setChoices(IntStream.rangeClosed(today.getYear() - PLANS_BACK, today.getYear() + 1).boxed().toList().reversed(),
                year -> words.say("housing.plan.year", year));
        plan.setId("plan");
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
    public HousingFilter narrowed(HousingFilter filter) {
        return filter.graded(grade.pickedProperty().get()).inPlan(plan.pickedProperty().get());
    }
}
