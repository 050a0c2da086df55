package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.LedgerWords;
import org.townledger.household.CaseRef;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.PersonHit;
import org.townledger.vault.BackupWords;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** The screens of an opened data folder, in the order of the navigation. */
final class MainScreens {

    private static final String DESK = "desk";
    private static final String REGISTER = "register";
    private static final String REPORTS = "reports";
    private static final String SELF_CHECK = "selfcheck";
    private static final String SETTINGS = "settings";
    private static final String MANUAL = "manual";

    private final Wiring wiring;
    private final WindowTools tools;
    private final Wording words;
    private final FileChoices files;
    private final LedgerDesks ledgers;
    private final MonitoringDesk monitoring;
    private final FrameController frame;
    private final RegisterDesk register;
    private final HouseholdDesk household;
    private final TownDesk desk;
    private final SelfCheckDesk selfCheck;
    private final RollsDesk rolls;
    private final HandoffDesk handoff;
    private final HandoffDownDesk down;
    private final BackupDesk backups;
    private final AuditDesk audit;
    private final UndoDesk undo;
    private final BannerScreens banner;
    private final Runnable reread;
    private final SettingsDesk settings;

    /** @param ledger the words of the lists as they stand at the start @param restore leaves the ledger to restore a backup */
    MainScreens(Vault vault, Wiring wiring, WindowTools tools, FileChoices chosen, LedgerWords ledger, Consumer<@Nullable Path> restore) {
        this.wiring = wiring;
        this.tools = tools;
        this.words = wiring.wording;
        this.files = new RecordedFiles(chosen, wiring.audit.disclosures, tools.user());
        this.register = new RegisterDesk(wiring, tools, files, new RegisterDesk.Doors(this::openHouseholdsFile, this::printForms, this::written));
        var around = new DeskAround(wiring, tools, files, ledger, this::open, this::history, this::written);
        this.ledgers = new LedgerDesks(around, search());
        this.monitoring = new MonitoringDesk(around, search(), this::open);
        this.household = new HouseholdDesk(wiring, tools, files, register.deck(), this::open, register::back, this::written);
        this.desk = new TownDesk(wiring, tools, ledgers, new TownDesk.Doors(this::open, this::open, household::open, this::openMonitored, this::openBackups));
        this.backups = new BackupDesk(vault, wiring, tools, files, new BackupDesk.Doors(this::openBackups, restore, this::said));
        this.settings = new SettingsDesk(wiring, tools, files, backups);
        this.selfCheck = new SelfCheckDesk(wiring, tools, files, new SelfCheckDesk.Doors(this::open, this::openFile, this::openMonitored), this::written);
        this.rolls = new RollsDesk(wiring, tools, files, (key, id) -> open(new CaseRef(key, id)), this::openHousehold, this::written);
        this.down = new HandoffDownDesk(wiring, tools, files, new HandoffDownDesk.Doors(this::open, this::openFile, this::open, this::written));
        this.handoff = new HandoffDesk(wiring, tools, files, ledgers, new HandoffDesk.Doors(this::open, this::openFile, this::openMonitored, rule -> {
            open(SELF_CHECK);
            selfCheck.show(rule);
        }, this::open), this::merged);
        this.audit = new AuditDesk(wiring, tools, files, this::takeBack);
        this.banner = new BannerScreens(wiring, tools, files, ledgers, new BannerScreens.Doors(this::open, this::open, this::openHousehold,
                id -> openMonitored(id, null), this::written, this::merged));
        var contents = new FrameContents(ledger.divisions().officeTitle(), words.say(tools.session().shown()), items(ledger),
                search().suggestions(this::open), () -> open(MANUAL), tools.menu());
        frame = new FrameController(contents, tools.tasks(), tools.theme(), words, tools.clock());
        var screens = new OpenScreens(ledgers, register, household, monitoring, List.of(rolls::reread, handoff::reread, desk::reread, register::rereadTwins,
                audit::reread, banner::reread, () -> List.of(REPORTS, SETTINGS).forEach(frame::renew)));
        reread = screens::reread;
        undo = new UndoDesk(wiring, tools, new UndoDesk.Around(frame, screens::leave, screens::reread, this::written));
    }

    void show() {
        tools.layers().setScreen(tools.screens().load("app/Frame.fxml", frame));
        backups.reload();
        undo.begin();
        audit.checkTheChain();
    }

