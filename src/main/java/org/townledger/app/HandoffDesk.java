package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CheckRule;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.desk.Area;
import org.townledger.handoff.CheckLine.Way;
import org.townledger.handoff.HandoffScreen;
import org.townledger.handoff.PackageNumber;
import org.townledger.handoff.ReturnedWork;
import org.townledger.handoff.SheetWish;
import org.townledger.household.CaseRef;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome;
import org.townledger.wording.Wording;

/** A town's hand-off to the banner in the window, and where its lines lead. */
final class HandoffDesk {

    static final String KEY = ReturnedWork.AREA;

    private static final String MONITORING = "monitoring";
    private static final String HOUSEHOLD = "household";

    /**
     * @param aCase      in its ledger, with the cursor in a field or none
     * @param household  its file
     * @param monitoring what is monitored of it, with a field or none
     * @param selfCheck  all that a rule found; null for every rule
     * @param screen     of the navigation by its key
     */
    record Doors(BiConsumer<CaseRef, @Nullable String> aCase, Consumer<UUID> household, BiConsumer<UUID, @Nullable String> monitoring,
                 Consumer<@Nullable CheckRule> selfCheck, Consumer<String> screen) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final LedgerDesks ledgers;
    private final Doors doors;
    private final Runnable written;
    private final Wording words;
    private final Deck deck = new Deck();
    private @Nullable HandoffScreen screen;

    HandoffDesk(Wiring wiring, WindowTools tools, FileChoices files, LedgerDesks ledgers, Doors doors, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.ledgers = ledgers;
        this.doors = doors;
        this.written = written;
        words = wiring.wording;
    }

    NavItem item() {
        return NavItem.of(KEY, Feather.HARD_DRIVE, words.say("app.nav.handoff"), this::node).counting(this::toCorrect);
    }

    /** No figure while nothing came back. */
    private long toCorrect() {
        int open = wiring.handoff.desk.returned.open().size();
        return open == 0 ? -1 : open;
    }

    private Node node() {
        if (screen == null) {
            var ways = new HandoffScreen.Ways(this::open, this::print, files::stick, files::fromStick, written);
            screen = new HandoffScreen(wiring.handoff.acts(tools.user(), files), areas(), tools.parts(), ways);
            deck.setHome(screen.load());
        }
        return deck.node();
    }

    private List<Area> areas() {
        var areas = new ArrayList<>(ledgers.all().stream().map(LedgerDesk::area).toList());
        areas.add(new Area(MONITORING, Feather.EYE, words.say("app.nav.monitoring")));
        return areas;
    }

    private void open(Way way) {
        switch (way) {
            case Way.ToRecord(String area, UUID record, String field) -> open(area, record, field);
            case Way.ToReturned(String area, UUID record) -> tools.tasks().run(() -> wiring.handoff.desk.returned.opens(area, record), opens -> open(area, opens, null));
            case Way.ToSelfCheck(CheckRule rule) -> doors.selfCheck().accept(rule);
        }
    }

    private void open(String area, UUID record, @Nullable String field) {
        if (ledgers.of(area).isPresent()) {
            doors.aCase().accept(new CaseRef(area, record), field);
        } else if (area.equals(MONITORING)) {
            doors.monitoring().accept(record, field);
        } else if (area.equals(HOUSEHOLD)) {
            doors.household().accept(record);
        } else {
            doors.screen().accept("water");
        }
    }

    private void print(SheetWish wish) {
        var onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.SHEET, null));
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null), deck::back))
                .open(words.say("handoff.sheet.name", PackageNumber.printed(wish.made().number())), file -> sheet(wish, file));
    }

    private SheetOutcome sheet(SheetWish wish, Path file) {
        return wiring.handoff.desk.sheet.run(wish.made(), wish.to(), wish.reminders(), file);
    }

    /** After something was taken back, or the banner's answer was read elsewhere. */
    void reread() {
        if (screen != null) {
            screen.reload();
        }
    }

    /** For pictures and tests: the screen, brought to the front. */
    HandoffScreen shown() {
        node();
        deck.back();
        return Objects.requireNonNull(screen);
    }
}
