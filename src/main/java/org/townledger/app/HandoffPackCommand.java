package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.PackOutcome;
import org.townledger.handoff.PackPlain;
import org.townledger.handoff.PackWish;
import org.townledger.handoff.PlainWish;
import org.townledger.store.Transaction;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "pack", description = "packs what the other office has not yet, or everything, into one sealed file")
final class HandoffPackCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--to", required = true, paramLabel = "CODE", description = "12-digit code of the office that it goes to")
    String to = "";

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the package is to lie")
    Path folder = Path.of("");

    @Option(names = "--kinds", paramLabel = "KIND", split = ",", description = "housing,water,schooling,medical,monitoring (all unless told)")
    String[] kinds = {};

    @Option(names = "--all", description = "everything, not only what changed since the last receipt")
    boolean everything;

    @Option(names = "--up-to", paramLabel = "DATE", description = "as it was recorded at the end of that day (today unless told)")
    @Nullable LocalDate upTo;

    @Option(names = "--no-photos", description = "without the photos")
    boolean withoutPhotos;

    @Option(names = "--no-workbooks", description = "without the workbooks that open without this program")
    boolean withoutWorkbooks;

    @Option(names = "--plain", description = "workbooks in an archive with a password, for an office without this program; it has no number")
    boolean plain;

    @Option(names = "--zip-password-file", paramLabel = "FILE", description = "file whose first line is the archive's password")
    @Nullable Path zipPassword;

    @Option(names = "--clues", paramLabel = "FILE", description = "in a banner's office: list of clues for the town (csv, xlsx)")
    @Nullable Path clues;

    @Option(names = "--roll", paramLabel = "KIND=FILE", description = "in a banner's office: school=FILE or insurance=FILE, to be compared by the town")
    String[] rolls = {};

    private final Wording wording;
    private final Clock clock;

    HandoffPackCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (plain && zipPassword == null) {
            return common.answer(wording).wrongUse(Sentence.of("app.handoff.plain.password"));
        }
        return common.withOffice(wording, clock, Permission.EXPORT, (wiring, answer) -> {
            if (!plain && wiring.store.read(wiring.lists::divisions).isBanner()) {
                return HandoffDownPack.run(wiring, answer, common.user(), to, clues, rolls, folder);
            }
            if (clues != null || rolls.length > 0) {
                return answer.wrongUse(Sentence.of("app.handoff.down.notBanner"));
            }
            List<String> known = wiring.handoff.kinds.choices();
            Optional<String> unknown = Arrays.stream(kinds).filter(kind -> !known.contains(kind)).findFirst();
            if (unknown.isPresent()) {
                return answer.wrongUse(Sentence.of("app.handoff.kinds", unknown.get()));
            }
            Set<String> chosen = kinds.length == 0 ? Set.copyOf(known) : Set.of(kinds);
            return plain ? plain(wiring, answer, chosen) : sealed(wiring, answer, chosen);
        });
    }

    private int sealed(Wiring wiring, Answer answer, Set<String> chosen) {
        LocalDate day = upTo == null ? wiring.store.read(Transaction::today) : upTo;
        var wish = new PackWish(to, chosen, everything, day, !withoutWorkbooks, !withoutPhotos);
        var came = new PackOutcome[1];
        var leaving = new Leaving(Leaving.Kind.HANDOFF, null, wiring.store.read(tx -> wiring.lists.divisions(tx).name(to)), null, "handoff.p7m", null, true);
        Optional<Sentence> failed = answer.give(leaving, () -> {
            came[0] = wiring.handoff.pack.run(common.user(), wish, folder, (_, _, _) -> { });
            return came[0] instanceof PackOutcome.Refused(var reason) ? Optional.of(reason) : Optional.empty();
        });
        if (failed.isPresent()) {
            return answer.refused(failed.get());
        }
        PackOutcome.Packed packed = (PackOutcome.Packed) came[0];
        HandoffPackage made = packed.made();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("package", packed.file().toString());
        facts.put("number", made.number());
        facts.put("kind", made.kind().name().toLowerCase(java.util.Locale.ROOT));
        facts.put("base_number", made.baseNumber());
        facts.put("hash", made.hash());
        facts.put("records", made.records());
        facts.put("photos", made.photos());
        facts.put("bytes", made.bytes());
        facts.put("findings", made.findings());
        return answer.done(facts, "app.handoff.packed", made.number(), packed.file().toString(), made.records(), made.photos(), made.findings());
    }

    private int plain(Wiring wiring, Answer answer, Set<String> chosen) {
        return PasswordFile.open(answer, java.util.Objects.requireNonNull(zipPassword), password -> {
            var came = new PackPlain.Outcome[1];
            var wish = new PlainWish(chosen, upTo == null ? wiring.store.read(Transaction::today) : upTo);
            var leaving = Leaving.of(Leaving.Kind.HANDOFF, null, null, folder.resolve(wiring.handoff.plain.fileName(wish)));
            Optional<Sentence> failed = answer.give(leaving, () -> {
                came[0] = wiring.handoff.plain.run(wish, folder, password, (_, _, _) -> { });
                return came[0] instanceof PackPlain.Outcome.Refused(var reason) ? Optional.of(reason) : Optional.empty();
            });
            if (failed.isPresent()) {
                return answer.refused(failed.get());
            }
            PackPlain.Outcome.Written written = (PackPlain.Outcome.Written) came[0];
            var facts = new LinkedHashMap<String, Object>();
            facts.put("archive", written.file().toString());
            facts.put("files", written.files());
            facts.put("bytes", written.bytes());
            return answer.done(facts, "app.handoff.plain.written", written.file().toString(), written.files());
        });
    }
}
