package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListItem;
import org.townledger.lists.ListRepository;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/**
 * The words that a ledger's columns speak with on one day: the villages' names and the dated lists.
 *
 * @param day   the day on which they stand
 * @param lists the rows that stand on the day, by list
 */
public record LedgerWords(LocalDate day, Divisions divisions, Map<String, List<ListItem>> lists, Wording wording) {

    public LedgerWords {
        lists = Map.copyOf(lists);
    }

    public static LedgerWords of(Transaction tx, ListRepository repository, Wording wording) {
        LocalDate today = tx.today();
        Map<String, List<ListItem>> standing = repository.allItems(tx).stream().filter(item -> item.standsOn(today))
                .collect(java.util.stream.Collectors.groupingBy(ListItem::list));
        return new LedgerWords(today, repository.divisions(tx), standing, wording);
    }

    public List<ListItem> list(String name) {
        return lists.getOrDefault(name, List.of());
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
