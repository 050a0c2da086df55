package org.townledger.household;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.people.Household;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** What stands at the top of a household's file: what it is, and how it is found. */
final class HeadLines {

    private final Wording words;
    private final FileLines lines;
    private final HouseholdText text;

    HeadLines(Wording words, FileLines lines) {
        this.words = words;
        this.lines = lines;
        this.text = new HouseholdText(words);
    }

    /** Its type, and that it has ended. */
    List<Node> marks(HouseholdFile file) {
        var marks = new ArrayList<Node>();
        if (!file.type().isEmpty()) {
            marks.add(new Tag(file.type(), Tag.Tone.ACCENT));
        }
        Household.Ending ending = file.family().household().ending();
        if (ending != null) {
            marks.add(new Tag(words.say("household.file.ended", ending.on()), Tag.Tone.WARNING));
        }
        return marks;
    }

    /** Where it lives, its telephone, and who looks after it. */
    List<Node> facts(HouseholdFile file) {
        Household household = file.family().household();
        var facts = new ArrayList<Node>();
        facts.add(fact(Feather.MAP_PIN, text.place(file)));
        addIfTold(facts, Feather.HOME, household.address());
        addIfTold(facts, Feather.PHONE, household.phone());
        String cadre = text.cadre(household);
        facts.add(fact(Feather.USER_CHECK, cadre.isEmpty() ? words.say("household.file.noCadre") : words.say("household.file.cadre", cadre)));
        return facts;
    }

    private void addIfTold(List<Node> facts, Feather icon, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            facts.add(fact(icon, said));
        }
    }

    private Node fact(Feather icon, String said) {
        Label fact = lines.label(said, "second");
        fact.setGraphic(Icons.of(icon));
        return fact;
    }
}
