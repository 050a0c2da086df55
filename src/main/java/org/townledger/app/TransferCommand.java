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

    /** What all of them share: the options, and how they answer. */
    private abstract static class OnTransfer implements Callable<Integer> {

        @Mixin
        CommonOptions common = new CommonOptions();

        private final Wording wording;
        private final Clock clock;
        private final Permission needed;
        private final String done;

        /** @param needed asked before anything is read @param done key of what is said in the end */
        OnTransfer(Wording wording, Clock clock, Permission needed, String done) {
            this.wording = wording;
            this.clock = clock;
            this.needed = needed;
            this.done = done;
        }

        abstract TransferOutcome act(Wiring wiring);

        @Override
        public final Integer call() {
            return common.withOffice(wording, clock, needed, (wiring, answer) -> said(answer, act(wiring)));
        }

        private int said(Answer answer, TransferOutcome outcome) {
            return switch (outcome) {
                case TransferOutcome.Refused(var reason) -> answer.refused(reason);
                case TransferOutcome.Done came -> {
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("id", came.transfer().toString());
                    facts.put("household", came.record().toString());
                    facts.put("cases", came.cases());
                    facts.put("questions", came.questions().stream().map(wording::say).toList());
                    came.questions().forEach(question -> answer.remark("app.handoff.transfer.question", wording.say(question)));
                    yield answer.done(facts, done, came.transfer(), came.cases().size());
                }
            };
        }
    }

    /** On one that the inbox lists. */
    private abstract static class OnListed extends OnTransfer {

        @Parameters(paramLabel = "ID", description = "as inbox lists it")
        UUID id = new UUID(0, 0);

        OnListed(Wording wording, Clock clock, Permission needed, String done) {
            super(wording, clock, needed, done);
        }
    }

    @Command(name = "offer", description = "offers a household that moves to another town; it goes along with the next package")
    private static final class Offer extends OnTransfer {

        @Parameters(paramLabel = "HOUSEHOLD_NO", description = "number of the household")
        String number = "";

        @Option(names = "--to", required = true, paramLabel = "CODE", description = "12-digit code of the town that it moves to")
        String to = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why it moves")
        String reason = "";

        @Option(names = "--on", paramLabel = "DATE", description = "first day on which it is no household of this town (today unless told)")
        @Nullable LocalDate day;

        Offer(Wording wording, Clock clock) {
            super(wording, clock, Permission.ENTER, "app.handoff.offered");
        }

        @Override
        TransferOutcome act(Wiring wiring) {
            UUID household = wiring.store.read(tx -> wiring.households.byNumber(tx, number)).map(Household::id).orElse(null);
            return wiring.handoff.down.offer.run(common.user(), household, to, day, reason);
        }
    }

    @Command(name = "withdraw", description = "takes back an offer that no package has carried yet")
    private static final class Withdraw extends OnListed {

        Withdraw(Wording wording, Clock clock) {
            super(wording, clock, Permission.ENTER, "app.handoff.withdrawn");
        }

        @Override
        TransferOutcome act(Wiring wiring) {
            return wiring.handoff.down.withdraw.run(common.user(), id);
        }
    }

    @Command(name = "accept", description = "takes in a household that another town offered")
    private static final class Accept extends OnListed {

        @Option(names = "--village", required = true, paramLabel = "VILLAGE", description = "code or name of the village in which it lives from now on")
        String village = "";

        @Option(names = "--number", paramLabel = "HOUSEHOLD_NO", description = "number of the household here (none unless told)")
        @Nullable String number;

        Accept(Wording wording, Clock clock) {
            super(wording, clock, Permission.ENTER, "app.handoff.accepted");
        }

        @Override
        TransferOutcome act(Wiring wiring) {
            return wiring.handoff.down.accept.run(common.user(), id, village, number);
        }
    }

    @Command(name = "decline", description = "does not take in a household that another town offered")
    private static final class Decline extends OnListed {

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why not")
        String reason = "";

        Decline(Wording wording, Clock clock) {
            super(wording, clock, Permission.ENTER, "app.handoff.declined");
        }

        @Override
        TransferOutcome act(Wiring wiring) {
            return wiring.handoff.down.decline.run(common.user(), id, reason);
        }
    }

    @Command(name = "complete", description = "ends a household that the other town has taken in; merging does so by itself where nothing stands in the way")
    private static final class Complete extends OnListed {

        Complete(Wording wording, Clock clock) {
            super(wording, clock, Permission.CLOSE_CASES, "app.handoff.completed");
        }

        @Override
        TransferOutcome act(Wiring wiring) {
            return wiring.handoff.down.complete.run(common.user(), id);
        }
    }
}
