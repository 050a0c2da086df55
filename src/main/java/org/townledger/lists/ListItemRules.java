package org.townledger.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a word of a dated list must be, beside the other words of its list. */
final class ListItemRules {

    private static final int LONGEST_WORD = 120;
    private static final int LONGEST_TEXT = 400;

    private ListItemRules() {
    }

    /** @param stored the row as it is; null for a new one @param list every row of the list, past ones too */
    static List<FieldComplaint> saving(ListItemDraft draft, @Nullable ListItem stored, List<ListItem> list) {
        var complaints = new ArrayList<FieldComplaint>();
        word(draft, stored, list).ifPresent(complaints::add);
        others(draft, list).ifPresent(complaints::add);
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

    private static Optional<FieldComplaint> word(ListItemDraft draft, @Nullable ListItem stored, List<ListItem> list) {
        String word = draft.word();
        if (word == null) {
            return Optional.of(FieldComplaint.of("word", "lists.word.missing"));
        }
        if (word.length() > LONGEST_WORD) {
            return Optional.of(FieldComplaint.of("word", "lists.tooLong", LONGEST_WORD));
        }
        if (stored != null && !stored.word().equals(word)) {
            return Optional.of(FieldComplaint.of("word", "lists.word.fixed", stored.word()));
        }
        return others(list, draft).stream().filter(item -> item.word().equals(word) || item.otherWords().contains(word)).findFirst()
                .map(item -> FieldComplaint.of("word", "lists.word.taken", word, item.word()));
    }

    private static Optional<FieldComplaint> others(ListItemDraft draft, List<ListItem> list) {
        if (String.join("|", draft.otherWords()).length() > LONGEST_TEXT) {
            return Optional.of(FieldComplaint.of("otherWords", "lists.tooLong", LONGEST_TEXT));
        }
        for (String other : draft.otherWords()) {
            Optional<ListItem> owner = others(list, draft).stream()
                    .filter(item -> item.word().equals(other) || item.otherWords().contains(other)).findFirst();
            if (owner.isPresent()) {
                return Optional.of(FieldComplaint.of("otherWords", "lists.word.taken", other, owner.get().word()));
            }
        }
        return Optional.empty();
    }

    /** The rows that stand on some day on which the draft does. */
    private static List<ListItem> others(List<ListItem> list, ListItemDraft draft) {
        return list.stream().filter(item -> !item.id().equals(draft.id()) && !endsBefore(item.lastDay(), draft.firstDay())
                && !endsBefore(draft.lastDay(), item.firstDay())).toList();
    }

    private static boolean endsBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }
}
