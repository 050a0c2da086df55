package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Stepper;
import org.townledger.wording.Wording;

/** The six steps of an identification, as the stepper and the boxes under it show them. */
final class WaySteps {

    private static final List<String> KEYS = List.of("clue", "visit", "appraisal", "comparison", "review", "approval");

    private final Wording words;
    private final Identification way;
    private final LocalDate today;
    private final List<List<@Nullable LocalDate>> days;

    WaySteps(Wording words, Identification way, LocalDate today) {
        this.words = words;
        this.way = way;
        this.today = today;
        days = Stream.of(Stream.of(way.clue().on()), Stream.of(way.visit().on(), way.authorisation().on()),
                        Stream.of(way.appraisal().on(), way.notice().from()), Stream.of(way.comparison().on()), Stream.of(way.review().on()),
                        Stream.of(way.approval().on()))
                .<List<@Nullable LocalDate>>map(step -> new ArrayList<>(step.toList())).toList();
    }

    static int count() {
        return KEYS.size();
    }

    boolean isDone(int step) {
        return days.get(step).stream().allMatch(Objects::nonNull);
    }

    /** The first step that is not done; behind the last where all are. */
    int now() {
        int now = 0;
        while (now < count() && isDone(now)) {
            now++;
        }
        return now;
    }

    /** In grey beside the title of the step's box. */
    String standing(int step) {
        if (isDone(step)) {
            return words.say("monitoring.screen.standing.done");
        }
        if (step == now()) {
            return words.say("monitoring.screen.standing.now");
        }
        return way.isGreen() ? words.say("monitoring.screen.standing.owed") : "";
    }

    List<Stepper.Step> shown() {
        var steps = new ArrayList<Stepper.Step>();
        for (int i = 0; i < count(); i++) {
            Stepper.Phase phase = isDone(i) ? Stepper.Phase.DONE : i == now() ? Stepper.Phase.NOW : Stepper.Phase.LATER;
            steps.add(new Stepper.Step(words.say("monitoring.screen.step." + KEYS.get(i)), when(i), phase));
        }
        return steps;
    }

    private String when(int step) {
        LocalDate over = way.notice().overOn().orElse(null);
        if (step == KEYS.indexOf("appraisal") && over != null && today.isBefore(over)) {
            return words.say("monitoring.screen.notice.until", HouseholdWords.day(over.minusDays(1), today));
        }
        return days.get(step).reversed().stream().filter(Objects::nonNull).findFirst().map(day -> HouseholdWords.day(day, today)).orElse("");
    }
}
