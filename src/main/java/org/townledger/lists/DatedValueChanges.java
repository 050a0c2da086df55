package org.townledger.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.townledger.wording.Sentence;

/** What saving a draft would change, said before it is saved. */
final class DatedValueChanges {

    private DatedValueChanges() {
    }

    static List<Sentence> of(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        var changes = new ArrayList<Sentence>();
        DatedValueRules.endedBefore(draft, history, today).ifPresent(before -> changes.add(
                Sentence.of("lists.value.change.ends", history.label().says(before.value()), Objects.requireNonNull(before.lastDay()))));
        history.row(draft.id()).ifPresentOrElse(stored -> changes.addAll(corrected(draft, stored, history.label())), () -> {
            if (draft.value() != null && draft.firstDay() != null && begins(draft, history, today)) {
                changes.add(Sentence.of("lists.value.change.begins", draft.firstDay(), history.label().says(draft.value())));
            }
        });
        return changes;
    }

    private static boolean begins(DatedValueDraft draft, ValueHistory history, LocalDate today) {
        return DatedValueRules.saving(draft, history, today).stream().noneMatch(wrong -> wrong.field().equals("value") || wrong.field().equals("firstDay"));
    }

    private static List<Sentence> corrected(DatedValueDraft draft, DatedValue stored, ValueLabel label) {
        var changes = new ArrayList<Sentence>();
        if (draft.value() != null && draft.value().compareTo(stored.value()) != 0) {
            changes.add(change("value", label.says(stored.value()), label.says(draft.value())));
        }
        if (!Objects.equals(draft.firstDay(), stored.firstDay())) {
            changes.add(change("firstDay", orNone(Days.text(stored.firstDay())), orNone(Days.text(draft.firstDay()))));
        }
        if (!Objects.equals(draft.lastDay(), stored.lastDay())) {
            changes.add(change("lastDay", orNone(Days.text(stored.lastDay())), orNone(Days.text(draft.lastDay()))));
        }
        if (!Objects.equals(draft.source(), stored.source())) {
            changes.add(change("source", orNone(Objects.requireNonNullElse(stored.source(), "")),
                    orNone(Objects.requireNonNullElse(draft.source(), ""))));
        }
        if (draft.verified() == stored.unverified()) {
            changes.add(Sentence.of(draft.verified() ? "lists.value.change.verified" : "lists.value.change.unverified"));
        }
        return changes;
    }

    private static Sentence change(String field, Object before, Object after) {
        return Sentence.of("lists.value.change.field", Sentence.of("lists.column." + field), before, after);
    }

    private static Object orNone(String text) {
        return text.isEmpty() ? Sentence.of("lists.value.none.given") : text;
    }
}
