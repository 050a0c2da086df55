package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Settlement;
import org.townledger.lists.ListItem;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.RegisterRow;
import org.townledger.people.TypePeriod;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Reads monitored households with all that the rules look at; only here the ledgers are asked. */
public final class ReadMonitoring {

    private final Store store;
    private final HouseholdRepository households;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;
    private final List<Ledger<?>> ledgers;
    private final ListRepository lists;
    private final RemovalRules rules;
    private final MeasureRules measures = new MeasureRules();
    private final Wording wording;

    public ReadMonitoring(Store store, HouseholdRepository households, MonitoringRepository monitored, EvidenceRepository evidence,
                          List<Ledger<?>> ledgers, ListRepository lists, RemovalRules rules, Wording wording) {
        this.store = store;
        this.households = households;
        this.monitored = monitored;
        this.evidence = evidence;
        this.ledgers = List.copyOf(ledgers);
        this.lists = lists;
        this.rules = rules;
        this.wording = wording;
    }

    public LedgerWords words() {
        return store.read(this::words);
    }

    LedgerWords words(Transaction tx) {
        return LedgerWords.of(tx, lists, wording);
    }

    /** The household with that number, whether it is recorded or only has a monitored type; empty where it has neither. */
    public Optional<MonitoringFile> byNumber(String number, RemovalWay way) {
        return store.read(tx -> households.byNumber(tx, number).flatMap(household -> of(tx, household.id(), way)));
    }

    /** @param way in which the conditions are judged; a removal that is under way says itself */
    public Optional<MonitoringFile> of(UUID household, RemovalWay way) {
        return store.read(tx -> of(tx, household, way));
    }

    Optional<MonitoringFile> of(Transaction tx, UUID household, RemovalWay way) {
        return households.family(tx, household).flatMap(family -> file(tx, family, words(tx), way));
    }

    private Optional<MonitoringFile> file(Transaction tx, Family family, LedgerWords words, RemovalWay wish) {
        List<Monitoring> all = monitored.of(tx, family.id());
        Optional<Monitoring> recorded = all.stream().filter(monitoring -> monitoring.state().isOpen()).findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
        Optional<String> type = family.typeOn(words.day()).map(TypePeriod::word).filter(word -> isMonitored(word, words));
        if (recorded.isEmpty() && type.isEmpty()) {
            return Optional.empty();
        }
        Monitoring monitoring = recorded.orElseGet(() -> Monitoring.begun(tx.newId(), family.id(), type.orElseThrow(), Identification.NONE));
        RemovalWay way = monitoring.removal().way() == null ? wish : monitoring.removal().way();
        Situation situation = situation(tx, family, monitoring, words);
        return Optional.of(new MonitoringFile(words.day(), words.divisions().officeName(), family, words.divisions().nameWithTown(family.household().village()),
                recorded.isPresent(), situation, all.stream().filter(other -> !other.id().equals(monitoring.id())).toList(), way,
                rules.conditions(situation, way, words), measures.unanswered(situation, words)));
    }

    Situation situation(Transaction tx, Family family, Monitoring monitoring, LedgerWords words) {
        var settlements = new LinkedHashMap<String, Settlement>();
        ledgers.forEach(ledger -> settlements.put(ledger.name().key(), ledger.settlement(tx, family.id(), words)));
        Map<UUID, MemberFact> facts = evidence.members(tx, family.members().stream().map(Person::id).toList());
        List<MonitoredMember> members = family.members().stream()
                .map(person -> new MonitoredMember(person, facts.getOrDefault(person.id(), new MemberFact(person.id(), null, null, null)))).toList();
        return new Situation(monitoring, evidence.measures(tx, monitoring.id()), evidence.incomes(tx, family.id()),
                evidence.findings(tx, monitoring.id()), members, settlements,
                ledgers.stream().flatMap(ledger -> ledger.burden(tx, family.id(), words).stream()).findFirst());
    }

    /** Every household that is or was monitored, and those whose type in the register asks for it; by village and head. */
    public List<MonitoredLine> all() {
        return store.read(this::all);
    }

    List<MonitoredLine> all(Transaction tx) {
        LedgerWords words = words(tx);
        Map<UUID, List<Measure>> done = evidence.allMeasures(tx);
        var lines = new ArrayList<MonitoredLine>();
        Set<UUID> recorded = new LinkedHashSet<>();
        for (Monitoring monitoring : latest(tx)) {
            recorded.add(monitoring.household());
            households.family(tx, monitoring.household()).ifPresent(family ->
                    lines.add(line(tx, family, monitoring, done.getOrDefault(monitoring.id(), List.of()), words)));
        }
        lines.addAll(notRecorded(tx, words, recorded));
        lines.sort(Comparator.comparing(MonitoredLine::village).thenComparing(line -> line.number() == null ? "" : line.number()));
        return lines;
    }

    /** How many the register calls a monitored type, of which nothing is recorded. */
    public int onlyInTheRegister() {
        return store.read(tx -> notRecorded(tx, words(tx), latest(tx).stream().map(Monitoring::household).collect(Collectors.toSet())).size());
    }

    /** Each household once: as it is monitored now, else as it was last. */
    private List<Monitoring> latest(Transaction tx) {
        var latest = new LinkedHashMap<UUID, Monitoring>();
        for (Monitoring monitoring : monitored.all(tx)) {
            Monitoring known = latest.get(monitoring.household());
            if (known == null || !known.state().isOpen()) {
                latest.put(monitoring.household(), monitoring);
            }
        }
        return List.copyOf(latest.values());
    }

    private MonitoredLine line(Transaction tx, Family family, Monitoring monitoring, List<Measure> done, LedgerWords words) {
        Progress progress = null;
        int months = 0;
        if (monitoring.state() == MonitoringState.MONITORED || monitoring.state() == MonitoringState.REMOVING) {
            Situation situation = situation(tx, family, monitoring, words);
            months = RemovalRules.countedMonths(situation, words.day()).count();
            RemovalWay way = monitoring.removal().way() == null ? RemovalWay.SUPPORTED : monitoring.removal().way();
            progress = Progress.of(rules.conditions(situation, way, words), LabourRules.isWithoutLabour(situation, words.day()));
        }
        return new MonitoredLine(family.id(), family.household().office(), family.household().number(),
                family.head().map(head -> head.name().text()).orElse(""), words.divisions().nameWithTown(family.household().village()), monitoring.type(),
                monitoring, done, months, progress);
    }

    private List<MonitoredLine> notRecorded(Transaction tx, LedgerWords words, Set<UUID> recorded) {
        Set<String> types = words.list(IdentificationRules.TYPES).stream().map(ListItem::word).collect(Collectors.toSet());
        if (types.isEmpty()) {
            return List.of();
        }
        var heads = new LinkedHashMap<UUID, RegisterRow>();
        for (RegisterRow row : households.rows(tx, HouseholdFilter.ALL.ofTypes(types))) {
            if (!recorded.contains(row.household().id())) {
                heads.putIfAbsent(row.household().id(), row);
            }
        }
        return heads.values().stream()
                .map(row -> new MonitoredLine(row.household().id(), row.household().office(), row.household().number(), row.person().name().text(),
                        words.divisions().nameWithTown(row.household().village()), row.householdType() == null ? "" : row.householdType(), null, List.of(), 0, null)).toList();
    }

    private static boolean isMonitored(String type, LedgerWords words) {
        return words.list(IdentificationRules.TYPES).stream().anyMatch(item -> item.word().equals(type));
    }
}
