package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListItem;
import org.townledger.lists.ListRepository;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/**
 * The words that a ledger's columns speak with on one day: the villages' names and the dated lists.
 *
 * @param lists the rows that stand on the day, by list
 */
public record LedgerWords(Divisions divisions, Map<String, List<ListItem>> lists, Wording wording) {

    public LedgerWords {
        lists = Map.copyOf(lists);
    }

    public static LedgerWords of(Transaction tx, ListRepository repository, Wording wording) {
        LocalDate today = tx.today();
        Map<String, List<ListItem>> standing = repository.allItems(tx).stream().filter(item -> item.standsOn(today))
                .collect(java.util.stream.Collectors.groupingBy(ListItem::list));
        return new LedgerWords(repository.divisions(tx), standing, wording);
    }

    public List<ListItem> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    public String village(String code) {
        return divisions.name(code);
    }

    public List<String> villages() {
        return divisions.villages().stream().map(division -> division.name()).toList();
    }
}
