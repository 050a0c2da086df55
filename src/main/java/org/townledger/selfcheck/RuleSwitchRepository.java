package org.townledger.selfcheck;

import static org.townledger.store.schema.Tables.CHECK_RULE_SETTING;

import java.util.List;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CheckRuleSettingRecord;

/** For which times the office switched rules off. */
public final class RuleSwitchRepository {

    /** Oldest first. */
    List<RuleSwitch> all(Transaction tx) {
        return tx.sql().selectFrom(CHECK_RULE_SETTING).orderBy(CHECK_RULE_SETTING.OFF_FROM, CHECK_RULE_SETTING.ID)
                .fetch(row -> new RuleSwitch(row.getId(), row.getRuleNumber(), row.getOffFrom(), row.getOffUntil(), row.getReason(),
                        row.getSetBy(), row.getEndedBy()));
    }

    void save(Transaction tx, RuleSwitch off) {
        tx.save(new CheckRuleSettingRecord(off.id(), off.rule(), off.offFrom(), off.offUntil(), off.reason(), off.by(), off.endedBy()));
    }
}
