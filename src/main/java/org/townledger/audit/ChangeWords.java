package org.townledger.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Turns entries of the journal into the office's words: tables, fields, codes and ids. */
public final class ChangeWords {

    /** Nothing that a clerk entered: keys for finding, hashes, and how the program keeps things. */
    static final Set<String> TECHNICAL = Set.of("id", "office", "name_key", "initials", "id_tail", "head_key", "finding_key", "roll_entry",
            "sha256", "file_sha256", "source_sha256", "content_hash", "stored_name", "width", "height", "byte_count", "act_id", "frozen_sequence",
            "frozen_act", "journal_sequence", "household_json", "figures", "mapping", "import_id", "subject_id", "kept_id", "twin_id", "first_id", "second_id",
            "occurrence", "number_year", "serial", "position");

    /** Which list of codes a column's values stand in; of one table alone where it says so. */
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("state", "state"), Map.entry("state_after", "state"),
            Map.entry("ledger", "ledger"), Map.entry("realm", "ledger"), Map.entry("import_run.kind", "ledger"), Map.entry("import_row.kind", "ledger"),
            Map.entry("ended_how", "how"), Map.entry("left_how", "how"), Map.entry("household_event.kind", "event"), Map.entry("case_step.kind", "step"),
            Map.entry("sex", "sex"), Map.entry("concerns", "concerns"), Map.entry("safety", "safety"), Map.entry("phase", "phase"),
            Map.entry("matter", "matter"), Map.entry("household_income.kind", "income"), Map.entry("labour", "labour"), Map.entry("removal_way", "removal"),
            Map.entry("roll_comparison.kind", "roll"), Map.entry("schooling_notice.kind", "notice"), Map.entry("verdict", "verdict"),
            Map.entry("why", "why"), Map.entry("settled", "settled"), Map.entry("chronic_disease", "chronic"), Map.entry("level_name", "level"),
            Map.entry("housing_case.grade", "grade"), Map.entry("other_house_grade", "grade"), Map.entry("acceptance", "acceptance"),
            Map.entry("disclosure.kind", "disclosure"), Map.entry("role", "role"),
            Map.entry("household_transfer.state", "transfer"), Map.entry("handoff_clue.state", "handed"), Map.entry("handoff_roll.state", "handed"),
            Map.entry("handoff_answer.about", "about"), Map.entry("handoff_roll.kind", "roll"));

    private static final Set<String> DIVISIONS = Set.of("village_id", "parent_id", "division_id", "register_village");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Transaction.TOWN);

    private final Wording words;
    private final ResourceBundle known;

    public ChangeWords(Wording words) {
        this.words = words;
        known = words.bundle();
    }

    /** In the town's own time, to the minute. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** What a use case is called. */
    public String act(String name) {
        return said("audit.act." + name).orElse(name);
    }

    String table(String name) {
        return said("audit.table." + name).orElse(name);
    }

    /** Empty for a technical column. */
    Optional<String> field(String table, String column) {
        return TECHNICAL.contains(column) ? Optional.empty()
                : said("audit.field." + table + "." + column).or(() -> said("audit.field." + column));
    }

    RecordChange of(JournalEntry entry, SubjectRepository.Naming naming) {
        Map<String, Object> before = entry.valuesBefore();
        Map<String, Object> after = entry.valuesAfter();
        RecordChange.Kind kind = entry.before() == null ? RecordChange.Kind.NEW : entry.after() == null ? RecordChange.Kind.REMOVED : RecordChange.Kind.CHANGED;
        String subject = entry.table().equals("setting") ? said("lists.setting." + entry.rowId()).orElse("") : naming.of(entry);
        var fields = new ArrayList<RecordChange.Field>();
        for (String column : naming.columns(entry.table())) {
            if (!Objects.equals(before.get(column), after.get(column))) {
                field(entry.table(), column).map(name -> new RecordChange.Field(name, value(entry.table(), column, before.get(column), naming),
                        value(entry.table(), column, after.get(column), naming))).filter(field -> isTelling(field, kind, subject)).ifPresent(fields::add);
            }
        }
        return new RecordChange(entry.sequence(), entry.at(), entry.user(), entry.act(), entry.actId(), table(entry.table()), subject, kind, fields);
    }

    /** What is not known by name says nothing, and the record's own name stands above already. */
    private static boolean isTelling(RecordChange.Field field, RecordChange.Kind kind, String subject) {
        boolean names = kind != RecordChange.Kind.CHANGED && !subject.isEmpty() && (field.before() + field.after()).equals(subject);
        return !names && !(field.before().isEmpty() && field.after().isEmpty());
    }

    private String value(String table, String column, @Nullable Object value, SubjectRepository.Naming naming) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String codes = CODES.getOrDefault(table + "." + column, CODES.get(column));
        if (codes != null) {
            return said("audit.code." + codes + "." + text).or(() -> said("audit.code." + codes + "." + text.toUpperCase(Locale.ROOT))).orElse(text);
        }
        if (value instanceof Boolean truth) {
            return words.say(truth ? "audit.yes" : "audit.no");
        }
        if (DIVISIONS.contains(column)) {
            return naming.division(text).orElse(text);
        }
        return column.endsWith("_at") ? MOMENT.format(Instant.parse(text)) : column.endsWith("_id") ? named(column, text, naming) : text;
    }

    /** An id says nothing to a clerk; what it stands for does. */
    private static String named(String column, String id, SubjectRepository.Naming naming) {
        return switch (column) {
            case "case_id" -> naming.theCase(id).orElse("");
            case "person_id" -> naming.person(id).orElse("");
            case "household_id", "other_household_id" -> naming.household(id).orElse("");
            case "monitored_id" -> naming.monitored(id).orElse("");
            default -> "";
        };
    }

    private Optional<String> said(String key) {
        return known.containsKey(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}
