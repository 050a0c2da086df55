package org.townledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/** Turns specs into table columns, neighbours of one group under one heading, and shares out the width. */
final class SpecColumns<R> {

    private static final double LEAST_OF_ONE_GIVING_WAY = 6;

    private final List<TableColumn<R, R>> leaves = new ArrayList<>();
    private final List<TableColumnSpec<R>> shown = new ArrayList<>();

    /** Columns for the specs; a group of one shows its heading alone. */
    List<TableColumn<R, ?>> build(List<TableColumnSpec<R>> specs) {
        leaves.clear();
        shown.clear();
        shown.addAll(specs);
        List<TableColumn<R, ?>> top = new ArrayList<>();
        for (int from = 0; from < specs.size(); ) {
            int to = from + 1;
            String group = specs.get(from).group();
            while (!group.isEmpty() && to < specs.size() && specs.get(to).group().equals(group)) {
                to++;
            }
            List<TableColumn<R, R>> members = specs.subList(from, to).stream().map(this::leaf).toList();
            leaves.addAll(members);
            if (members.size() == 1) {
                top.add(members.getFirst());
            } else {
                TableColumn<R, R> heading = new TableColumn<>(group);
                heading.getStyleClass().add("group");
                heading.setReorderable(false);
                heading.getColumns().addAll(members);
                top.add(heading);
            }
            from = to;
        }
        return top;
    }

    /** Fixed columns get their width in em; the one that gives way gets the rest. Tells whether all fit. */
    boolean share(double room, double em) {
        double fixed = 0;
        for (TableColumnSpec<R> spec : shown) {
            fixed += spec.givesWay() ? 0 : Math.round(spec.width() * em);
        }
        long giving = shown.stream().filter(TableColumnSpec::givesWay).count();
        for (int i = 0; i < shown.size(); i++) {
            TableColumnSpec<R> spec = shown.get(i);
            double width = spec.givesWay()
                    ? Math.max(LEAST_OF_ONE_GIVING_WAY * em, Math.floor((room - fixed) / giving))
                    : Math.round(spec.width() * em);
            leaves.get(i).setPrefWidth(width);
        }
        return fixed + giving * LEAST_OF_ONE_GIVING_WAY * em <= room;
    }

    private TableColumn<R, R> leaf(TableColumnSpec<R> spec) {
        TableColumn<R, R> column = new TableColumn<>(spec.heading());
        column.setId(spec.field());
        column.setMinWidth(24);
        column.setReorderable(false);
        column.setSortable(spec.sortable());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new SpecCell<>(spec));
        if (spec.align() != TableColumnSpec.Align.LEFT) {
            column.getStyleClass().add(spec.align().name().toLowerCase(Locale.ROOT));
        }
        return column;
    }
}
