package org.townledger.household;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.Contradiction;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The fields in which a visit is written down, in its place among the visits. */
public final class VisitEntry {

    private final Wording words;
    private final CaseForm form;
    private final Consumer<Visit> save;
    private final Runnable leave;
    private UUID id;
    private UUID household;
    private int days;
    private boolean nextFollows;
    private boolean signedAsShown;

    @FXML private VBox pane;
    @FXML private FormGroup title;
    @FXML private DateField day;
    @FXML private TextEntry cadre;
    @FXML private TextEntry companions;
    @FXML private TextEntry met;
    @FXML private LongTextEntry housing;
    @FXML private LongTextEntry water;
    @FXML private LongTextEntry schooling;
    @FXML private LongTextEntry medical;
    @FXML private LongTextEntry livelihood;
    @FXML private LongTextEntry other;
    @FXML private LongTextEntry needs;
    @FXML private LongTextEntry agreed;
    @FXML private DateField agreedBy;
    @FXML private DateField nextDue;
    @FXML private CheckBox signed;

    VisitEntry(Wording words, Consumer<Visit> save, Runnable leave) {
        this.words = words;
        this.form = new CaseForm(words, () -> { }, () -> { });
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        form.add(pane);
        form.require(Set.of("day", "cadre"));
        // What the office set counts until the clerk says otherwise.
        nextDue.valueProperty().subscribe((_, typed) -> nextFollows = nextFollows && typed != null && typed.equals(following(day.getValue())));
        day.valueProperty().subscribe((before, now) -> {
            if (nextFollows && now != null) {
                nextDue.setValue(following(now));
                nextFollows = true;
            }
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private @Nullable LocalDate following(@Nullable LocalDate visited) {
        return visited == null ? null : VisitRules.nextDue(visited, days);
    }

    /** @param user who writes it down and, where nobody is responsible for the household, went */
    void showNew(UUID newId, String user, HouseholdFile file) {
        title.setTitle(words.say("household.visits.add"));
        String cadreOfHousehold = file.family().household().cadre();
        show(new Visit(newId, file.family().id(), file.today(), cadreOfHousehold == null ? user : cadreOfHousehold, null, null, Map.of(),
                null, null, null, VisitRules.nextDue(file.today(), file.visitDays()), false), file.visitDays());
        nextFollows = true;
    }

    void show(Visit visit, HouseholdFile file) {
        title.setTitle(words.say("household.visits.edit", visit.day()));
        show(visit, file.visitDays());
        nextFollows = false;
    }

    private void show(Visit visit, int visitDays) {
        id = visit.id();
        household = visit.household();
        days = visitDays;
        nextFollows = false;
        form.show(() -> {
            day.setValue(visit.day());
            cadre.setValue(visit.cadre());
            companions.setValue(visit.companions());
            met.setValue(visit.met());
            fields().forEach((matter, field) -> field.setValue(visit.findings().get(matter)));
            needs.setValue(visit.needs());
            agreed.setValue(visit.agreed());
            agreedBy.setValue(visit.agreedBy());
            nextDue.setValue(visit.nextDue());
            signed.setSelected(visit.signed());
        });
        signedAsShown = visit.signed();
    }

    boolean isChanged() {
        return form.isChanged() || signed.isSelected() != signedAsShown;
    }

    /** Puts the cursor where a clerk begins to write. */
    void begin() {
        form.go("met");
    }

    /** Says beside its field what cannot be true. */
    void complain(List<Contradiction> contradictions) {
        form.complain(contradictions);
        form.go(contradictions.getFirst().field());
    }

    @FXML
    void save() {
        day.commit();
        LocalDate when = day.getValue();
        String who = cadre.getValue();
        if (when == null) {
            form.ask("day", words.say("household.visit.dayMissing"));
        } else if (who == null) {
            form.ask("cadre", words.say("household.visit.cadreMissing"));
        } else if (form.unreadable().isPresent()) {
            form.go(form.unreadable().get());
        } else {
            save.accept(new Visit(id, household, when, who, companions.getValue(), met.getValue(), findings(), needs.getValue(),
                    agreed.getValue(), agreedBy.getValue(), nextDue.getValue(), signed.isSelected()));
        }
    }

    @FXML
    private void leave() {
        leave.run();
    }

    private Map<Matter, String> findings() {
        var findings = new EnumMap<Matter, String>(Matter.class);
        fields().forEach((matter, field) -> {
            if (field.getValue() != null) {
                findings.put(matter, field.getValue());
            }
        });
        return findings;
    }

    private Map<Matter, LongTextEntry> fields() {
        return Map.of(Matter.HOUSING, housing, Matter.WATER, water, Matter.SCHOOLING, schooling, Matter.MEDICAL, medical,
                Matter.LIVELIHOOD, livelihood, Matter.OTHER, other);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
            key.consume();
            save();
        }
    }
}
