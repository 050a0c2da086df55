package org.townledger.cases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.ui.BlockerPanel;

/** Where a case's blockers stand: in its head, or in a low window above the fields, with which they scroll. */
final class BlockersPlace {

    /** Below this height, in em of the text, head and blockers would leave no room for the fields. */
    private static final double LOW_IN_EM = 44;

    private final VBox panel;
    private final VBox head;
    private final VBox content;
    private final BlockerPanel blockers;
    private final Label sized;
    private boolean scrolls;

    /** @param sized says how large the text is */
    BlockersPlace(VBox panel, VBox head, VBox content, BlockerPanel blockers, Label sized) {
        this.panel = panel;
        this.head = head;
        this.content = content;
        this.blockers = blockers;
        this.sized = sized;
        panel.heightProperty().subscribe(_ -> place());
    }

    /** The groups of fields; what scrolls with them stays above them. */
    void fill(List<Node> groups) {
        content.getChildren().setAll(groups);
        if (scrolls) {
            content.getChildren().addFirst(blockers);
        }
    }

    private void place() {
        boolean low = panel.getHeight() < LOW_IN_EM * sized.getFont().getSize();
        if (low != scrolls) {
            scrolls = low;
            head.getChildren().remove(blockers);
            content.getChildren().remove(blockers);
            if (low) {
                content.getChildren().addFirst(blockers);
            } else {
                head.getChildren().add(blockers);
            }
        }
    }
}
