package org.townledger.lists;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.schema.Tables;
import org.townledger.wording.Wording;

/** A town office's divisions, lists and settings in a real database, on 23 November 2026. */
final class OfficeLists implements AutoCloseable {

    static final String TOWN = "150623100000";
    static final String DASHATOU = "150623100204";
    static final String CLERK = "郭海燕";
    static final Wording WORDS = new Wording(Wording.CHINESE);

    final Store store;
    final ListRepository lists = new ListRepository();
    final DivisionActs divisionActs;
    final ListActs listActs;
    final SaveSetting saveSetting;
    final SaveDatedValue saveValue;

    /** @param living what is said to be kept under each village */
    OfficeLists(Path folder, Map<String, DivisionUse.Living> living) {
        Clock clock = Clock.fixed(LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);
        store = ((Opening.Opened) Store.open(folder, CLERK, clock)).store();
        new InitOffice(store, lists).run(CLERK, TOWN, Reference.divisions());
        divisionActs = new DivisionActs(new SaveDivision(store, lists), new RenameDivision(store, lists),
                new EndDivision(store, lists, (_, code) -> living.getOrDefault(code, new DivisionUse.Living(0, 0))),
                new ImportDivisions(store, lists), CLERK);
        listActs = new ListActs(new SaveListItem(store, lists), new MoveListItem(store, lists), CLERK);
        saveSetting = new SaveSetting(store, lists);
        saveValue = new SaveDatedValue(store, lists);
    }

    Divisions divisions() {
        return store.read(lists::divisions);
    }

    Division division(String code) {
        return divisions().byCode(code).orElseThrow();
    }

    List<ListItem> list(String name) {
        return store.read(tx -> lists.itemsEver(tx, name));
    }

    ListItem word(String list, String word) {
        return list(list).stream().filter(item -> item.word().equals(word)).findFirst().orElseThrow();
    }

    Setting setting(String id) {
        return store.read(tx -> lists.setting(tx, id)).orElseThrow();
    }

    /** A figure as the reference or an earlier year set it. */
    DatedValue given(String name, String value, @Nullable String firstDay, @Nullable String lastDay, @Nullable String source, boolean unverified) {
        return store.write(new Act(CLERK, "Sample"), tx -> {
            var row = new DatedValue(tx.newId(), name, new BigDecimal(value), day(firstDay), day(lastDay), source, unverified);
            lists.save(tx, row);
            return row;
        });
    }

    /** As before any ledger brought figures along. */
    void withoutValues() {
        store.write(new Act(CLERK, "Sample"), tx -> {
            lists.values(tx).forEach(value -> tx.remove(Tables.DATED_VALUE, value.id()));
            return 0;
        });
    }

    /** All rows of the figure, the later after the earlier. */
    List<DatedValue> values(String name) {
        return store.read(lists::values).stream().filter(value -> value.name().equals(name)).toList();
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Every complaint as the clerk reads it, after its field. */
    static List<String> said(EditOutcome<?> outcome) {
        return outcome instanceof EditOutcome.Refused<?>(var complaints)
                ? complaints.stream().map(one -> one.field() + " " + WORDS.say(one.says())).toList() : List.of();
    }

    static DivisionDraft village(@Nullable String code, @Nullable String name) {
        return new DivisionDraft(code, name, Division.Level.VILLAGE, TOWN, null);
    }

    static <T> T kept(EditOutcome<T> outcome) {
        return Objects.requireNonNull(outcome instanceof EditOutcome.Saved<T>(T kept) ? kept : null, () -> said(outcome).toString());
    }

    @Override
    public void close() {
        store.close();
    }
}
