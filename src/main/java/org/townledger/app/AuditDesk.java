package org.townledger.app;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.audit.AuditFilter;
import org.townledger.audit.AuditScreen;
import org.townledger.audit.AuditedRecord;
import org.townledger.audit.ChainText;
import org.townledger.audit.HistoryDialog;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.sheets.Printers;
import org.townledger.store.ChainState;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.vault.ActPermissions;
import org.townledger.vault.Permission;
import org.townledger.wording.Wording;

/** The office's log in the window, its sheet, and the history of a record over any screen. */
final class AuditDesk {

    static final String KEY = "audit";

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Consumer<UUID> undo;
    private final Wording words;
    private final Deck deck = new Deck();
    private @Nullable AuditScreen screen;

    /** @param undo takes an act back */
    AuditDesk(Wiring wiring, WindowTools tools, FileChoices files, Consumer<UUID> undo) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.undo = undo;
        words = wiring.wording;
    }

    /** The one place that is asked whether who works here may read the whole office's log. */
    boolean mayRead() {
        return tools.session().may(Permission.AUDIT);
    }

    /** The one place that is asked whether who works here may take back an act, also another's: whoever may do it. */
    private boolean mayUndo(String act) {
        return tools.session().may(ActPermissions.of(act));
    }

    NavItem item() {
        return NavItem.of(KEY, Feather.CLIPBOARD, words.say("app.nav.audit"), this::node);
    }

    /** The screen; an entry of the navigation makes it when it is first opened. */
    AuditScreen shown() {
        if (screen == null) {
            var acts = new AuditScreen.Acts(wiring.audit.read, wiring.audit.check, this::mayUndo);
            screen = new AuditScreen(acts, tools.screens(), tools.tasks(), new AuditScreen.Ways(this::print, undo), tools.viewport());
            deck.setHome(screen.load());
        }
        return screen;
    }

    /** Once the window is open; a whole chain says nothing. */
    void checkTheChain() {
        tools.tasks().run(wiring.audit.check::run, state -> {
            if (!(state instanceof ChainState.Whole)) {
                MessageDialog.show(tools.layers(), Message.of(words.say("app.window.title"), Message.Sign.FAILED, words.say("app.chain.altered"))
                        .fact(words.say(ChainText.of(state, wiring.audit.read.words()))).fact(words.say("audit.chain.todo")));
            }
        });
    }

    private Node node() {
        shown();
        return deck.node();
    }

    /** After something was written elsewhere. */
    void reread() {
        if (screen != null) {
            screen.reload();
        }
    }

    /** Over whatever is shown: who changed a case. */
    void history(UUID aCase) {
        new HistoryDialog(wiring.audit.read, tools.layers(), tools.tasks()).open(new AuditedRecord.OfCase(aCase));
    }

    private void print(AuditFilter filter) {
        var onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.AUDIT_SHEET, null));
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null), deck::back))
                .open(words.say("audit.sheet.name"), file -> wiring.audit.print.run(filter, file));
    }
}
