package org.townledger.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * Says what a closing still needs, each need with the clause that it rests on. A ledger's message files say under
 * {@code <area><key>} what is missing and under {@code <area><key>.needed} what it takes.
 */
public final class ClosingNeeds {

    private final String area;
    private final Map<String, Clause> clauses;

    /** @param area where the ledger's sentences begin, for instance {@code housing.close.} */
    public ClosingNeeds(String area, Map<String, Clause> clauses) {
        this.area = area;
        this.clauses = Map.copyOf(clauses);
    }

    /** @param arguments of what is missing */
    public Blocker need(String field, String key, String clause, Object... arguments) {
        return new Blocker(field, Sentence.of(area + key, arguments), Sentence.of(area + key + ".needed"), clause(clause));
    }

    /**
     * After a rebound what was done before no longer counts.
     *
     * @param dealtWith the days on which the matter was dealt with
     */
    public Optional<Blocker> afterRebound(CaseFile file, String field, String clause, Stream<@Nullable LocalDate> dealtWith) {
        LocalDate reopened = file.reopenedOn();
        if (reopened == null || dealtWith.filter(Objects::nonNull).anyMatch(day -> !day.isBefore(reopened))) {
            return Optional.empty();
        }
        return Optional.of(need(field, "reboundOpen", clause, reopened));
    }

    public Clause clause(String id) {
        return Objects.requireNonNull(clauses.get(id), id);
    }
}
