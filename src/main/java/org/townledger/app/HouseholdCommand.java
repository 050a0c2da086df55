package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.townledger.cases.Leaving;
import org.townledger.sheets.SheetOutcome;
import org.townledger.vault.Permission;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "household", description = "prints all that the office has of a household, or the form for a visit to it, as a PDF")
final class HouseholdCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "HOUSEHOLD_NO", description = "as in the register")
    String number = "";

    @Parameters(index = "1", paramLabel = "OUT.pdf")
    Path file = Path.of("");

    @Option(names = "--form", description = "the form to take along on a visit, filled in with what is known")
    boolean form;

    private final Wording wording;
    private final Clock clock;

    HouseholdCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, Permission.PRINT, (wiring, answer) -> {
            Optional<UUID> household = wiring.household.file.numbered(number);
            if (household.isEmpty()) {
                return answer.refused(Sentence.of("app.household.unknown", number));
            }
            var came = new AtomicReference<SheetOutcome>();
            Optional<Sentence> failed = answer.give(Leaving.of(Leaving.Kind.HOUSEHOLD_FILE, null, 1, file), () -> {
                came.set(form ? wiring.household.print.visitForms(List.of(household.get()), file) : wiring.household.print.file(household.get(), file));
                return came.get() instanceof SheetOutcome.NotWritten(Sentence reason, _) ? Optional.of(reason) : Optional.empty();
            });
            return failed.isPresent() ? answer.refused(failed.get()) : written(answer, came.get());
        });
    }

    private static int written(Answer answer, SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.NotWritten failed -> answer.refused(failed.reason());
            case SheetOutcome.Written sheet -> {
                if (!sheet.missing().isEmpty()) {
                    answer.remark("app.sheet.missing", String.join(" ", sheet.missing()));
                }
                var facts = new LinkedHashMap<String, Object>();
                facts.put("sheet", sheet.file().toString());
                facts.put("pages", sheet.pages());
                yield answer.done(facts, "app.written", sheet.file().toString());
            }
        };
    }
}
