package org.townledger.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.townledger.store.Transaction;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** How acts stand in the table. */
final class ActLook {

    static final List<String> ALL = List.of("at", "user", "act", "subjects", "rows");
    /** Beside an open act, and where the window is narrow. */
    static final List<String> SHORT = List.of("at", "user", "act", "subjects");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Transaction.TOWN);

    private final Wording words;
    private final ChangeWords names;

    ActLook(Wording words, ChangeWords names) {
        this.words = words;
        this.names = names;
    }

    List<TableColumnSpec<ActLine>> columns() {
        return List.of(spec("at", line -> MOMENT.format(line.at())).wide(11.6), spec("user", ActLine::user).wide(6.6),
                spec("act", line -> names.act(line.name())).looks(this::act).wide(13),
                spec("subjects", this::subjects).wide(20).givingWay(),
                spec("rows", line -> Integer.toString(line.rows())).aligned(TableColumnSpec.Align.RIGHT).wide(5));
    }

    private TableColumnSpec<ActLine> spec(String field, Function<ActLine, String> says) {
        return TableColumnSpec.of(field, words.say("audit.column." + field), says).unsorted();
    }

    private String subjects(ActLine line) {
        return String.join(words.say("audit.undo.comma"), line.subjects());
    }

    private Node act(ActLine line) {
        Label name = new Label(names.act(line.name()));
        HBox shown = line.undone() ? new HBox(name, new Tag(words.say("audit.undone"), Tag.Tone.PLAIN)) : new HBox(name);
        shown.getStyleClass().add("act-name");
        return shown;
    }
}
