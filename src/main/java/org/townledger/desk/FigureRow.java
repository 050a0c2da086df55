package org.townledger.desk;

import java.util.Objects;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that stands behind a figure, as it was on the figure's day.
 *
 * @param ledger  key of the ledger
 * @param whom    whom it concerns; a child or a patient by the case's number
 * @param village code
 */
public record FigureRow(UUID id, String ledger, String number, String whom, String village, CaseState state, LocalDate foundOn,
                        @Nullable LocalDate dueOn, boolean overdue) {

    static FigureRow of(String ledger, CaseFile file, boolean byName, LocalDate day) {
        return new FigureRow(Objects.requireNonNull(file.id()), ledger, file.numberText(), byName ? file.concerned().head() : file.numberText(),
                file.concerned().village(), file.state(), file.foundOn(), file.dueOn(), file.isOverdue(day));
    }
}
