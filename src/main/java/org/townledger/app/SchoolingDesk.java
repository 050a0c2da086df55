package org.townledger.app;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.PersonSearch;
import org.townledger.schooling.Notice;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;
import org.townledger.schooling.SchoolingLook;

/** The schooling ledger in the window: beside what all ledgers have, its notices on paper. */
final class SchoolingDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Runnable written;
    private @Nullable LedgerDesk<SchoolingCase, SchoolingFilter> desk;

    SchoolingDesk(Wiring wiring, WindowTools tools, FileChoices files, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.written = written;
    }

    LedgerDesk<SchoolingCase, SchoolingFilter> with(PersonSearch people, LedgerWords standing) {
        var ways = new SchoolingLook.Ways(wiring.schoolingActs, tools.user(), tools.tasks(), this::print, () -> desk().refresh(),
                () -> wiring.store.read(wiring.children::schools));
        desk = new LedgerDesk<>(wiring, tools, files, wiring.schooling, new SchoolingLook(wiring.wording, ways), people, standing, List.of(), written);
        return desk;
    }

    private LedgerDesk<SchoolingCase, SchoolingFilter> desk() {
        return Objects.requireNonNull(desk);
    }

    private void print(Notice notice, SchoolingCase child) {
        desk().preview(wiring.noticeText.title(notice.kind(), child) + notice.number(), file -> {
            String office = wiring.store.read(wiring.lists::divisions).officeTitle();
            return wiring.sheets.write(wiring.noticeText.letter(notice, child, office), file);
        });
    }
}
