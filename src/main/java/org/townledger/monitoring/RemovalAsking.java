package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.townledger.wording.Wording;

/** What the foot of the check asks the clerk for: the next finding, the next step, or nothing. */
final class RemovalAsking {

    private final Wording words;
    private final RemovalFoot foot;

    RemovalAsking(Wording words, RemovalFoot foot) {
        this.words = words;
        this.foot = foot;
    }

    void show(OpenHousehold open) {
        MonitoringFile of = open.file();
        Removal removal = of.monitoring().removal();
        switch (of.monitoring().state()) {
            case REMOVING -> removal.next().ifPresent(step -> foot.askStep(step, of.today(),
                    IdentificationRules.noticeDays(open.words()).orElse(1), removal.notice().overOn().orElse(null)));
            case REMOVED -> foot.say(words.say("monitoring.removal.removedOn", String.valueOf(removal.markedOn())),
                    words.say(RemovalRules.staysMonitored(of.monitoring().type(), open.words()) ? "monitoring.removal.staysMonitored"
                            : "monitoring.removal.isOver"));
            case MONITORED -> askNext(open);
            case IDENTIFYING, DROPPED -> foot.say(words.say("monitoring.removal.notIdentified"), words.say("monitoring.removal.settleFirst"));
        }
    }

    private void askNext(OpenHousehold open) {
        MonitoringFile of = open.file();
        Optional<Condition> next = of.conditions().stream().filter(condition -> condition.verdict() == Verdict.FINDING)
                .filter(condition -> RemovalWords.finding(condition).isPresent()).findFirst();
        if (next.isPresent()) {
            ask(of, next.get());
        } else if (of.progress().deferred()) {
            askLook(open);
        } else {
            boolean ready = of.progress().isReady();
            foot.say(words.say(ready ? "monitoring.removal.allSettled" : "monitoring.removal.nothingToFind"),
                    words.say(ready ? "monitoring.removal.proposeNow" : "monitoring.removal.settleFirst"));
        }
    }

    void ask(MonitoringFile of, Condition condition) {
        RemovalWords.finding(condition).ifPresent(matter -> foot.askFinding(condition, matter, RemovalWords.numberOf(condition.kind()),
                of.situation().finding(matter).orElse(null)));
    }

    void askLook(OpenHousehold open) {
        LocalDate planned = open.file().monitoring().nextLook();
        int days = open.words().value(LabourRules.LOOK_DAYS).map(value -> value.value().intValue()).orElse(1);
        foot.askLook(planned == null ? open.file().today().plusDays(days) : planned, planned != null);
    }
}
