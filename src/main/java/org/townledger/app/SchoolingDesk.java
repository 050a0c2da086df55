package org.townledger.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.cases.PersonSearch;
import org.townledger.schooling.AidChild;
import org.townledger.schooling.AidScreen;
import org.townledger.schooling.Notice;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;
import org.townledger.schooling.SchoolingLook;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** The schooling ledger in the window: beside what all ledgers have, its notices on paper and the student-aid list. */
final class SchoolingDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final DeskAround around;
    private @Nullable LedgerDesk<SchoolingCase, SchoolingFilter> desk;
    private @Nullable Node aid;

    SchoolingDesk(DeskAround around) {
        this.around = around;
        wiring = around.wiring();
        tools = around.tools();
        files = around.files();
    }

    LedgerDesk<SchoolingCase, SchoolingFilter> with(PersonSearch people) {
        var ways = new SchoolingLook.Ways(wiring.school.acts, tools.user(), tools.tasks(), this::print, () -> desk().refresh(),
                () -> wiring.store.read(wiring.school.children::schools));
        var doors = List.of(new LedgerDoor(wiring.wording.say("schooling.aid.title"), this::aid));
        desk = new LedgerDesk<>(around, wiring.schooling, new SchoolingLook(wiring.wording, ways), people, doors);
        return desk;
    }

    private LedgerDesk<SchoolingCase, SchoolingFilter> desk() {
        return Objects.requireNonNull(desk);
    }

    private void print(Notice notice) {
        desk().preview(notice.title() + notice.number(), file -> {
            String office = wiring.store.read(wiring.lists::divisions).officeTitle();
            return wiring.sheets.write(wiring.school.noticeText.letter(notice, office), file);
        });
    }

    private Node aid(Runnable back) {
        int year = LocalDate.ofInstant(tools.clock().instant(), Transaction.TOWN).getYear();
        var ways = new AidScreen.Ways(wiring.school.readAid, wiring.school.saveAid, tools.user(), this::exportAid, this::printAid, back);
        aid = new AidScreen(tools.screens(), tools.layers(), tools.tasks(), ways, year).load();
        return aid;
    }

    private void printAid(List<AidChild> children, int year) {
        desk().preview(wiring.wording.say("schooling.aid.title"), file -> wiring.school.aidOnPaper.sheet(children, year, wiring.school.readAid.words(), file),
                () -> desk().turnTo(Objects.requireNonNull(aid)));
    }

    private void exportAid(List<AidChild> children, int year) {
        files.workbook(wiring.wording.say("schooling.aid.title") + year + ".xlsx").ifPresent(file -> tools.tasks().run(
                () -> files.give(Leaving.of(Leaving.Kind.WORKBOOK, "schooling", children.size(), file),
                        () -> wiring.school.aidOnPaper.workbook(children, year, wiring.school.readAid.words(), file)), this::exported));
    }

    private void exported(Optional<Sentence> failed) {
        tools.layers().toast(wiring.wording.say(failed.orElse(Sentence.of("app.export.done"))), null);
    }
}
