package org.townledger.lists;

import static org.townledger.store.schema.Tables.COLUMN_MAPPING;
import static org.townledger.store.schema.Tables.DATED_VALUE;
import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.FORMER_NAME;
import static org.townledger.store.schema.Tables.LIST_ITEM;
import static org.townledger.store.schema.Tables.PREFERENCE;
import static org.townledger.store.schema.Tables.SETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.ColumnMappingRecord;
import org.townledger.store.schema.tables.records.DatedValueRecord;
import org.townledger.store.schema.tables.records.DivisionRecord;
import org.townledger.store.schema.tables.records.FormerNameRecord;
import org.townledger.store.schema.tables.records.ListItemRecord;
import org.townledger.store.schema.tables.records.PreferenceRecord;
import org.townledger.store.schema.tables.records.SettingRecord;

/** Divisions, dated lists, settings, and what a user chose for a screen. */
public final class ListRepository {

    private static final String OFFICE = "office";

    /** The office that this data folder belongs to; empty before {@code init}. */
    public Optional<String> office(Transaction tx) {
        return setting(tx, OFFICE).map(Setting::value);
    }

    public void saveOffice(Transaction tx, String code) {
        save(tx, new Setting(OFFICE, code, null, false));
    }

    public Divisions divisions(Transaction tx) {
        List<Division> all = tx.sql().selectFrom(DIVISION).fetch(ListRepository::division);
        List<FormerName> former = tx.sql().selectFrom(FORMER_NAME).fetch(row ->
                new FormerName(row.getId(), row.getDivisionId(), row.getName(), row.getFirstDay(), row.getLastDay()));
        return new Divisions(office(tx).orElse(""), all, former);
    }

    public void save(Transaction tx, FormerName former) {
        tx.save(new FormerNameRecord(former.id(), former.division(), former.name(), former.firstDay(), former.lastDay()));
    }

    public void save(Transaction tx, Division division) {
        tx.save(new DivisionRecord(division.code(), division.name(), division.level().name().toLowerCase(Locale.ROOT),
                division.parent(), division.firstDay(), division.lastDay()));
    }

    /** The list's rows that stand on the day, in their order. */
    public List<ListItem> items(Transaction tx, String list, LocalDate day) {
        return tx.sql().selectFrom(LIST_ITEM).where(LIST_ITEM.LIST_NAME.eq(list)).orderBy(LIST_ITEM.POSITION)
                .fetch(ListRepository::item).stream().filter(item -> item.standsOn(day)).toList();
    }

    /** Every row of the list, past ones too, in their order. */
    public List<ListItem> itemsEver(Transaction tx, String list) {
        return tx.sql().selectFrom(LIST_ITEM).where(LIST_ITEM.LIST_NAME.eq(list)).orderBy(LIST_ITEM.POSITION)
                .fetch(ListRepository::item);
    }

    public List<String> words(Transaction tx, String list, LocalDate day) {
        return items(tx, list, day).stream().map(ListItem::word).toList();
    }

    /** Every row of every list, past ones too. */
    public List<ListItem> allItems(Transaction tx) {
        return tx.sql().selectFrom(LIST_ITEM).orderBy(LIST_ITEM.POSITION).fetch(ListRepository::item);
    }

    public void save(Transaction tx, ListItem item) {
        tx.save(new ListItemRecord(item.id(), item.list(), item.word(),
                item.otherWords().isEmpty() ? null : String.join("|", item.otherWords()), item.position(),
                item.firstDay(), item.lastDay(), item.source(), item.unverified()));
    }

    public Optional<Setting> setting(Transaction tx, String id) {
        return tx.sql().selectFrom(SETTING).where(SETTING.ID.eq(id)).fetchOptional(ListRepository::setting);
    }

    public List<Setting> settings(Transaction tx) {
        return tx.sql().selectFrom(SETTING).where(SETTING.ID.ne(OFFICE)).orderBy(SETTING.ID).fetch(ListRepository::setting);
    }

    /** Every figure that policy sets, past ones too, the later after the earlier. */
    public List<DatedValue> values(Transaction tx) {
        return tx.sql().selectFrom(DATED_VALUE).orderBy(DATED_VALUE.NAME, DATED_VALUE.FIRST_DAY.asc().nullsFirst(), DATED_VALUE.ID)
                .fetch(row -> new DatedValue(row.getId(), row.getName(), row.getAmount(), row.getFirstDay(), row.getLastDay(),
                        row.getSource(), row.getUnverified()));
    }

    public void save(Transaction tx, DatedValue value) {
        tx.save(new DatedValueRecord(value.id(), value.name(), value.value(), value.firstDay(), value.lastDay(), value.source(),
                value.unverified()));
    }

    /** A whole number that the office set. */
    public int number(Transaction tx, String id) {
        return setting(tx, id).map(found -> Integer.parseInt(found.value()))
                .orElseThrow(() -> new IllegalStateException("no setting " + id));
    }

    public void save(Transaction tx, Setting setting) {
        tx.save(new SettingRecord(setting.id(), setting.value(), setting.source(), setting.unverified()));
    }

    public Optional<String> mapping(Transaction tx, String fingerprint) {
        return tx.sql().select(COLUMN_MAPPING.MAPPING).from(COLUMN_MAPPING).where(COLUMN_MAPPING.ID.eq(fingerprint))
                .fetchOptional(COLUMN_MAPPING.MAPPING);
    }

    public void saveMapping(Transaction tx, String fingerprint, String mapping) {
        tx.save(new ColumnMappingRecord(fingerprint, mapping));
    }

    public Optional<String> preference(Transaction tx, String id) {
        return tx.sql().select(PREFERENCE.VALUE_TEXT).from(PREFERENCE).where(PREFERENCE.ID.eq(id))
                .fetchOptional(PREFERENCE.VALUE_TEXT);
    }

    public void savePreference(Transaction tx, String id, String value) {
        tx.save(new PreferenceRecord(id, value));
    }

    private static Division division(DivisionRecord row) {
        return new Division(row.getId(), row.getName(), Division.Level.valueOf(row.getLevelName().toUpperCase(Locale.ROOT)),
                row.getParentId(), row.getFirstDay(), row.getLastDay());
    }

    private static ListItem item(ListItemRecord row) {
        String others = row.getOtherWords();
        return new ListItem(row.getId(), row.getListName(), row.getWord(),
                others == null ? List.of() : List.of(others.split("\\|")), row.getPosition(),
                row.getFirstDay(), row.getLastDay(), row.getSource(), row.getUnverified());
    }

    private static Setting setting(SettingRecord row) {
        return new Setting(row.getId(), row.getValueText(), row.getSource(), row.getUnverified());
    }
}
