package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.townledger.lists.Division;
import org.townledger.lists.DatedValue;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListItem;
import org.townledger.lists.ListRepository;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/**
 * What the office's own lists say on one day: the villages' names, the dated words and the dated values. Columns speak
 * with it, and rules judge by it.
 *
 * @param day    the day on which they stand
 * @param lists  the rows that stand on the day, by list
 * @param values the values that stand on the day, by name
 */
public record LedgerWords(LocalDate day, Divisions divisions, Map<String, List<ListItem>> lists,
                          Map<String, DatedValue> values, Wording wording) {

    public LedgerWords {
        lists = Map.copyOf(lists);
        values = Map.copyOf(values);
    }

    public static LedgerWords of(Transaction tx, ListRepository repository, Wording wording) {
        return on(tx.today(), tx, repository, wording);
    }

    public static LedgerWords on(LocalDate day, Transaction tx, ListRepository repository, Wording wording) {
        Map<String, List<ListItem>> standing = repository.allItems(tx).stream().filter(item -> item.standsOn(day))
                .collect(Collectors.groupingBy(ListItem::list));
        Map<String, DatedValue> values = repository.values(tx).stream().filter(value -> value.standsOn(day))
                .collect(Collectors.toMap(DatedValue::name, value -> value, (earlier, later) -> later));
        return new LedgerWords(day, repository.divisions(tx), standing, values, wording);
    }

    public List<ListItem> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Empty where no such value stands on the day: rules then ask for a finding instead of guessing. */
    public Optional<DatedValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String village(String code) {
        return divisions.name(code);
    }

    /** The villages that stand on the day; a case may still lie in one that has ended. */
    public List<Division> standingVillages() {
        return divisions.villages().stream().filter(village -> village.standsOn(day)).toList();
    }

    public List<String> villages() {
        return standingVillages().stream().map(Division::name).toList();
    }
}
