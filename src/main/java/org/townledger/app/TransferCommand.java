package org.townledger.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.TransferOutcome;
import org.townledger.people.Household;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The acts by which a household moves from one town to another. */
final class TransferCommand {

    private TransferCommand() {
    }

    static Object offer(Wording wording, Clock clock) {
        return new Offer(wording, clock);
    }

    static Object withdraw(Wording wording, Clock clock) {
        return new Withdraw(wording, clock);
    }

    static Object accept(Wording wording, Clock clock) {
        return new Accept(wording, clock);
    }

    static Object decline(Wording wording, Clock clock) {
        return new Decline(wording, clock);
    }

    static Object complete(Wording wording, Clock clock) {
        return new Complete(wording, clock);
    }

    private static int said(Answer answer, TransferOutcome outcome, String key, Wording wording) {
        return switch (outcome) {
            case TransferOutcome.Refused(var reason) -> answer.refused(reason);
            case TransferOutcome.Done done -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("id", done.transfer().toString());
                facts.put("household", done.record().toString());
                facts.put("cases", done.cases());
                facts.put("questions", done.questions().stream().map(wording::say).toList());
                done.questions().forEach(question -> answer.remark("app.handoff.transfer.question", wording.say(question)));
                yield answer.done(facts, key, done.transfer(), done.cases().size());
            }
        };
    }

    @Command(name = "offer", description = "offers a household that moves to another town; it goes along with the next package")
    private static final class Offer implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "HOUSEHOLD_NO", description = "number of the household")
        String number = "";

        @Option(names = "--to", required = true, paramLabel = "CODE", description = "12-digit code of the town that it moves to")
        String to = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why it moves")
        String reason = "";

        @Option(names = "--on", paramLabel = "DATE", description = "first day on which it is no household of this town (today unless told)")
        @Nullable LocalDate day;

        private final Wording wording;
        private final Clock clock;

        Offer(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, Permission.ENTER, (wiring, answer) -> {
                UUID household = wiring.store.read(tx -> wiring.households.byNumber(tx, number)).map(Household::id).orElse(null);
                return said(answer, wiring.handoff.down.offer.run(common.user(), household, to, day, reason), "app.handoff.offered", wording);
            });
        }
    }

    @Command(name = "withdraw", description = "takes back an offer that no package has carried yet")
    private static final class Withdraw implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ID", description = "as inbox lists it")
        UUID id = new UUID(0, 0);

        private final Wording wording;
        private final Clock clock;

        Withdraw(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, Permission.ENTER, (wiring, answer) ->
                    said(answer, wiring.handoff.down.withdraw.run(common.user(), id), "app.handoff.withdrawn", wording));
        }
    }

    @Command(name = "accept", description = "takes in a household that another town offered")
    private static final class Accept implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ID", description = "as inbox lists it")
        UUID id = new UUID(0, 0);

        @Option(names = "--village", required = true, paramLabel = "VILLAGE", description = "code or name of the village in which it lives from now on")
        String village = "";

        @Option(names = "--number", paramLabel = "HOUSEHOLD_NO", description = "number of the household here (none unless told)")
        @Nullable String number;

        private final Wording wording;
        private final Clock clock;

        Accept(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, Permission.ENTER, (wiring, answer) ->
                    said(answer, wiring.handoff.down.accept.run(common.user(), id, village, number), "app.handoff.accepted", wording));
        }
    }

    @Command(name = "decline", description = "does not take in a household that another town offered")
    private static final class Decline implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ID", description = "as inbox lists it")
        UUID id = new UUID(0, 0);

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why not")
        String reason = "";

        private final Wording wording;
        private final Clock clock;

        Decline(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, Permission.ENTER, (wiring, answer) ->
                    said(answer, wiring.handoff.down.decline.run(common.user(), id, reason), "app.handoff.declined", wording));
        }
    }

    @Command(name = "complete", description = "ends a household that the other town has taken in; merging does so by itself where nothing stands in the way")
    private static final class Complete implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ID", description = "as inbox lists it")
        UUID id = new UUID(0, 0);

        private final Wording wording;
        private final Clock clock;

        Complete(Wording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return common.withOffice(wording, clock, Permission.CLOSE_CASES, (wiring, answer) ->
                    said(answer, wiring.handoff.down.complete.run(common.user(), id), "app.handoff.completed", wording));
        }
    }
}
