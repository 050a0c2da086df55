package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Stepper;
import org.townledger.wording.Wording;

/** The six steps of an identification, as the stepper and the boxes under it show them. */
final class WaySteps {

    private static final List<String> KEYS = List.of("clue", "visit", "appraisal", "comparison", "review", "approval");
    private static final List<List<String>> FIELDS = List.of(List.of("clue_on", "clue_source", "type"),
            List.of("visited_on", "visited_by", "authorised_on", "authorisation"), List.of("appraised_on", "appraised_by", "notice_from", "notice_days"),
            List.of("compared_on", "comparison"), List.of("reviewed_on", "reviewed_by"), List.of("approved_on", "approval"));

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

    /** The field of what is noted with a step's day. */
    static String beside(String day) {
        return switch (day) {
            case "clue_on" -> "clue_source";
            case "visited_on" -> "visited_by";
            case "authorised_on" -> "authorisation";
            case "appraised_on" -> "appraised_by";
            case "notice_from" -> "notice_days";
            case "compared_on" -> "comparison";
            case "reviewed_on" -> "reviewed_by";
            case "approved_on" -> "approval";
            default -> day;
        };
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

    /** The fields that are gaps while they are empty: up to the step that is next, and all that the green channel owes. */
    Set<String> due() {
        return FIELDS.subList(0, way.isGreen() ? count() : Math.min(count(), now() + 1)).stream().flatMap(List::stream).collect(Collectors.toSet());
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
