package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Stepper.Phase;
import org.townledger.ui.Stepper.Step;
import org.townledger.wording.Wording;

/** A case's way as a row of steps, with the day on which each was reached. */
public final class CaseCourse {

    private static final List<CaseState> STRAIGHT = List.of(CaseState.FOUND, CaseState.VERIFIED, CaseState.UNDER_WAY,
            CaseState.AWAITING_ACCEPTANCE, CaseState.CLOSED);
    private static final List<CaseState> DISMISSED = List.of(CaseState.FOUND, CaseState.DISMISSED);
    private static final List<CaseState> AGAIN = List.of(CaseState.REOPENED, CaseState.UNDER_WAY,
            CaseState.AWAITING_ACCEPTANCE, CaseState.CLOSED);

    private final Wording words;
    private final LocalDate today;

    public CaseCourse(Wording words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param recorded the case's steps, oldest first */
    public List<Step> of(CaseFile file, List<CaseStep> recorded) {
        List<CaseState> way = switch (file.state()) {
            case DISMISSED -> DISMISSED;
            case REOPENED -> AGAIN;
            case FOUND, VERIFIED, UNDER_WAY, AWAITING_ACCEPTANCE, CLOSED -> STRAIGHT;
        };
        int now = way.indexOf(file.state());
        boolean settled = !file.state().isOpen();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            Phase phase = i < now || i == now && settled ? Phase.DONE : i == now ? Phase.NOW : Phase.LATER;
            LocalDate day = phase == Phase.LATER ? null : reached(way.get(i), file, recorded);
            steps.add(new Step(words.say(CaseLife.stateName(way.get(i))), shown(day, phase), phase));
        }
        return steps;
    }

    private static @Nullable LocalDate reached(CaseState state, CaseFile file, List<CaseStep> recorded) {
        return switch (state) {
            case FOUND -> file.foundOn();
            case CLOSED -> file.closedOn();
            case REOPENED -> file.reopenedOn();
            case VERIFIED, UNDER_WAY, AWAITING_ACCEPTANCE, DISMISSED -> recorded.reversed().stream()
                    .filter(step -> step.stateAfter() == state).map(CaseStep::happenedOn).findFirst().orElse(null);
        };
    }

    private String shown(@Nullable LocalDate day, Phase phase) {
        if (day == null) {
            return "";
        }
        String shown = CaseMarks.day(day, today);
        return phase == Phase.NOW ? words.say("cases.course.since", shown) : shown;
    }
}
