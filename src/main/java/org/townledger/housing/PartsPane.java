package org.townledger.housing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.townledger.cases.CaseForm;
import org.townledger.wording.Wording;

/** The parts of a house in a grid, and in its last place the grade that follows from them. */
final class PartsPane extends GridPane {

    private static final int COLUMNS = 4;

    private final Wording words;
    private final PartChip<Boolean> site;
    private final Map<String, PartChip<PartGrade>> parts = new java.util.LinkedHashMap<>();
    private final Label implied = new Label();

    PartsPane(Wording words) {
        this.words = words;
        getStyleClass().add("parts");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(quarter);
        }
        String none = words.say("housing.part.none");
        site = new PartChip<>(words.say("housing.part.site_safe"), List.of(true, false),
                safe -> words.say(safe ? "housing.part.safe" : "housing.part.unsafe"), safe -> !safe, none);
        for (String part : List.of("foundation", "walls", "timber", "concrete", "roof", "envelope")) {
            parts.put(part, new PartChip<>(words.say("housing.part." + part), List.of(PartGrade.values()), PartGrade::name,
                    grade -> grade == PartGrade.d, none));
        }
        List<PartChip<?>> all = new ArrayList<>(List.of(site));
        all.addAll(parts.values());
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), i % COLUMNS, i / COLUMNS);
        }
        implied.getStyleClass().addAll("second", "implied");
        add(implied, all.size() % COLUMNS, all.size() / COLUMNS);
    }

    void addTo(CaseForm form) {
        form.add("site_safe", site);
        parts.forEach(form::add);
    }

    void show(Parts known) {
        site.setValue(known.siteSafe());
        chip("foundation").setValue(known.foundation());
        chip("walls").setValue(known.walls());
        chip("timber").setValue(known.timber());
        chip("concrete").setValue(known.concrete());
        chip("roof").setValue(known.roof());
        chip("envelope").setValue(known.envelope());
        showImplied();
    }

    Parts parts() {
        return new Parts(site.value(), chip("foundation").value(), chip("walls").value(), chip("timber").value(),
                chip("concrete").value(), chip("roof").value(), chip("envelope").value());
    }

    void setEditable(boolean editable) {
        site.setEditable(editable);
        parts.values().forEach(chip -> chip.setEditable(editable));
    }

    /** The grade that follows from the parts as they stand now. */
    Optional<Grade> showImplied() {
        Optional<Grade> grade = parts().impliedGrade();
        implied.setText(grade.map(found -> words.say("housing.part.implied", found.name())).orElse(""));
        return grade;
    }

    private PartChip<PartGrade> chip(String part) {
        return java.util.Objects.requireNonNull(parts.get(part));
    }
}
