package org.townledger.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.sheets.FormSheet;
import org.townledger.store.Transaction;

/**
 * What a ledger contributes to the use cases that all ledgers share. A ledger is one package; whoever asks it knows
 * only this.
 *
 * @param <C> the ledger's case
 */
public interface Ledger<C> extends WorkSource {

    LedgerName name();

    /** The shared columns, with the words by which this ledger calls whom it concerns. */
    CaseColumns<C> shared(LedgerWords words);

    /** Every column once, in the order of the office's sheet; drop-downs offer the words that stand today. */
    List<Column<C, ?>> columns(LedgerWords words);

    /** Fields that a machine-readable list begins with, after office, number, state and ID number. */
    List<String> listFirst();

    /** Lists that hang on its cases, as the office's own workbook carries them; a village's never does. */
    default List<SideTable<C, ?>> sideTables(LedgerWords words) {
        return List.of();
    }

    /** Fields that say what has been done or granted, as a household's file gathers it. */
    Set<String> measureFields();

    /** Whether there is a version for the wall; ledgers on children and on health have none. */
    boolean hasPublicVersion();

    /** Fields that stay in the office when a village gets its workbook: what somebody suffers from. */
    default Set<String> keptFromVillages() {
        return Set.of();
    }

    /** Where the words for a photo's phase begin; a ledger whose works are called otherwise has words of its own. */
    default String photoWords() {
        return PhotoWords.SHARED;
    }

    /** Tables of its own: first the case's, whose ids are those of the cases, then those whose {@code case_id} hangs on it. */
    List<String> ownTables();

    CaseFile file(C subject);

    C with(C subject, CaseFile file);

    /** A case of which nothing is known but its file. */
    C found(CaseFile file);

    /** A case out of what was found elsewhere. @param file made from the clue, not numbered yet */
    default C openFrom(CaseClue clue, CaseFile file, LedgerWords words) {
        return found(file);
    }

    /** The case with everything that the row's mapped cells say; what is not mapped stays as it is. */
    C filled(C subject, RowValues row, LedgerWords words);

    /** How a case gathers several rows; empty where a row of the sheet is a case. */
    default Optional<Gathering<C>> gathering() {
        return Optional.empty();
    }

    /** The case as the rows of a sheet. */
    default List<C> rows(C subject) {
        return gathering().map(gathering -> gathering.rows(subject)).orElse(List.of(subject));
    }

    /** What is missing before the case may be closed, by what stands on the words' day. */
    List<Blocker> closingBlockers(C subject, LedgerWords words);

    List<Contradiction> contradictions(C subject, LedgerWords words);

    /** Whether something was written down beside the case that would be lost with it, when its import is undone. */
    default boolean isWorkedOn(C subject) {
        return false;
    }

    /** What was written down beside the case entry by entry, as its printed form shows it. */
    default List<FormSheet.Group> log(C subject, LedgerWords words) {
        return List.of();
    }

    /** The course that the case's own days speak for, oldest first; begins with its finding. */
    List<Milestone> course(C subject);

    /** The case as far as its own days lie on or before that day. */
    C knownOn(C subject, LocalDate day);

    Optional<C> find(Transaction tx, UUID id);

    /** The case as it was recorded after the journal's entry of that sequence. */
    Optional<C> recordedAt(Transaction tx, UUID id, long sequence);

    /** All that the filter leaves, by number. */
    List<C> all(Transaction tx, CaseFilter filter);

    /** Whether anything is open on that household, by what stands on the words' day, and the clause that asks for it. */
    Settlement settlement(Transaction tx, UUID household, LedgerWords words);

    /** What is amiss with a case, by what stands on the words' day; empty where the check before reporting asks for nothing. */
    default Set<CaseTrait> traits(C subject, LedgerWords words) {
        return Set.of();
    }

    /** Yuan that the household paid itself in the twelve months up to the words' day; empty where the ledger knows of none. */
    default Optional<BigDecimal> burden(Transaction tx, UUID household, LedgerWords words) {
        return Optional.empty();
    }

    /** @return whether anything changed */
    boolean save(Transaction tx, C subject);

    /** Whether a workbook with that mark is one that this office wrote of this ledger. */
    default boolean isOwnWorkbook(Map<String, String> mark, LedgerWords words) {
        return words.divisions().office().equals(mark.get("office")) && name().key().equals(mark.get("ledger"));
    }

    /** A state that the case reached, and the day. */
    record Milestone(CaseState state, LocalDate day) {
    }
}
