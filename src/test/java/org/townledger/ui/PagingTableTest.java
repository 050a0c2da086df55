package org.townledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.townledger.ui.Gallery.House;

/** 37 houses in a window that has room for 18. */
class PagingTableTest {

    private Window window;
    private PagingTable<House> table;

    @BeforeEach
    void open() throws Exception {
        window = Window.show(Pictures.Screen.FULL, () -> {
            Gallery gallery = new Gallery(Gallery.houses(), Window.IN_LINE, new SimpleObjectProperty<>(Viewport.WIDE));
            table = gallery.table;
            return gallery.screen;
        });
        Window.run(() -> table.table().requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Integer> shown() {
        return table.table().getItems().stream().map(House::number).toList();
    }

    private void press(KeyCode code, boolean control) {
        Window.run(() -> table.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    private int rowsThatFit() {
        return shown().size();
    }

    @Nested
    class Paging {

        @Test
        void readsNoMoreRowsThanTheHeightHasRoomFor() {
            assertThat(rowsThatFit()).isBetween(15, 19);
        }

        @Test
        void pageDownAndPageUpTurnThePage() {
            int size = rowsThatFit();
            press(KeyCode.PAGE_DOWN, false);
            assertThat(shown()).startsWith(size + 1);

            press(KeyCode.PAGE_UP, false);
            assertThat(shown()).startsWith(1);
        }

        @Test
        void theEndsAreOneKeyAway() {
            press(KeyCode.END, true);
            assertThat(shown()).endsWith(37);

            press(KeyCode.HOME, true);
            assertThat(shown()).startsWith(1);
        }

        @Test
        void arrowDownOnTheLastRowGoesOnToTheNextPage() {
            int size = rowsThatFit();
            Window.run(() -> table.table().getSelectionModel().selectLast());
            press(KeyCode.DOWN, false);

            assertThat(table.selectedProperty().get().number()).isEqualTo(size + 1);
        }

        @Test
        void readingAgainKeepsThePageAndTheSelection() {
            press(KeyCode.PAGE_DOWN, false);
            Window.run(() -> table.table().getSelectionModel().select(3));
            House before = table.selectedProperty().get();
            Window.run(table::refresh);

            assertThat(table.selectedProperty().get()).isEqualTo(before);
        }
    }

    @Nested
    class Sorting {

        @Test
        void aHeaderSortsTheWholeListAndStartsAtItsBeginning() {
            press(KeyCode.PAGE_DOWN, false);
            Window.run(() -> {
                TableColumn<House, ?> grade = table.table().getVisibleLeafColumns().stream()
                        .filter(column -> "grade".equals(column.getId())).findFirst().orElseThrow();
                grade.setSortType(TableColumn.SortType.DESCENDING);
                table.table().getSortOrder().setAll(List.of(grade));
            });

            assertThat(table.table().getItems()).extracting(House::grade).startsWith("D", "D", "D");
        }
    }

    @Nested
    class Ticking {

        @Test
        void spaceTicksARowAndTheTickOutlivesThePage() {
            Window.run(() -> table.table().getSelectionModel().select(2));
            press(KeyCode.SPACE, false);
            press(KeyCode.PAGE_DOWN, false);

            assertThat(table.ticks().rowsProperty().get()).extracting(House::number).containsExactly(3);
        }
    }

    @Nested
    class Columns {

        @Test
        void ofAGroupStandUnderOneHeadingOnlyWhereTwoAreShown() {
            assertThat(table.table().getColumns()).extracting(TableColumn::getText).contains("户主");

            Window.run(() -> table.setVisibleFields(List.of("case_number", "head", "village")));

            assertThat(table.table().getColumns()).extracting(TableColumn::getText).contains("姓名").doesNotContain("户主");
        }
    }
}
