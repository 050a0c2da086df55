package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.TrustOffice;
import org.townledger.handoff.TrustedOffice;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "trust", description = "prints the digits of another office's certificate and accepts it; compare them on the telephone")
final class HandoffTrustCommand implements Callable<Integer> {

    /** One of them. */
    static final class What {

        @Parameters(index = "0", paramLabel = "FILE.cer", description = "the certificate that the other office gave")
        @Nullable Path file;

        @Option(names = "--list", description = "lists the offices that are trusted")
        boolean list;

        @Option(names = "--end", paramLabel = "CODE", description = "trusts that office no more")
        @Nullable String end;
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    What what = new What();

    private final Wording wording;
    private final Clock clock;

    HandoffTrustCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, what.list ? Permission.LOOK : Permission.SETTINGS, (wiring, answer) -> {
            if (what.list) {
                return listed(answer, wiring.trust.trusted.all());
            }
            return what.end != null ? ended(wiring, answer, what.end) : accepted(wiring, answer, java.util.Objects.requireNonNull(what.file));
        });
    }

    private int accepted(Wiring wiring, Answer answer, Path file) {
        return switch (wiring.trust.trust.look(file)) {
            case TrustOffice.Refused(Sentence reason) -> answer.refused(reason);
            case TrustOffice.Shown shown -> told(answer, wiring.trust.trust.accept(common.user(), shown.certificate()), shown.known());
            case TrustOffice.Accepted accepted -> told(answer, accepted, false);
        };
    }

    private int told(Answer answer, TrustOffice.Outcome outcome, boolean known) {
        return switch (outcome) {
            case TrustOffice.Accepted(TrustedOffice office, TrustedOffice replaced) -> {
                Map<String, Object> facts = facts(office);
                facts.put("known", known);
                facts.put("replaced", replaced == null ? null : replaced.certificate().fingerprint());
                yield answer.done(facts, known ? "app.handoff.trust.known" : replaced == null ? "app.handoff.trust.accepted" : "app.handoff.trust.replaced",
                        office.name(), office.certificate().digits());
            }
            case TrustOffice.Refused(Sentence reason) -> answer.refused(reason);
            case TrustOffice.Shown shown -> throw new IllegalStateException("accepting does not only show");
        };
    }

    private int listed(Answer answer, List<TrustedOffice> offices) {
        if (!common.json) {
            offices.forEach(one -> answer.raw(wording.say("app.handoff.trust.line", one.office(), one.name(), one.certificate().digits())
                    + System.lineSeparator()));
        }
        return answer.done(Map.of("trusted", offices.stream().map(HandoffTrustCommand::facts).toList()), "app.handoff.trust.count", offices.size());
    }

    private int ended(Wiring wiring, Answer answer, String code) {
        Optional<TrustedOffice> found = wiring.trust.trusted.find(code);
        if (found.isEmpty()) {
            return answer.refused(Sentence.of("handoff.office.notTrusted"));
        }
        Optional<Sentence> failed = wiring.trust.retire.run(common.user(), found.get().id());
        return failed.isPresent() ? answer.refused(failed.get()) : answer.done(facts(found.get()), "app.handoff.trust.ended", found.get().name());
    }

    private static Map<String, Object> facts(TrustedOffice office) {
        var facts = new LinkedHashMap<>(HandoffKeyCommand.facts(office.certificate()));
        facts.put("name", office.name());
        facts.put("accepted_at", office.acceptedAt().toString());
        facts.put("accepted_by", office.acceptedBy());
        return facts;
    }
}
