package org.townledger.cases;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.Tag;

/** Notices as they stand in a head: words as tags, lines below them. */
public final class NoticeLook {

    private NoticeLook() {
    }

    public static List<Node> words(List<CaseNotice> notices) {
        return notices.stream().filter(CaseNotice::word)
                .map(notice -> (Node) new Tag(notice.text(), Tag.Tone.valueOf(notice.style().toUpperCase(Locale.ROOT)))).toList();
    }

    private static List<Node> lines(List<CaseNotice> notices) {
        return notices.stream().filter(Predicate.not(CaseNotice::word)).map(NoticeLook::line).toList();
    }

    /** The lines in their place, which is gone where there is none. */
    public static void show(VBox place, List<CaseNotice> notices) {
        place.getChildren().setAll(lines(notices));
        place.setVisible(!place.getChildren().isEmpty());
        place.setManaged(place.isVisible());
    }

    private static Node line(CaseNotice notice) {
        Label line = new Label(notice.text());
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add(notice.style());
        return line;
    }
}
