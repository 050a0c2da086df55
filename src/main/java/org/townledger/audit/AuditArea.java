package org.townledger.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the office's work an act touched, by the tables that it wrote to. */
public enum AuditArea {
    HOUSING("housing", "housing_case"),
    WATER("water", "water_case", "water_test", "water_recheck", "water_supply"),
    SCHOOLING("schooling", "schooling_case", "schooling_persuasion", "schooling_notice", "schooling_check", "student_aid"),
    MEDICAL("medical", "medical_case", "medical_stay", "medical_insurance", "medical_visit", "medical_support"),
    REGISTER(null, "household", "household_type", "household_event", "person", "visit"),
    MONITORING(null, "monitored_household", "monitored_risk", "monitored_measure", "monitored_finding", "household_income", "member_fact"),
    ROLLS(null, "roll_comparison", "roll_finding"),
    SETTINGS(null, "setting", "division", "former_name", "list_item", "dated_value", "check_rule_setting", "account", "column_mapping", "preference", "backup"),
    HANDOFF(null, "handoff_package", "handoff_count", "handoff_record", "handoff_remark", "handoff_receipt", "handoff_receipt_line", "handoff_clue", "handoff_roll", "household_transfer",
            "handoff_answer", "trusted_office", "office_key"),
    EXPORTS(null, "disclosure");

    private final @org.jspecify.annotations.Nullable String ledger;
    private final List<String> tables;

    AuditArea(@org.jspecify.annotations.Nullable String ledger, String... tables) {
        this.ledger = ledger;
        this.tables = List.of(tables);
    }

    /** The ledger's key; empty where the area is no ledger. */
    Optional<String> ledger() {
        return Optional.ofNullable(ledger);
    }

    List<String> tables() {
        return tables;
    }

    /** The areas that have ledgers of cases. */
    static Stream<AuditArea> ledgers() {
        return Stream.of(values()).filter(area -> area.ledger != null);
    }
}
