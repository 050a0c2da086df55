package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ListItem;
import org.townledger.ui.ChoiceField;

/** Offers a dated list's words in a field. */
public final class WordChoice {

    private WordChoice() {
    }

    /** @param stored what the case has; stays choosable where the list no longer has it */
    public static void show(ChoiceField<String> field, LedgerWords words, String list, @Nullable String stored) {
        List<String> offered = new ArrayList<>(words.list(list).stream().map(ListItem::word).toList());
        if (stored != null && !offered.contains(stored)) {
            offered.add(stored);
        }
        field.setChoices(offered, word -> word);
        field.setValue(stored);
    }
}
