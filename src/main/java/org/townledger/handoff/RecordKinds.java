package org.townledger.handoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.cases.Ledger;

/** All kinds of records, in the order in which they are written: what is referred to stands first. */
public final class RecordKinds {

    public static final String HOUSEHOLD = "household";
    public static final String MONITORING = "monitoring";
    static final String SUPPLY = "supply";
    static final String VOIDED = "voided";
    /** A household that moves to another town, as the town that it leaves has it. */
    public static final String TRANSFER = "transfer";
    /** What a town says to what was handed down to it. */
    public static final String ANSWER = "answer";

    private static final RecordKind HOUSEHOLDS = new RecordKind(HOUSEHOLD, List.of(RecordPart.of("household", "id"),
            RecordPart.of("household_type", "household_id"), RecordPart.of("person", "household_id"),
            RecordPart.of("household_event", "household_id"), RecordPart.of("visit", "household_id"),
            RecordPart.of("household_income", "household_id"), new RecordPart("member_fact", "person_id", "person"),
            new RecordPart("student_aid", "person_id", "person")));
    private static final RecordKind SUPPLIES = new RecordKind(SUPPLY, List.of(RecordPart.of("water_supply", "id")));
    private static final RecordKind MONITORED = new RecordKind(MONITORING, List.of(RecordPart.of("monitored_household", "id"),
            RecordPart.of("monitored_risk", "monitored_id"), RecordPart.of("monitored_measure", "monitored_id"),
            RecordPart.of("monitored_finding", "monitored_id")));
    private static final RecordKind VOIDED_NUMBERS = new RecordKind(VOIDED, List.of(RecordPart.of("voided_number", "id")));

    private static final RecordKind TRANSFERS = new RecordKind(TRANSFER, List.of(RecordPart.of("household_transfer", "id")));
    private static final RecordKind ANSWERS = new RecordKind(ANSWER, List.of(RecordPart.of("handoff_answer", "id")));

    private final List<String> ledgers;
    private final List<RecordKind> all;

    public RecordKinds(Collection<Ledger<?>> ledgers) {
        this.ledgers = ledgers.stream().map(ledger -> ledger.name().key()).toList();
        all = Stream.of(Stream.of(HOUSEHOLDS, SUPPLIES), ledgers.stream().map(RecordKinds::of), Stream.of(MONITORED, VOIDED_NUMBERS, TRANSFERS, ANSWERS))
                .flatMap(kinds -> kinds).toList();
    }

    private static RecordKind of(Ledger<?> ledger) {
        var parts = new ArrayList<RecordPart>();
        parts.add(RecordPart.of("case_file", "id"));
        parts.add(RecordPart.of(ledger.ownTables().getFirst(), "id"));
        parts.add(RecordPart.of("case_step", "case_id"));
        parts.add(RecordPart.of("case_photo", "case_id"));
        ledger.ownTables().stream().skip(1).forEach(table -> parts.add(RecordPart.of(table, "case_id")));
        return new RecordKind(ledger.name().key(), parts);
    }

    List<RecordKind> all() {
        return all;
    }

    /** What a clerk chooses among: the ledgers and the monitored households. */
    public List<String> choices() {
        return Stream.concat(ledgers.stream(), Stream.of(MONITORING)).toList();
    }

    public boolean isLedger(String key) {
        return ledgers.contains(key);
    }

    /** What goes along with what was chosen: the households always, so that nothing refers to one that is not there. */
    List<RecordKind> with(Set<String> chosen) {
        return all.stream().filter(kind -> chosen.contains(kind.key()) || !choices().contains(kind.key())).toList();
    }

    Optional<RecordKind> kind(String key) {
        return all.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Every table that belongs to a record, once, in the order of writing. */
    List<String> tables() {
        return List.copyOf(all.stream().flatMap(kind -> kind.parts().stream()).map(RecordPart::table)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
