package org.townledger.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseState;
import org.townledger.cases.WorkKind;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** The figures at a card's foot, each with its rows: what is overdue, what awaits acceptance, what is warned of. */
final class CardWays {

    private static final int MOST = 2;

    /** Opens the rows of a figure. */
    interface Rows {

        /** @param chip that shows them in the ledger itself */
        void open(Area area, String chip, Predicate<FigureRow> which);
    }

    private final Wording words;
    private final Area area;
    private final ReadDesk.Desk desk;
    private final BiConsumer<String, WorkKind> narrow;
    private final Rows rows;

    CardWays(Wording words, Area area, ReadDesk.Desk desk, BiConsumer<String, WorkKind> narrow, Rows rows) {
        this.words = words;
        this.area = area;
        this.desk = desk;
        this.narrow = narrow;
        this.rows = rows;
    }

    List<LedgerCard.Way> all() {
        var ways = new ArrayList<LedgerCard.Way>();
        List<FigureRow> open = desk.figures().of(area.key());
        add(ways, "desk.card.overdue", open.stream().filter(FigureRow::overdue).count(), Tag.Tone.DANGER, Feather.ALERT_CIRCLE,
                () -> rows.open(area, "overdue", FigureRow::overdue));
        add(ways, "desk.card.awaiting", open.stream().filter(CardWays::isAwaiting).count(), Tag.Tone.ACCENT, Feather.CLOCK,
                () -> rows.open(area, "awaiting", CardWays::isAwaiting));
        // What is to be done is of today, and stands beside no figure of another day.
        if (!desk.figures().day().equals(desk.work().today())) {
            return ways;
        }
        add(ways, "desk.card.warning", desk.work().count(area.key(), WorkKind.WARNING), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE,
                () -> narrow.accept(area.key(), WorkKind.WARNING));
        add(ways, "desk.card.soon", desk.work().count(area.key(), WorkKind.SOON), Tag.Tone.PLAIN, Feather.CALENDAR,
                () -> narrow.accept(area.key(), WorkKind.SOON));
        return ways.stream().limit(MOST).toList();
    }

    private static boolean isAwaiting(FigureRow row) {
        return row.state() == CaseState.AWAITING_ACCEPTANCE;
    }

    private void add(List<LedgerCard.Way> ways, String key, long number, Tag.Tone tone, Feather icon, Runnable open) {
        if (number > 0) {
            ways.add(new LedgerCard.Way(words.say(key, number), tone, icon, open));
        }
    }
}
