package org.townledger.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.banner.BannerDeskScreen;
import org.townledger.banner.CertificatesDialog;
import org.townledger.banner.CompareScreen;
import org.townledger.banner.ElsewhereScreen;
import org.townledger.banner.MergeScreen;
import org.townledger.banner.RemarksScreen;
import org.townledger.banner.TownState;
import org.townledger.desk.Area;
import org.townledger.handoff.DownAttachments;
import org.townledger.handoff.FindSticks;
import org.townledger.handoff.HandDownScreen;
import org.townledger.handoff.HandoffScreen;
import org.townledger.handoff.Remark;
import org.townledger.handoff.WriteReceipt;
import org.townledger.household.CaseRef;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What only a banner's window has: its desk, its list of remarks, who stands in two towns, two hand-offs side by side. */
final class BannerScreens {

    static final String MERGE = "merge";
    static final String DOWN = "handDown";
    static final String REMARKS = "remarks";
    static final String ELSEWHERE = "elsewhere";

    /**
     * @param screen    opens a screen of the navigation by its key
     * @param aCase     in its ledger
     * @param household in the register
     * @param written   after something was written
     * @param merged    after records of towns came in
     */
    record Doors(Consumer<String> screen, Consumer<CaseRef> aCase, Consumer<UUID> household, Consumer<UUID> monitored, Runnable written, Runnable merged) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final LedgerDesks ledgers;
    private final Doors doors;
    private final Wording words;
    private final Deck deck = new Deck();
    private @Nullable BannerDeskScreen desk;
    private @Nullable RemarksScreen remarks;
    private @Nullable MergeScreen merging;
    private @Nullable HandDownScreen handDown;

    BannerScreens(Wiring wiring, WindowTools tools, FileChoices files, LedgerDesks ledgers, Doors doors) {
        this.wiring = wiring;
        this.files = files;
        this.tools = tools;
        this.ledgers = ledgers;
        this.doors = doors;
        words = wiring.wording;
    }

    /** After the ledgers. */
    List<NavItem> items() {
        return List.of(NavItem.of(MERGE, Feather.HARD_DRIVE, words.say("app.nav.merge"), this::merge).afterALine(),
                NavItem.of(DOWN, Feather.SEND, words.say("app.nav.handDown"), this::handDown),
                NavItem.of(REMARKS, Feather.MESSAGE_SQUARE, words.say("app.nav.remarks"), this::remarks).counting(this::unanswered),
                NavItem.of(ELSEWHERE, Feather.COPY, words.say("app.nav.elsewhere"), this::elsewhere).counting(() -> wiring.banner.elsewhere.run().size()));
    }

    private long unanswered() {
        return wiring.banner.readRemarks.run().stream().filter(line -> line.remark().state() != Remark.State.ANSWERED).count();
    }

    /** Towns that are overdue, and packages that wait. Not for the JavaFX thread. */
    long pressing() {
        var towns = wiring.banner.towns.run();
        return towns.count(org.townledger.banner.Reporting.State.OVERDUE) + towns.held();
    }

    /** The desk. @param foot beside what is to be seen to */
    Node desk(Node foot) {
        var ways = new BannerDeskScreen.Ways(() -> doors.screen().accept(MERGE), this::compare, this::open, () -> doors.screen().accept(REMARKS), () -> doors.screen().accept(ELSEWHERE),
                () -> doors.screen().accept(DOWN));
        desk = new BannerDeskScreen(wiring.banner.towns, areas(), tools.screens(), tools.tasks(), ways, tools.viewport(), foot);
        deck.setHome(tools.screens().load("banner/Desk.fxml", desk));
        return deck.node();
    }

    /** The ledgers, then what else is counted. */
    private List<Area> areas() {
        List<Area> areas = new ArrayList<>(ledgers.all().stream().map(LedgerDesk::area).toList());
        areas.add(new Area(TownState.MONITORING, Feather.EYE, words.say("app.nav.monitoring")));
        areas.add(new Area(TownState.HOUSEHOLD, Feather.USERS, words.say("app.nav.register")));
        return areas;
    }

    private Map<String, String> names() {
        return areas().stream().collect(Collectors.toMap(Area::key, Area::name));
    }

