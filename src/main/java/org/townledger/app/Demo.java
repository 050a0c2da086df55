package org.townledger.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportPlan;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.PrintLedger;
import org.townledger.housing.Grade;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.Money;
import org.townledger.housing.Repair;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.store.Transaction;
import org.townledger.vault.Vault;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Plays the whole round of an office on sample data, by the use cases that window and commands call. */
final class Demo {

    private static final String TOWN = "150623100000";
    private static final String VILLAGE = "150623100206";
    private static final String CLERK = "郭海燕";

    private final Path folder;
    private final Wording wording;
    private final Clock clock;
    private final List<Path> files = new ArrayList<>();

    Demo(Path folder, Wording wording, Clock clock) {
        this.folder = folder;
        this.wording = wording;
        this.clock = clock;
    }

    /** What the round has left behind. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** @param ledgers the old sheets by the ledger's name on the command line */
    void run(Path roll, Map<String, Path> ledgers) throws IOException {
        Path data = folder.resolve("data");
        try (Vault vault = opened(data)) {
            var wiring = new Wiring(vault, wording);
            takeRoll(wiring, roll);
            wiring.ledgers().forEach(use -> takeLedger(wiring, use, ledgers.get(use.ledger().name().key())));
            new DemoMonitoring(wiring, CLERK, LocalDate.ofInstant(clock.instant(), Transaction.TOWN)).run();
            files.addAll(new DemoRolls(wiring, CLERK, folder).compare(LocalDate.ofInstant(clock.instant(), Transaction.TOWN)));
            HousingCase closed = walkThrough(wiring);
            print(wiring, closed);
            write(wiring);
            files.addAll(new DemoBanner(folder, wording, clock, CLERK).run(wiring));
        }
        files.addAll(new DemoPictures(data, CLERK, wording, clock, Files.createDirectories(folder.resolve("pictures"))).take(ledgers));
    }

    private Vault opened(Path data) {
        return new DemoLogin(clock).begin(data, TOWN, CLERK).vault();
    }

    private static SourceFile read(ReadSource.Outcome outcome) {
        return ((ReadSource.Outcome.Read) outcome).file();
    }

    private void takeRoll(Wiring wiring, Path roll) {
        SourceFile source = read(wiring.sources.read(roll, wiring.importHouseholds.columns().imported(), _ -> { }));
        wiring.importHouseholds.run(CLERK, source, Map.of(), _ -> { });
    }

    private <C> void takeLedger(Wiring wiring, LedgerUse<C, ?> use, Path sheet) {
        LedgerWords words = wiring.store.read(tx -> LedgerWords.of(tx, wiring.lists, wording));
        SourceFile source = read(wiring.sources.read(sheet, use.ledger().columns(words), _ -> { }));
        ImportPlan<C> plan = use.imports().run(CLERK, source, ImportAnswers.NONE, _ -> { }).plan();
        done(wiring.reports.run(source, plan, file(wording.say("app.demo.report", title(use)))));
        done(use.print().ledger(CaseFilter.ALL, Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, file(wording.say("app.demo.sheet", title(use)))));
        done(use.export().run(CaseFilter.ALL, file(wording.say("app.demo.workbook", title(use)))));
    }

    private static Sentence title(LedgerUse<?, ?> use) {
        return Sentence.of(use.ledger().name().key() + ".title");
    }

    /** A house of grade D, from its appraisal to its closing. */
    private HousingCase walkThrough(Wiring wiring) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Transaction.TOWN);
        var use = wiring.housing;
        HousingCase house = wiring.store.read(tx -> wiring.houses.all(tx, HousingFilter.ALL
                .with(CaseFilter.ALL.inStates(java.util.Set.of(CaseState.VERIFIED))).graded(Grade.D))).stream()
                .filter(found -> found.file().concerned().isInRegister()).findFirst().orElseThrow();
        Repair plan = house.repair();
        LocalDate appraised = java.util.Objects.requireNonNull(house.appraisal().appraisedOn());
        use.move().run(CLERK, house.file().id(), CaseAct.START, today, null);
        HousingCase worked = wiring.store.read(tx -> wiring.houses.find(tx, house.file().id())).orElseThrow().with(new Repair(plan.reason(), plan.mode(), "自建", today.getYear(),
                "第二批", null, appraised, today, today, true, "砖混", new BigDecimal("60")));
        HousingCase paid = worked.with(new Money(null, null, null, new BigDecimal("28000"), new BigDecimal("28000"), today, null, null));
        use.save().run(CLERK, paid);
        var beside = new DemoHousehold(wiring, CLERK);
        beside.photograph(house.file().id());
        beside.visit(java.util.Objects.requireNonNull(house.file().concerned().household()), today);
        use.move().run(CLERK, house.file().id(), CaseAct.SUBMIT, today, null);
        use.move().run(CLERK, house.file().id(), CaseAct.CLOSE, today, wording.say("app.demo.basis"));
        return paid;
    }

    private void print(Wiring wiring, HousingCase closed) {
        PrintLedger<HousingCase> print = wiring.housing.print();
        done(print.ledger(CaseFilter.ALL, Paper.A4_LANDSCAPE, LedgerSheet.Audience.PUBLIC, file(wording.say("app.demo.public"))));
        done(print.forms(List.of(closed.file().id()), file(wording.say("app.demo.form"))));
    }

    private void write(Wiring wiring) {
        done(wiring.housing.export().forVillage(VILLAGE, file(wording.say("app.demo.village"))));
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        files.add(file);
        return file;
    }

    private void done(PrintLedger.Outcome outcome) {
        if (outcome instanceof PrintLedger.Outcome.Refused(Sentence reason)) {
            throw new IllegalStateException(wording.say(reason));
        }
    }

    private void done(Optional<Sentence> failed) {
        failed.ifPresent(reason -> {
            throw new IllegalStateException(wording.say(reason));
        });
    }
}
