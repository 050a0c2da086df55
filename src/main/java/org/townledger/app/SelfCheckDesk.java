package org.townledger.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.household.CaseRef;
import org.townledger.lists.Divisions;
import org.townledger.selfcheck.SelfCheck;
import org.townledger.selfcheck.SelfCheckScreen;
import org.townledger.sheets.Printers;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The check before reporting in the window, and where its findings lead. */
final class SelfCheckDesk {

    /** @param aCase in its ledger, with the cursor in a field or none @param household its file @param monitoring what is monitored of it, with a field or none */
    record Doors(BiConsumer<CaseRef, @Nullable String> aCase, Consumer<UUID> household, BiConsumer<UUID, @Nullable String> monitoring) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Doors doors;
    private final Runnable written;
    private final Wording words;
    private final Deck deck = new Deck();
    private final SheetOnScreen onScreen;
    private @Nullable SelfCheckScreen screen;

    SelfCheckDesk(Wiring wiring, WindowTools tools, FileChoices files, Doors doors, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.doors = doors;
        this.written = written;
        words = wiring.wording;
        onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.SHEET, null));
    }

    /** Begins a check when it is first shown. */
    Node node() {
        if (screen == null) {
            var acts = new SelfCheckScreen.Acts(tools.user(), wiring.check.run, wiring.check.switches);
            var ways = new SelfCheckScreen.Ways(this::open, this::export, this::print, written);
            screen = new SelfCheckScreen(acts, tools.screens(), tools.tasks(), ways, tools.viewport());
            deck.setHome(screen.load());
        }
        return deck.node();
    }

    /** What a rule found. @param rule null for every rule */
    void show(@Nullable CheckRule rule) {
        node();
        deck.back();
        java.util.Objects.requireNonNull(screen, "made just now").show(rule);
    }

    private void open(CheckFinding finding) {
        switch (finding.area()) {
            case CheckFinding.HOUSEHOLD -> doors.household().accept(finding.target());
            case CheckFinding.MONITORING -> doors.monitoring().accept(finding.target(), finding.field());
            default -> doors.aCase().accept(new CaseRef(finding.area(), finding.target()), finding.field());
        }
    }

    private void export(SelfCheck check) {
        files.workbook(words.say("selfcheck.title") + check.day() + ".xlsx").ifPresent(file -> tools.tasks().run(
                () -> files.give(Leaving.of(Leaving.Kind.REPORT, null, check.findings().size(), file),
                        () -> wiring.check.report.workbook(check, divisions(), file)), this::exported));
    }

    private void exported(Optional<Sentence> failed) {
        tools.layers().toast(words.say(failed.orElse(Sentence.of("app.export.done"))), null);
    }

    private void print(SelfCheck check) {
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null), deck::back))
                .open(words.say("selfcheck.title") + check.day(), file -> wiring.check.report.sheet(check, divisions(), file));
    }

    private Divisions divisions() {
        return wiring.store.read(wiring.lists::divisions);
    }
}
