package org.townledger.monitoring;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.ui.BlockerPanel;
import org.townledger.wording.Wording;

/** What stands in the way of saving, above the page; each line leads to its field. */
final class Refusal {

    private final Wording words;
    private final BlockerPanel blockers;
    private final ScrollPane scroll;
    private final Node page;

    Refusal(Wording words, BlockerPanel blockers, ScrollPane scroll, Node page) {
        this.words = words;
        this.blockers = blockers;
        this.scroll = scroll;
        this.page = page;
    }

    /** Blank where nothing stands in the way. While the clerk types the list shrinks and leaves the cursor alone. */
    void show(List<Blocker> why, Consumer<String> go) {
        blockers.show(words.say("monitoring.screen.blockers", why.size()), words.say("monitoring.screen.blockersHint"),
                why.stream().map(blocker -> new BlockerPanel.Line(words.say(blocker.what()), words.say(blocker.needed()),
                        words.say("monitoring.screen.clause", blocker.clause().citation()), words.say("monitoring.screen.go"),
                        () -> go.accept(blocker.field()))).toList());
        if (!why.isEmpty() && blockers.getScene() != null && !isWithin(blockers.getScene().getFocusOwner(), page)) {
            scroll.setVvalue(0);
            blockers.focusFirst();
        }
    }

    static boolean isWithin(@Nullable Node node, Node outer) {
        return node != null && (node == outer || isWithin(node.getParent(), outer));
    }
}
