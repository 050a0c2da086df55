package org.townledger.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.townledger.banner.TownTask.Kind;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What the banner has to see to, the most urgent first. */
public final class TownTasks {

    private final Wording words;
    private final Map<String, String> ledgers;

    /** @param ledgers names of the ledgers by key */
    public TownTasks(Wording words, Map<String, String> ledgers) {
        this.words = words;
        this.ledgers = Map.copyOf(ledgers);
    }

    public List<TownTask> of(ReadTowns.Towns towns) {
        var tasks = new ArrayList<TownTask>();
        towns.all().forEach(town -> add(tasks, town, towns.reportDays()));
        if (towns.untold() > 0) {
            tasks.add(new TownTask(Kind.UNTOLD, "", Sentence.of("banner.task.untold", towns.untold())));
        }
        if (towns.elsewhere() > 0) {
            tasks.add(new TownTask(Kind.ELSEWHERE, "", Sentence.of("banner.task.elsewhere", towns.elsewhere())));
        }
        tasks.sort(Comparator.comparing(TownTask::kind));
        return tasks;
    }

    private void add(List<TownTask> tasks, TownState town, int reportDays) {
        String office = town.town().code();
        String name = town.town().name();
        switch (town.reporting().state()) {
            case OVERDUE -> tasks.add(new TownTask(Kind.OVERDUE, office, Sentence.of("banner.task.overdue", name, town.reporting().days(), reportDays)));
            case NEVER -> tasks.add(new TownTask(Kind.NEVER, office, Sentence.of("banner.task.never", name)));
            case IN_TIME -> { }
        }
        if (!town.held().isEmpty()) {
            tasks.add(new TownTask(Kind.HELD, office, town.missing().isEmpty() ? Sentence.of("banner.task.waiting", name, numbers(town.held().stream().map(one -> one.number()).toList()))
                    : Sentence.of("banner.task.held", name, numbers(town.held().stream().map(one -> one.number()).toList()), numbers(town.missing()))));
        }
        if (!town.differences().isEmpty()) {
            tasks.add(new TownTask(Kind.DIFFERENT, office, Sentence.of("banner.task.different", name, town.differences().stream()
                    .map(one -> words.say("banner.task.different.one", ledgers.getOrDefault(one.ledger(), one.ledger()), one.told(), one.here()))
                    .collect(Collectors.joining(words.say("banner.semicolon"))))));
        }
        if (town.sentBack() > 0) {
            tasks.add(new TownTask(Kind.SENT_BACK, office, Sentence.of("banner.task.sentBack", name, town.sentBack())));
        }
    }

    private String numbers(List<Integer> numbers) {
        return Packages.numbers(words, numbers);
    }
}
