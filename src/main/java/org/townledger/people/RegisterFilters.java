package org.townledger.people;

import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.ui.FilterMenu;
import org.townledger.ui.PickMenu;

/** Which households the register shows: by what is typed, at a banner by town, by village and type, and whether ended ones too. */
final class RegisterFilters {

    private static final Duration TYPING_PAUSE = Duration.millis(160);

    record Fields(TextField typed, PickMenu<Division> town, FilterMenu<Division> villages, FilterMenu<String> types, ToggleButton ended) {
    }

    private final Fields fields;
    private final Runnable changed;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private volatile HouseholdFilter filter = HouseholdFilter.ALL;
    private @Nullable Divisions divisions;

    RegisterFilters(Fields fields, Runnable changed) {
        this.fields = fields;
        this.changed = changed;
        PickMenu<Division> town = fields.town();
        typing.setOnFinished(_ -> by(filter.matching(fields.typed().getText())));
        fields.typed().textProperty().subscribe((_, _) -> typing.playFromStart());
        fields.villages().tickedProperty().subscribe((_, ticked) ->
                by(filter.inVillages(ticked.stream().map(Division::code).collect(Collectors.toSet()))));
        town.managedProperty().bind(town.visibleProperty());
        town.setVisible(false);
        town.pickedProperty().subscribe((_, picked) -> chooseTown(picked == null ? null : picked.code()));
        fields.types().tickedProperty().subscribe((_, ticked) -> by(filter.ofTypes(ticked)));
        fields.ended().selectedProperty().subscribe((_, on) -> by(filter.withEnded(on)));
    }

    HouseholdFilter now() {
        return filter;
    }

    /** Offers at first what there is to choose from; what is chosen stays. */
    void show(RegisterChoices choices) {
        boolean first = divisions == null;
        Divisions all = choices.divisions();
        divisions = all;
        if (first) {
            fields.town().setVisible(all.isBanner());
            fields.town().setChoices(all.isBanner() ? all.towns() : List.of(), Division::name);
            fields.villages().setChoices(all.villages(), all::nameWithTown);
            fields.types().setChoices(choices.types(), word -> word);
        }
    }

    void clear() {
        fields.typed().clear();
        fields.town().pick(null);
        fields.villages().clear();
        fields.types().clear();
        by(HouseholdFilter.ALL.withEnded(fields.ended().isSelected()));
    }

    private void chooseTown(@Nullable String code) {
        if (divisions != null) {
            fields.villages().setChoices(divisions.villagesOf(code), code == null ? divisions::nameWithTown : Division::name);
        }
        by(filter.ofOffice(code));
    }

    private void by(HouseholdFilter narrowed) {
        filter = narrowed;
        changed.run();
    }
}
