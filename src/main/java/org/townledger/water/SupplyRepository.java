package org.townledger.water;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.WATER_CASE;
import static org.townledger.store.schema.Tables.WATER_SUPPLY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.WaterSupplyRecord;

/** The register of what supplies drinking water. */
public final class SupplyRepository {

    /** Every one, past ones too, by village and name. */
    public List<Supply> all(Transaction tx) {
        return tx.sql().selectFrom(WATER_SUPPLY).orderBy(WATER_SUPPLY.VILLAGE_ID.asc().nullsFirst(), WATER_SUPPLY.NAME, WATER_SUPPLY.ID)
                .fetch(SupplyRepository::supply);
    }

    /** All of that name, the village's own before one that supplies several. */
    public List<Supply> named(Transaction tx, String name) {
        return tx.sql().selectFrom(WATER_SUPPLY).where(WATER_SUPPLY.NAME.eq(name)).orderBy(WATER_SUPPLY.VILLAGE_ID.asc().nullsLast(), WATER_SUPPLY.ID)
                .fetch(SupplyRepository::supply);
    }

    /** @return whether anything changed */
    public boolean save(Transaction tx, Supply supply) {
        var row = new WaterSupplyRecord();
        row.setId(supply.id());
        row.setName(supply.name());
        row.setKind(supply.kind());
        row.setVillageId(supply.village());
        row.setHouseholds(supply.households());
        row.setPersons(supply.persons());
        row.setUnit(supply.unit());
        row.setPerson(supply.person());
        row.setQualityPerson(supply.qualityPerson());
        row.setRemark(supply.remark());
        row.setFirstDay(supply.firstDay());
        row.setLastDay(supply.lastDay());
        return tx.save(row);
    }

    /** Cases that call it by its name and refer to none yet refer to it from now on. */
    public void link(Transaction tx, Supply supply) {
        tx.sql().select(WATER_CASE.fields()).from(WATER_CASE).join(CASE_FILE).on(CASE_FILE.ID.eq(WATER_CASE.ID))
                .where(WATER_CASE.SUPPLY_ID.isNull(), WATER_CASE.SUPPLY_NAME.eq(supply.name()),
                        supply.village() == null ? noCondition() : CASE_FILE.VILLAGE_ID.eq(supply.village()))
                .fetchInto(WATER_CASE).forEach(row -> {
                    row.setSupplyId(supply.id());
                    tx.save(row);
                });
    }

    /** How many cases refer to each. */
    public Map<UUID, Integer> cases(Transaction tx) {
        return tx.sql().select(WATER_CASE.SUPPLY_ID, count()).from(WATER_CASE).where(WATER_CASE.SUPPLY_ID.isNotNull())
                .groupBy(WATER_CASE.SUPPLY_ID).fetchMap(WATER_CASE.SUPPLY_ID, count());
    }

    private static Supply supply(WaterSupplyRecord row) {
        return new Supply(row.getId(), row.getName(), row.getKind(), row.getVillageId(), row.getHouseholds(), row.getPersons(),
                row.getUnit(), row.getPerson(), row.getQualityPerson(), row.getRemark(), row.getFirstDay(), row.getLastDay());
    }
}