    /** Opens a screen by its name in the navigation. */
    void open(String key) {
        frame.open(key);
    }

    BackupDesk backups() {
        return backups;
    }

    private void said(BackupWords.Said said) {
        frame.backup(said);
    }

    void openBackups() {
        open(SETTINGS);
        settings.turnTo(words.say("app.backup.title"));
    }

    private void open(PersonHit person) {
        openHousehold(person.household().id());
    }

    /** Shows a case in its ledger. */
    private void open(CaseRef which) {
        open(which, null);
    }

    /** @param field that the cursor goes to; null for none */
    private void open(CaseRef which, @Nullable String field) {
        ledgers.of(which.ledger()).ifPresent(ledger -> {
            open(which.ledger());
            if (field == null) {
                // A table that has the cursor chooses its first row as soon as it has read one, and would open that case.
                ledger.shown().root().requestFocus();
                ledger.shown().show(which.id());
            } else {
                ledger.shown().show(which.id(), field);
            }
        });
    }

    /** Shows a household's file. */
    private void openFile(UUID id) {
        open(REGISTER);
        household.open(id);
    }

    /** Shows a household among those that are monitored. */
    private void openMonitored(UUID id, @Nullable String field) {
        open(monitoring.key());
        monitoring.open(id, field);
    }

    private void openHousehold(UUID id) {
        household.leave(() -> {
            open(REGISTER);
            register.open(id);
        });
    }

    /** The file of a household, over the register that stands open. */
    private void openHouseholdsFile(UUID id) {
        household.open(id);
    }

    private void printForms(HouseholdFilter filter) {
        household.printForms(filter);
    }

    /** For pictures and tests: the objects of the opened folder. */
    Wiring wiring() {
        return wiring;
    }

    RegisterDesk register() {
        return register;
    }

    RollsDesk rolls() {
        return rolls;
    }

    LedgerDesks ledgers() {
        return ledgers;
    }

    HandoffDesk handoff() {
        return handoff;
    }

    BannerScreens banner() {
        return banner;
    }

    AuditDesk audit() {
        return audit;
    }

    MonitoringDesk monitoring() {
        return monitoring;
    }

    private RegisterSearch search() {
        return new RegisterSearch(wiring.findPeople, wiring.households, wiring.store, wiring.lists);
    }

    private void written() {
        frame.saved(tools.clock().instant());
        undo.look();
    }

    /** Records or answers came in, or went out: every opened screen shows others. */
    private void merged() {
        reread.run();
        written();
    }

    private void history(UUID aCase) {
        audit.history(aCase);
    }

    private void takeBack(UUID act) {
        undo.run(act);
    }

    private List<NavItem> items(LedgerWords ledger) {
        var items = new ArrayList<NavItem>();
        boolean ofBanner = ledger.divisions().isBanner();
        items.add(NavItem.of(DESK, Feather.GRID, words.say("app.nav.desk"), () -> ofBanner ? banner.desk(backups.card()) : desk.node(backups.card()))
                .counting(ofBanner ? banner::pressing : desk::pressing).urgently());
        items.add(NavItem.of(REGISTER, Feather.USERS, words.say("app.nav.register"), register.deck()::node));
        List<NavItem> desks = ledgers.all().stream().map(LedgerDesk::item).toList();
        items.add(desks.getFirst().afterALine());
        items.addAll(desks.subList(1, desks.size()));
        items.add(monitoring.item());
        items.addAll(ofBanner ? banner.items() : List.of(rolls.item().afterALine()));
        items.add(NavItem.of(SELF_CHECK, Feather.CHECK_SQUARE, words.say("app.nav.selfcheck"), selfCheck::node));
        items.add(NavItem.of(REPORTS, Feather.PRINTER, words.say("app.nav.reports"),
                new ReportsDesk(wiring, tools, files, this::written)::node));
        if (!ofBanner) {
            items.add(handoff.item());
            items.add(down.item());
        }
        if (audit.mayRead()) {
            items.add(audit.item().afterALine());
        }
        items.add(NavItem.of(SETTINGS, Feather.SLIDERS, words.say("app.nav.settings"), settings::node));
        items.add(NavItem.of(MANUAL, Feather.BOOK_OPEN, words.say("app.nav.manual"), Manual::screen));
        return items;
    }
}
