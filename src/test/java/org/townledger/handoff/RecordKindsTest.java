package org.townledger.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.cases.CaseRepository;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.lists.Reference;
import org.townledger.store.schema.DefaultSchema;

@DisplayName("What a hand-off carries of the database")
class RecordKindsTest {

    /** The office's own matters: settings, users, what it imported, compared, printed and handed off. */
    private static final Set<String> STAYS = Set.of("setting", "division", "former_name", "list_item", "dated_value", "column_mapping", "preference",
            "import_run", "import_row", "twin_apart", "twin_join", "year_plan", "year_plan_case", "roll_comparison", "roll_finding", "statistics_report",
            "check_rule_setting", "account", "disclosure", "undone_act", "backup", "journal", "journal_head", "flyway_schema_history", "office_key", "trusted_office", "handoff_package",
            "handoff_count", "handoff_record", "handoff_remark", "handoff_receipt", "handoff_receipt_line", "handoff_clue", "handoff_roll");

    private static final Set<String> LEDGERS = Set.of("housing_case", "water_case", "water_test", "water_recheck", "schooling_case", "schooling_persuasion",
            "schooling_notice", "schooling_check", "medical_case", "medical_stay", "medical_insurance", "medical_visit", "medical_support");

    private final RecordKinds kinds = new RecordKinds(List.of(new HousingLedger(new HousingRepository(new CaseRepository("150623100000")),
            new HousingRules(Reference.clauses()))));

    static Stream<String> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(table -> table.getName());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofEveryTableSomebodyDecidedWhetherItGoes(String table) {
        boolean goes = kinds.tables().contains(table) || LEDGERS.contains(table);
        boolean stays = STAYS.contains(table);
        assertThat(goes).as(table).isNotEqualTo(stays);
    }

    @Test
    void whatIsReferredToIsWrittenFirst() {
        assertThat(kinds.tables()).containsSubsequence("household", "person", "member_fact", "case_file", "monitored_household", "monitored_risk");
    }

    @Test
    void householdsAlwaysGoAlong() {
        assertThat(kinds.with(Set.of("housing"))).extracting(RecordKind::key).containsExactly("household", "supply", "housing", "voided", "transfer", "answer");
        assertThat(kinds.choices()).containsExactly("housing", "monitoring");
    }
}
