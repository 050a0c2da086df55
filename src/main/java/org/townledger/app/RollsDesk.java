package org.townledger.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Leaving;
import org.townledger.rolls.RollsScreen;
import org.townledger.wording.Sentence;

/** Comparing rolls, in the window. */
final class RollsDesk {

    static final String KEY = "rolls";

    private final Wiring wiring;
    private final RollsScreen screen;

    /** @param openCase by the ledger's key and the case @param openHousehold in the register @param written after something changed */
    RollsDesk(Wiring wiring, WindowTools tools, FileChoices files, BiConsumer<String, UUID> openCase, Consumer<UUID> openHousehold, Runnable written) {
        this.wiring = wiring;
        RollsWiring rolls = wiring.rolls;
        var acts = new RollsScreen.Acts(tools.user(), rolls.compare, rolls.read, rolls.report, rolls.settle, rolls.dropouts);
        screen = new RollsScreen(acts, new RollsScreen.Ways(openCase, openHousehold, written), new Chosen(files), tools.screens(),
                tools.layers(), tools.tasks(), tools.viewport(), tools.theme().textSizeProperty());
    }

    private record Chosen(FileChoices files) implements RollsScreen.Files {

        @Override
        public Optional<Path> source() {
            return files.source();
        }

        @Override
        public Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
            return files.give(what, give);
        }

        @Override
        public Optional<Path> workbook(String suggestedName) {
            return files.workbook(suggestedName);
        }
    }

    NavItem item() {
        return NavItem.of(KEY, Feather.COLUMNS, wiring.wording.say("app.nav.rolls"), screen::root);
    }

    /** What is shown of a comparison, as it is now. */
    void reread() {
        screen.reread();
    }

    /** For pictures: what the newest comparison brought up. */
    void openNewest() {
        screen.open(wiring.rolls.read.all().getFirst().comparison().id());
    }

    /** For pictures: the first finding with both sides. */
    void selectFirst() {
        screen.result().orElseThrow().table().table().getSelectionModel().selectFirst();
    }

    /** For pictures and tests. */
    RollsScreen shown() {
        return screen;
    }
}
