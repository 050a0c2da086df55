package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** Days that can only follow each other. What is unknown is passed over. */
public final class DayOrder {

    /** @param field the column's field name; {@code <area><field>} names the day in the message files */
    public record Fact(String field, @Nullable LocalDate day) {
    }

    private final String area;

    /** @param area where the days' names begin, for instance {@code housing.day.} */
    public DayOrder(String area) {
        this.area = area;
    }

    /** Each day that lies before the one that should precede it. */
    public List<Contradiction> contradictions(Fact... course) {
        return contradictions(List.of(course));
    }

    public List<Contradiction> contradictions(List<Fact> course) {
        var found = new ArrayList<Contradiction>();
        Fact earlier = null;
        for (Fact fact : course) {
            if (fact.day() == null) {
                continue;
            }
            if (earlier != null && fact.day().isBefore(earlier.day())) {
                found.add(new Contradiction(fact.field(), Sentence.of("cases.order", name(fact), fact.day(), name(earlier),
                        Objects.requireNonNull(earlier.day()))));
            }
            earlier = fact;
        }
        return found;
    }

    private Sentence name(Fact fact) {
        return Sentence.of(area + fact.field());
    }
}
