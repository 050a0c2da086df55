package org.townledger.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Division;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** The list of the households, narrowed by its chips and by what is typed. */
final class HouseholdList {

    /** Rows left above the one that is brought into sight. */
    private static final int ABOVE = 2;

    private final Wording words;
    private final ListView<HouseholdRow> list;
    private final ChipBar chips;
    private final TextField search;
    private final Runnable filled;
    private List<HouseholdRow> rows = List.of();
    private @Nullable String town;
    private boolean isRead;
    private boolean selecting;

    /** @param filled after the list shows other rows @param selected gets the row that the clerk came to */
    HouseholdList(Wording words, ListView<HouseholdRow> list, ChipBar chips, TextField search, Runnable filled, Consumer<HouseholdRow> selected) {
        this.words = words;
        this.list = list;
        this.chips = chips;
        this.search = search;
        this.filled = filled;
        chips.setChips(Arrays.stream(HouseholdView.values()).map(view -> new Chip(view.name(), words.say("monitoring.screen.view." + view.name()),
                view == HouseholdView.UNANSWERED ? Feather.ALERT_CIRCLE : null)).toList());
        list.setCellFactory(_ -> new HouseholdCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!selecting && row != null) {
                selected.accept(row);
            }
        });
        chips.chosenProperty().subscribe((_, _) -> fill());
        search.textProperty().subscribe((_, _) -> fill());
    }

    void show(List<HouseholdRow> now) {
        rows = now;
        isRead = true;
        count();
        fill();
    }

    /** A banner has several towns, a town none. */
    void offer(PickMenu<Division> menu, List<Division> towns) {
        menu.setVisible(!towns.isEmpty());
        menu.setChoices(towns, Division::name);
        menu.pickedProperty().subscribe((_, picked) -> {
            town = picked == null ? null : picked.code();
            count();
            fill();
        });
    }

    private boolean isThere(HouseholdRow row) {
        return town == null || town.equals(row.line().office());
    }

    private void count() {
        chips.setCounts(Arrays.stream(HouseholdView.values())
                .collect(Collectors.toMap(HouseholdView::name, view -> rows.stream().filter(this::isThere).filter(view::shows).count())));
    }

    private void fill() {
        HouseholdView view = HouseholdView.valueOf(chips.chosenProperty().get());
        selecting = true;
        list.getItems().setAll(rows.stream().filter(this::isThere).filter(view::shows).filter(row -> row.isLike(search.getText())).toList());
        selecting = false;
        filled.run();
    }

    /** Marks the household's row without coming to it once more. */
    void select(UUID household) {
        selecting = true;
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(row -> row.line().household().equals(household)).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            bringIntoSight(list.getItems().indexOf(row));
        });
        selecting = false;
    }

    private void bringIntoSight(int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && (at < flow.getFirstVisibleCell().getIndex() || at > flow.getLastVisibleCell().getIndex())) {
            list.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    void selectFirst() {
        list.getSelectionModel().selectFirst();
    }

    void clearSelection() {
        list.getSelectionModel().clearSelection();
    }

    @Nullable HouseholdRow selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** @return whether there is a row in that direction */
    boolean step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        boolean there = at >= 0 && at < list.getItems().size();
        if (there) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
        return there;
    }

    /** As long as nothing has been read, nobody is told that there is nothing. */
    boolean isEmpty() {
        return isRead && list.getItems().isEmpty();
    }

    /** What stands in its place. @param startNew where there is no household at all, whatever the chips say; null at a banner, which begins none */
    Node empty(@Nullable Runnable startNew) {
        if (rows.isEmpty() && startNew == null) {
            return new EmptyState(Feather.EYE, words.say("monitoring.screen.empty"), words.say("monitoring.screen.emptyBanner"));
        }
        return rows.isEmpty() ? new EmptyState(Feather.EYE, words.say("monitoring.screen.empty"), words.say("monitoring.screen.emptySays"))
                .primary(Feather.PLUS, words.say("monitoring.screen.add"), java.util.Objects.requireNonNull(startNew))
                : new EmptyState(Feather.SEARCH, words.say("monitoring.screen.noneFits"), words.say("monitoring.screen.noneFitsSays"));
    }
}
