package org.townledger.cases;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a ledger are meant; null and empty parts mean all.
 *
 * @param village  12-digit code
 * @param states   empty for all
 * @param year     the year in the case's number
 * @param household the household in the register
 * @param office   of the town, where a banner has several
 * @param among   cases that may be meant
 * @param text     name, pinyin initials, tail of ID number or phone, or case number, as one types
 */
public record CaseFilter(@Nullable String village, Set<CaseState> states, @Nullable Integer year, boolean overdueOnly,
                         @Nullable String text, @Nullable String assignedTo, @Nullable UUID household, @Nullable String office,
                         @Nullable Set<UUID> among) {

    public static final CaseFilter ALL = new CaseFilter(null, Set.of(), null, false, null, null, null, null, null);

    public CaseFilter {
        states = Set.copyOf(states);
        among = among == null ? null : Set.copyOf(among);
    }

    public CaseFilter inVillage(@Nullable String code) {
        return new CaseFilter(code, states, year, overdueOnly, text, assignedTo, household, office, among);
    }

    public CaseFilter inStates(Set<CaseState> wanted) {
        return new CaseFilter(village, wanted, year, overdueOnly, text, assignedTo, household, office, among);
    }

    /** @param code of the town; null for all */
    public CaseFilter ofOffice(@Nullable String code) {
        return new CaseFilter(village, states, year, overdueOnly, text, assignedTo, household, code, among);
    }

    /** Whatever their state, overdue or not. */
    public CaseFilter anyState() {
        return inStates(Set.of()).overdue(false);
    }

    /** Only cases in which something is still to be done. */
    public CaseFilter open() {
        return inStates(Stream.of(CaseState.values()).filter(CaseState::isOpen).collect(Collectors.toSet()));
    }

    public CaseFilter inYear(@Nullable Integer wanted) {
        return new CaseFilter(village, states, wanted, overdueOnly, text, assignedTo, household, office, among);
    }

    public CaseFilter overdue(boolean only) {
        return new CaseFilter(village, states, year, only, text, assignedTo, household, office, among);
    }

    public CaseFilter matching(@Nullable String typed) {
        return new CaseFilter(village, states, year, overdueOnly, typed, assignedTo, household, office, among);
    }

    /** Only cases that concern that household, whatever their state. */
    public CaseFilter ofHousehold(UUID wanted) {
        return new CaseFilter(village, states, year, overdueOnly, text, assignedTo, wanted, office, among);
    }

    /** @param cases null for all */
    public CaseFilter among(@Nullable Set<UUID> cases) {
        return new CaseFilter(village, states, year, overdueOnly, text, assignedTo, household, office, cases);
    }
}
