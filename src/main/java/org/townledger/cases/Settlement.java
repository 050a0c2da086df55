package org.townledger.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * Whether a ledger has anything open on a household, as whoever spans the ledgers asks it.
 *
 * @param state  what the ledger says, in a sentence: the open case, or on what the settlement rests
 * @param caseId the case that is meant; null where none is
 */
public record Settlement(Standing standing, Sentence state, Clause clause, @Nullable UUID caseId) {

    /** UNKNOWN only where the ledger cannot know: then somebody has to find out. */
    public enum Standing { SETTLED, OPEN, UNKNOWN }

    private static final Comparator<CaseFile> BY_CLOSING =
            Comparator.comparing(CaseFile::closedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    /** Open while one of the household's cases is; the oldest is named. */
    public static Optional<Settlement> open(List<CaseFile> ofHousehold, Clause clause) {
        List<CaseFile> open = ofHousehold.stream().filter(file -> file.state().isOpen())
                .sorted(Comparator.comparing(CaseFile::foundOn)).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        CaseFile first = open.getFirst();
        Sentence state = Sentence.of("cases.state." + first.state());
        Sentence said = open.size() == 1 ? Sentence.of("cases.settlement.open", first.numberText(), state)
                : Sentence.of("cases.settlement.openMany", first.numberText(), state, open.size() - 1);
        return Optional.of(new Settlement(Standing.OPEN, said, clause, first.id()));
    }

    /** The household's case that was closed last. */
    public static Optional<CaseFile> lastClosed(List<CaseFile> ofHousehold) {
        return ofHousehold.stream().filter(file -> file.state() == CaseState.CLOSED).max(BY_CLOSING);
    }

    /** By the cases alone. @param none what is said where the ledger has no case to name */
    public static Settlement byCases(List<CaseFile> ofHousehold, Clause clause, Sentence none) {
        return open(ofHousehold, clause).orElseGet(() -> lastClosed(ofHousehold)
                .map(file -> new Settlement(Standing.SETTLED,
                        Sentence.of("cases.settlement.closed", file.numberText(), String.valueOf(file.closedOn())), clause, file.id()))
                .orElseGet(() -> new Settlement(Standing.SETTLED, none, clause, null)));
    }
}
