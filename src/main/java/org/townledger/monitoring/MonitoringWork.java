package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.DueWork;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Settlement;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** What is to be done for monitored households, and what a removal is to be watched for (第三章一(一)1(1)—(3)). */
public final class MonitoringWork implements WorkSource {

    /** How many days ahead the end of a measure is told. */
    static final String ENDS_AHEAD = RemovalRules.AREA + ".ends_ahead_days";

    private final HouseholdRepository households;
    private final MonitoringRepository monitored;
    private final EvidenceRepository evidence;
    private final List<Ledger<?>> ledgers;

    public MonitoringWork(HouseholdRepository households, MonitoringRepository monitored, EvidenceRepository evidence, List<Ledger<?>> ledgers) {
        this.households = households;
        this.monitored = monitored;
        this.evidence = evidence;
        this.ledgers = List.copyOf(ledgers);
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        Map<UUID, List<Measure>> measures = evidence.allMeasures(tx);
        var latest = new LinkedHashMap<UUID, Monitoring>();
        monitored.all(tx).forEach(monitoring -> latest.put(monitoring.household(), monitoring));
        var found = new ArrayList<Work>();
        for (Monitoring monitoring : latest.values()) {
            String whom = households.family(tx, monitoring.household()).flatMap(family -> family.head()).map(Person::name)
                    .map(name -> name.text()).orElse("");
            add(new Gathered(monitoring, measures.getOrDefault(monitoring.id(), List.of()), whom, words, found), tx);
        }
        return found;
    }

    private void add(Gathered of, Transaction tx) {
        switch (of.monitoring.state()) {
            case IDENTIFYING -> {
                of.notice(of.monitoring.identification().notice(), IdentificationRules.next(of.monitoring.identification())
                        .filter(field -> List.of("compared_on", "reviewed_on").contains(field)).isPresent(), "reviewed_on");
                of.look();
            }
            case MONITORED -> {
                of.owed();
                of.unanswered();
                of.look();
                of.ends();
            }
            case REMOVING -> {
                of.notice(of.monitoring.removal().notice(), of.monitoring.removal().next().filter(RemovalStep.REVIEW::equals).isPresent(),
                        "removal_reviewed_on");
                of.ends();
            }
            case REMOVED -> {
                ledgers.stream().filter(ledger -> ledger.settlement(tx, of.monitoring.household(), of.words).standing() == Settlement.Standing.OPEN)
                        .forEach(ledger -> of.openedAgain(ledger.name().key()));
                of.ends();
            }
            case DROPPED -> { }
        }
    }

    /** One household's work, as it is gathered. */
    private record Gathered(Monitoring monitoring, List<Measure> measures, String whom, LedgerWords words, List<Work> found) {

        void notice(Notice notice, boolean isNext, String field) {
            Optional<LocalDate> over = notice.overOn().filter(_ -> isNext);
            over.filter(notAfter()).ifPresent(day -> add(WorkKind.TODAY, Sentence.of("monitoring.work.noticeOver"), day, field));
        }

        private java.util.function.Predicate<LocalDate> notAfter() {
            return day -> !day.isAfter(words.day());
        }

        void owed() {
            List<String> owed = IdentificationRules.owed(monitoring.identification());
            if (!owed.isEmpty()) {
                add(WorkKind.WARNING, Sentence.of("monitoring.work.owed", owed.size(), IdentificationRules.name(owed.getFirst())),
                        monitoring.identification().greenFrom(), owed.getFirst());
            }
        }

        void unanswered() {
            List<String> risks = RiskMeasures.of(words).unanswered(monitoring.risks(), measures);
            if (!risks.isEmpty()) {
                add(WorkKind.WARNING, Sentence.of("monitoring.state.unanswered", String.join("、", risks)), null, "measures");
            }
        }

        void look() {
            LocalDate next = monitoring.nextLook();
            if (next != null) {
                WorkKind.due(next, words.day(), DueWork.days(words, DueWork.SOON_DAYS, 0))
                        .ifPresent(kind -> add(kind, Sentence.of("monitoring.work.look"), next, "next_look_on"));
            }
        }

        void ends() {
            int ahead = DueWork.days(words, ENDS_AHEAD, 0);
            for (Measure measure : measures) {
                LocalDate end = measure.endsOn();
                if (end != null && !end.isBefore(words.day())) {
                    WorkKind.due(end, words.day(), ahead).ifPresent(kind -> add(kind, Sentence.of("monitoring.work.ends", measure.kind()), end, "measures"));
                }
            }
        }

        /** Neither the case nor the person is told here: the desk is read by more people than the ledger. */
        void openedAgain(String ledger) {
            java.util.Arrays.stream(ConditionKind.values()).filter(kind -> kind.ledger().filter(ledger::equals).isPresent()).findFirst()
                    .ifPresent(kind -> add(WorkKind.WARNING, Sentence.of("monitoring.work.openedAgain", Sentence.of("monitoring.condition." + kind)),
                            monitoring.removal().markedOn(), ledger));
        }

        private void add(WorkKind kind, Sentence what, @Nullable LocalDate day, String field) {
            found.add(new Work(kind, RemovalRules.AREA, monitoring.household(), whom, what, day, field));
        }
    }
}
