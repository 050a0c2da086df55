package org.townledger.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a dated value must be, beside what it was before. The past stands: a new figure ends the one before on the day
 * before it begins, and only the latest row may be corrected, as long as it has not ended.
 */
final class DatedValueRules {

    private static final int LONGEST_TEXT = 400;
    private static final BigDecimal LIMIT = new BigDecimal("1E8");
    private static final BigDecimal WHOLE_SHARE = BigDecimal.valueOf(100);

    private DatedValueRules() {
    }

    static List<FieldComplaint> saving(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        var complaints = new ArrayList<FieldComplaint>();
        value(draft, history, today).ifPresent(complaints::add);
        firstDay(draft, history, today).ifPresent(complaints::add);
        if (draft.firstDay() != null && draft.lastDay() != null && draft.lastDay().isBefore(draft.firstDay())) {
            complaints.add(FieldComplaint.of("lastDay", "lists.word.daysOrder", draft.lastDay(), draft.firstDay()));
        }
        if (draft.source() != null && draft.source().length() > LONGEST_TEXT) {
            complaints.add(FieldComplaint.of("source", "lists.tooLong", LONGEST_TEXT));
        }
        if (draft.verified() && draft.source() == null) {
            complaints.add(FieldComplaint.of("source", "lists.verifiedWithoutSource"));
        }
        return complaints;
    }

    /** The rows as they are to be, the draft's own last; before it the one that it ends. @param draft without complaints */
    static List<DatedValue> rows(DatedValueDraft draft, ValueHistory history, LocalDate today, Supplier<UUID> newId) {
        var rows = new ArrayList<DatedValue>();
        endedBefore(draft, history, today).ifPresent(rows::add);
        UUID corrected = draft.id();
        rows.add(new DatedValue(corrected == null ? newId.get() : corrected, history.name(), Objects.requireNonNull(draft.value()),
                draft.firstDay(), draft.lastDay(), draft.source(), !draft.verified()));
        return rows;
    }

    /** The row before with the last day that the draft gives it; empty where its last day stays. */
    static Optional<DatedValue> endedBefore(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        LocalDate from = draft.firstDay();
        return history.before(draft.id())
                .filter(before -> from != null && isAfter(from, before.firstDay()) && isMoved(before, draft, history, today))
                .map(before -> before.endingOn(from.minusDays(1))).filter(ended -> !history.rows().contains(ended));
    }

    private static Optional<FieldComplaint> value(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        BigDecimal value = draft.value();
        ValueLabel label = history.label();
        if (draft.id() != null && !history.latest().id().equals(draft.id())) {
            return Optional.of(FieldComplaint.of("value", "lists.value.followed", Days.text(history.latest().firstDay())));
        }
        if (draft.id() != null && history.correctableOn(today).isEmpty()) {
            return Optional.of(FieldComplaint.of("value", "lists.value.ended", Days.text(history.latest().lastDay())));
        }
        if (value == null) {
            return Optional.of(FieldComplaint.of("value", "lists.setting.missing"));
        }
        if (value.signum() < 0) {
            return Optional.of(FieldComplaint.of("value", "lists.value.negative"));
        }
        if (value.compareTo(LIMIT) >= 0) {
            return Optional.of(FieldComplaint.of("value", "lists.value.tooLarge", ValueLabel.number(value)));
        }
        if (label.unit().equals(ValueLabel.PER_CENT) && value.compareTo(WHOLE_SHARE) > 0) {
            return Optional.of(FieldComplaint.of("value", "lists.value.share"));
        }
        if (label.isCounted() && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(FieldComplaint.of("value", "lists.value.whole", label.unit()));
        }
        return isNothingNew(draft, value, history.latest())
                ? Optional.of(FieldComplaint.of("value", "lists.value.same", label.says(value))) : Optional.empty();
    }

    /** The same figure from another document is a new row; the same from the same document is the row that stands. */
    private static boolean isNothingNew(DatedValueDraft draft, BigDecimal value, DatedValue latest) {
        return draft.id() == null && latest.lastDay() == null && latest.value().compareTo(value) == 0
                && (draft.source() == null || draft.source().equals(latest.source()));
    }

    private static Optional<FieldComplaint> firstDay(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        DatedValue before = history.before(draft.id()).orElse(null);
        LocalDate from = draft.firstDay();
        if (from == null) {
            return before == null ? Optional.empty() : Optional.of(FieldComplaint.of("firstDay", "lists.value.firstDayMissing"));
        }
        if (before == null) {
            return Optional.empty();
        }
        if (!isAfter(from, before.firstDay())) {
            return Optional.of(FieldComplaint.of("firstDay", "lists.value.notAfter", from, Days.text(before.firstDay())));
        }
        return isMoved(before, draft, history, today) || !reaches(before, from) ? Optional.empty()
                : Optional.of(FieldComplaint.of("firstDay", "lists.value.overPast", before.lastDay()));
    }

    /** Whether the row before ends where the draft begins: not where it ended by itself, earlier or in the past. */
    private static boolean isMoved(DatedValue before, DatedValueDraft draft, ValueHistory history, LocalDate today) {
        LocalDate from = Objects.requireNonNull(draft.firstDay());
        return before.lastDay() == null || endedBy(before, history.row(draft.id()).orElse(null))
                || (reaches(before, from) && !ValueHistory.isPast(before, today));
    }

    private static boolean endedBy(DatedValue before, @Nullable DatedValue corrected) {
        return corrected != null && corrected.firstDay() != null && corrected.firstDay().minusDays(1).equals(before.lastDay());
    }

    /** @param day null for since ever */
    private static boolean isAfter(LocalDate from, @Nullable LocalDate day) {
        return day == null || from.isAfter(day);
    }

    private static boolean reaches(DatedValue row, LocalDate day) {
        return row.lastDay() == null || !row.lastDay().isBefore(day);
    }
}