    private void compare(String office) {
        deck.show(tools.screens().load("banner/Compare.fxml", new CompareScreen(wiring.banner.compare, names(), office, tools.tasks(), words, deck::back)));
    }

    /** For pictures: the first town that has handed off twice. */
    void compareFirst() {
        compare("");
    }

    private void open(String kind, String town) {
        ledgers.of(kind).ifPresentOrElse(ledger -> {
            doors.screen().accept(kind);
            ledger.narrowToTown(town);
        }, () -> doors.screen().accept(kind.equals(TownState.HOUSEHOLD) ? "register" : kind));
    }

    private Node merge() {
        String user = tools.user();
        var acts = new MergeScreen.Acts((from, progress) -> wiring.handoff.merge.run(user, from, progress),
                (office, progress) -> wiring.handoff.merge.abandonMissing(user, office, progress),
                (office, folder) -> answer(wiring.handoff.answer.run(user, office, folder)), wiring.banner.towns);
        merging = new MergeScreen(acts, new MergeScreen.Ways(files::packages, files::stick, this::certificates, doors.merged(), doors.written(),
                () -> doors.screen().accept(DOWN)), tools.layers(), tools.tasks(),
                tools.viewport());
        return tools.screens().load("banner/Merge.fxml", merging);
    }

    private Node handDown() {
        var acts = new HandDownScreen.Acts(() -> wiring.store.read(wiring.lists::divisions).towns(), wiring.handoff.down.look,
                new DownAttachments.Acts(wiring.handoff.down.sheet, wiring.handoff.down.pack::unreadable), new RecordedPacking(wiring, tools.user(), files)::down, FindSticks.ofThisSystem());
        handDown = new HandDownScreen(acts, tools.parts(),
                new HandDownScreen.Ways(() -> files.source(), files::stick, doors.written()));
        return tools.screens().load("handoff/HandDown.fxml", handDown);
    }

    private void certificates() {
        var trust = new HandoffTrusted(wiring, tools.user(), files);
        new CertificatesDialog(() -> new CertificatesDialog.Known(trust.own(), trust.all(), wiring.store.read(wiring.lists::divisions).towns()), trust,
                new CertificatesDialog.Ways(files::fromStick, files::stick, doors.written()), tools.screens(), tools.layers(), tools.tasks()).open();
    }

    private static MergeScreen.Answer answer(WriteReceipt.Outcome outcome) {
        return switch (outcome) {
            case WriteReceipt.Outcome.Written written -> new MergeScreen.Answer.Written(written.file());
            case WriteReceipt.Outcome.Refused(Sentence reason) -> new MergeScreen.Answer.Refused(reason);
        };
    }

    private Node remarks() {
        var acts = new RemarksScreen.Acts(tools.user(), wiring.banner.readRemarks, wiring.banner.withdraw);
        remarks = new RemarksScreen(acts, new RemarksScreen.Ways(this::open, doors.written()), names(), tools.layers(), tools.tasks(), tools.viewport());
        return tools.screens().load("banner/Remarks.fxml", remarks);
    }

    private void open(Remark remark) {
        switch (remark.kind()) {
            case TownState.HOUSEHOLD -> doors.household().accept(remark.record());
            case TownState.MONITORING -> doors.monitored().accept(remark.record());
            default -> doors.aCase().accept(new CaseRef(remark.kind(), remark.record()));
        }
    }

    private Node elsewhere() {
        Supplier<ElsewhereScreen.Found> read = () -> new ElsewhereScreen.Found(wiring.banner.elsewhere.run(), wiring.store.read(wiring.lists::divisions));
        return tools.screens().load("banner/Elsewhere.fxml", new ElsewhereScreen(read::get,
                new ElsewhereScreen.Ways((ledger, id) -> doors.aCase().accept(new CaseRef(ledger, id)), doors.household()), names(), tools.tasks(), words));
    }

    /** After something was taken back. */
    void reread() {
        if (desk != null) {
            desk.reload();
        }
        if (remarks != null) {
            remarks.reload();
        }
        if (merging != null) {
            merging.reload();
        }
        if (handDown != null) {
            handDown.reload();
        }
    }
}
