package org.townledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.townledger.rolls.CompareRolls;
import org.townledger.rolls.Finding;
import org.townledger.rolls.RollKind;
import org.townledger.rolls.Verdict;

/** The demonstration's rolls: compared, reported, and the first missing children made suspected dropouts. */
final class DemoRolls {

    private static final int SUSPECTED = 3;

    private final Wiring wiring;
    private final String user;
    private final Path folder;

    DemoRolls(Wiring wiring, String user, Path folder) {
        this.wiring = wiring;
        this.user = user;
        this.folder = folder;
    }

    /** @return the reports that were written */
    List<Path> compare(LocalDate day) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (RollKind kind : List.of(RollKind.INSURANCE, RollKind.SCHOOL)) {
            var compared = (CompareRolls.Outcome.Compared) wiring.rolls.compare.run(user, kind, sample(kind.word() + "-roll.xlsx"), day, _ -> { });
            Path report = folder.resolve(wiring.wording.say("rolls.report.name", wiring.wording.say("rolls.kind." + kind)));
            wiring.rolls.report.run(compared.comparison(), compared.findings(), report).ifPresent(failed -> {
                throw new IllegalStateException(wiring.wording.say(failed));
            });
            reports.add(report);
            wiring.rolls.dropouts.run(user, compared.findings().stream().filter(finding -> finding.verdict() == Verdict.MISSING)
                    .limit(SUSPECTED).map(Finding::id).toList());
        }
        return reports;
    }

    private Path sample(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(DemoRolls.class.getResourceAsStream("demo/" + name), name)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
