package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** The head of an open household: its marks, a line of facts, and what has to be said above its pages. */
final class HouseholdLooks {

    private final Wording words;
    private final HouseholdWords says;
    private final MonitoringFile file;

    HouseholdLooks(Wording words, MonitoringFile file) {
        this.words = words;
        this.says = new HouseholdWords(words);
        this.file = file;
    }

    List<Node> marks() {
        Monitoring monitoring = file.monitoring();
        var marks = new ArrayList<Node>();
        marks.add(says.disc(file.recorded() ? monitoring.state() : null));
        marks.add(new Tag(monitoring.type(), Tag.Tone.ACCENT));
        if (monitoring.identification().isGreen()) {
            marks.add(new Tag(words.say("monitoring.screen.greenTag"), Tag.Tone.SUCCESS));
        }
        return marks;
    }

    List<Node> facts() {
        Monitoring monitoring = file.monitoring();
        var facts = new ArrayList<Node>();
        facts.add(fact(Feather.HASH, file.number().isEmpty() ? words.say("monitoring.screen.noNumber")
                : words.say("monitoring.screen.number", file.number())));
        facts.add(fact(Feather.MAP_PIN, file.village()));
        facts.add(fact(Feather.USERS, words.say("monitoring.screen.members", file.members())));
        if (!monitoring.risks().isEmpty()) {
            facts.add(fact(Feather.ALERT_TRIANGLE, words.say("monitoring.screen.risksAre", says.joined(monitoring.risks()))));
        }
        monitoring.identification().identifiedOn().ifPresent(day -> facts.add(fact(Feather.CALENDAR, words.say("monitoring.screen.since", day))));
        if (!file.earlier().isEmpty()) {
            facts.add(fact(Feather.ROTATE_CCW, words.say("monitoring.screen.earlier", file.earlier().size())));
        }
        return facts;
    }

    /** Empty where nothing has to be said. */
    String banner() {
        Monitoring monitoring = file.monitoring();
        if (!file.recorded()) {
            return words.say(file.earlier().isEmpty() ? "monitoring.screen.bannerNew" : "monitoring.screen.bannerAgain", monitoring.type());
        }
        return switch (monitoring.state()) {
            case DROPPED -> words.say("monitoring.screen.bannerDropped", String.valueOf(monitoring.dropped().on()), monitoring.dropped().text());
            case REMOVED -> words.say("monitoring.screen.bannerRemoved", String.valueOf(monitoring.removal().markedOn()));
            case IDENTIFYING, MONITORED, REMOVING -> owed(IdentificationRules.owed(monitoring.identification()));
        };
    }

    private String owed(List<String> papers) {
        return papers.isEmpty() ? "" : words.say("monitoring.screen.bannerOwed", papers.size(),
                says.joined(papers.stream().map(IdentificationRules::name).map(words::say).toList()));
    }

    /** Stands in the place of a page that needs a record. */
    static Node notYet(Wording words, Runnable toClue) {
        return new EmptyState(Feather.EDIT_2, words.say("monitoring.screen.notYet"), words.say("monitoring.screen.notYetSays"))
                .primary(Feather.ARROW_LEFT, words.say("monitoring.screen.toClue"), toClue);
    }

    private static Node fact(Feather icon, String text) {
        Label fact = new Label(text, Icons.of(icon));
        fact.getStyleClass().add("second");
        return fact;
    }
}
