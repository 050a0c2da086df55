package org.townledger.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.monitoring.Condition;
import org.townledger.monitoring.MonitoringColumns;
import org.townledger.monitoring.MonitoringFile;
import org.townledger.monitoring.MonitoringOutcome;
import org.townledger.monitoring.RemovalWay;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Monitored households on the command line. */
@Command(name = "monitoring", description = "monitored households and the removal of their risk", synopsisSubcommandLabel = "COMMAND")
final class MonitoringCommand {

    private MonitoringCommand() {
    }

    static CommandLine of(Wording wording, Clock clock) {
        return new CommandLine(new MonitoringCommand()).addSubcommand(new Listing(wording, clock)).addSubcommand(new Propose(wording, clock));
    }

    @Command(name = "list", description = "lists them, and those whose type in the register asks for it")
    static final class Listing implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Option(names = "--format", paramLabel = "csv|json", description = "csv unless told")
        @Nullable ListFormat format;

        private final Wording wording;
        private final Clock clock;

        Listing(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, (wiring, answer) -> {
                ListFormat chosen = format == null ? common.json ? ListFormat.json : ListFormat.csv : format;
                answer.raw(Listed.write(MonitoringColumns.all(), wiring.monitoring.read.all(), chosen));
                return Answer.DONE;
            });
        }
    }

    @Command(name = "propose-removal", description = "proposes that a household's risk be marked as removed, or says what is missing and by which clause")
    static final class Propose implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "HOUSEHOLD_NO", description = "as in the register")
        String number = "";

        @Option(names = "--natural", description = "the risk is gone by itself; exempt from the two time rules only")
        boolean natural;

        private final Wording wording;
        private final Clock clock;

        Propose(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, (wiring, answer) -> {
                if (wiring.household.file.numbered(number).isEmpty()) {
                    return answer.refused(Sentence.of("app.household.unknown", number));
                }
                RemovalWay way = natural ? RemovalWay.NATURAL : RemovalWay.SUPPORTED;
                Optional<MonitoringFile> file = wiring.monitoring.read.byNumber(number, way);
                return file.isEmpty() ? answer.refused(Sentence.of("app.monitoring.notMonitored", number))
                        : proposed(answer, wiring.monitoring.propose.run(common.user(), file.get().family().id(), way), way);
            });
        }

        private int proposed(Answer answer, MonitoringOutcome outcome, RemovalWay way) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("household_no", number);
            facts.put("way", way.name().toLowerCase(Locale.ROOT));
            return switch (outcome) {
                case MonitoringOutcome.Recorded recorded -> {
                    facts.put("submitted", true);
                    facts.put("proposed_on", String.valueOf(recorded.monitoring().removal().proposal().on()));
                    yield answer.done(facts, "app.monitoring.proposed", number);
                }
                case MonitoringOutcome.Unmet unmet -> refused(answer, facts, unmet.blockers().stream().map(this::told).toList());
                case MonitoringOutcome.Refused refused -> refused(answer, facts, refused.blockers().stream().map(this::told).toList());
            };
        }

        private int refused(Answer answer, Map<String, Object> facts, List<Map<String, Object>> blockers) {
            String title = wording.say("app.monitoring.refused", number, blockers.size());
            facts.put("submitted", false);
            facts.put("refused", title);
            facts.put("blockers", blockers);
            return answer.refused(blockers.stream().map(blocker -> wording.say("app.monitoring.blocker", blocker.get("title"), blocker.get("sentence"),
                    blocker.get("clause"))).collect(Collectors.joining(System.lineSeparator(), title + System.lineSeparator(), "")), facts);
        }

        private Map<String, Object> told(Condition condition) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("condition", condition.kind().name().toLowerCase(Locale.ROOT));
            facts.put("verdict", condition.verdict().name().toLowerCase(Locale.ROOT));
            facts.put("title", wording.say(condition.title()));
            facts.put("sentence", wording.say(condition.state()));
            facts.put("clause", condition.clause().citation());
            facts.put("area", condition.jump().area());
            return facts;
        }

        private Map<String, Object> told(Blocker blocker) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("condition", blocker.field());
            facts.put("verdict", "not_met");
            facts.put("title", wording.say(blocker.what()));
            facts.put("sentence", wording.say(blocker.needed()));
            facts.put("clause", blocker.clause().citation());
            return facts;
        }
    }
}
