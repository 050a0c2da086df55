package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.cases.Leaving;
import org.townledger.store.Transaction;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "key", description = "writes the office's certificate for the other office, or its own key for the safe")
final class HandoffKeyCommand implements Callable<Integer> {

    /** What is done instead of writing the certificate in use. */
    static final class Instead {

        @Option(names = "--private", paramLabel = "OUT.p12", description = "writes the office's own key, under the password of --password-file")
        @Nullable Path safe;

        @Option(names = "--renew", paramLabel = "OUT.cer", description = "makes a new key and writes its certificate; every other office needs it")
        @Nullable Path renewed;

        @Option(names = "--restore", paramLabel = "IN.p12", description = "takes a key back into use that --private wrote (the password is that of --key-password-file)")
        @Nullable Path kept;
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @ArgGroup
    @Nullable Instead instead;

    @Option(names = "--key-password-file", paramLabel = "FILE", description = "file whose first line is the password of IN.p12 (else that of --password-file)")
    @Nullable Path keyPassword;

    @Parameters(index = "0", arity = "0..1", paramLabel = "OUT.cer", description = "the certificate to give to the other office")
    @Nullable Path target;

    private final Wording wording;
    private final Clock clock;

    HandoffKeyCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if ((instead == null) == (target == null)) {
            return common.answer(wording).wrongUse(Sentence.of("app.handoff.key.one"));
        }
        return common.withOffice(wording, clock, instead == null ? Permission.LOOK : Permission.SETTINGS, (wiring, answer) -> {
            if (instead == null) {
                return certificate(wiring, answer, Objects.requireNonNull(target));
            }
            return instead.safe != null ? safe(wiring, answer, instead.safe)
                    : instead.renewed != null ? renewed(wiring, answer, instead.renewed)
                    : restored(wiring, answer, Objects.requireNonNull(instead.kept));
        });
    }

    private int certificate(Wiring wiring, Answer answer, Path file) {
        OfficeCertificate own = wiring.trust.own.certificate().orElseGet(() -> wiring.trust.own.current(common.user()).certificate());
        Optional<Sentence> failed = written(wiring, answer, own, file);
        return failed.isPresent() ? answer.refused(failed.get())
                : answer.done(facts(own, file), "app.handoff.key.written", file.toString(), own.officeName(), own.digits());
    }

    /** In this order: a certificate that is given away without its key would lock the office out. */
    private int renewed(Wiring wiring, Answer answer, Path file) {
        OfficeCertificate own = wiring.trust.own.renew(common.user()).certificate();
        Optional<Sentence> failed = written(wiring, answer, own, file);
        if (failed.isPresent()) {
            answer.remark("app.handoff.key.unwritten");
            return answer.refused(failed.get());
        }
        return answer.done(facts(own, file), "app.handoff.key.renewed", file.toString(), own.digits());
    }

    private Optional<Sentence> written(Wiring wiring, Answer answer, OfficeCertificate own, Path file) {
        var leaving = new Leaving(Leaving.Kind.CERTIFICATE, null, own.officeName(), null, String.valueOf(file.getFileName()), null, false);
        return answer.give(leaving, () -> wiring.trust.write.certificate(own, file));
    }

    private int safe(Wiring wiring, Answer answer, Path file) {
        return PasswordFile.open(answer, Objects.requireNonNull(common.passwordFile), password -> {
            OfficeKey own = wiring.trust.own.current(common.user());
            var leaving = new Leaving(Leaving.Kind.OFFICE_KEY, null, own.certificate().officeName(), null, String.valueOf(file.getFileName()), null, false);
            Optional<Sentence> failed = answer.give(leaving, () -> wiring.trust.write.privateKey(own, file, password));
            return failed.isPresent() ? answer.refused(failed.get()) : answer.done(facts(own.certificate(), file), "app.handoff.key.safe", file.toString());
        });
    }

    private int restored(Wiring wiring, Answer answer, Path file) {
        return PasswordFile.open(answer, Objects.requireNonNull(keyPassword == null ? common.passwordFile : keyPassword), password -> {
            Optional<Sentence> failed = wiring.trust.write.restore(common.user(), file, password);
            if (failed.isPresent()) {
                return answer.refused(failed.get());
            }
            OfficeCertificate own = wiring.trust.own.certificate().orElseThrow();
            return answer.done(facts(own, file), "app.handoff.key.restored", own.digits());
        });
    }

    /** Of a certificate, as every command tells it. */
    static Map<String, Object> facts(OfficeCertificate certificate) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("office", certificate.office());
        facts.put("name", certificate.officeName());
        facts.put("fingerprint", certificate.fingerprint());
        facts.put("digits", certificate.digits());
        facts.put("valid_until", certificate.validUntil().atZone(Transaction.TOWN).toLocalDate().toString());
        return facts;
    }

    private static Map<String, Object> facts(OfficeCertificate certificate, Path file) {
        Map<String, Object> facts = facts(certificate);
        facts.put("file", file.toString());
        return facts;
    }
}
