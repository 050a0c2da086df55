package org.townledger.monitoring;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.townledger.monitoring.HouseholdPanel.Part;

/** The pages of an open household behind their tabs; one is shown at a time. */
final class HouseholdPages {

    private final Map<Part, HouseholdPage> pages;
    private final PageTabs tabs;
    private final VBox place;
    private final Node notYet;
    private Part part = Part.IDENTIFICATION;
    private boolean recorded;

    /** @param notYet stands in the place of every page but the first until the household is recorded */
    HouseholdPages(Map<Part, HouseholdPage> pages, PageTabs tabs, VBox place, Node notYet) {
        this.pages = new EnumMap<>(pages);
        this.tabs = tabs;
        this.place = place;
        this.notYet = notYet;
    }

    HouseholdPage shown() {
        return pages.get(part);
    }

    boolean isOf(Part which) {
        return part == which;
    }

    void show(OpenHousehold open) {
        MonitoringFile file = open.file();
        recorded = file.recorded();
        pages.values().forEach(page -> page.show(open));
        tabs.showLacking(recorded && file.monitoring().state().isHelped() ? file.unanswered().size() : 0);
        stay();
    }

    /** Another household begins with its first page. */
    void first() {
        part = Part.IDENTIFICATION;
    }

    void turn(Part other) {
        part = other;
        stay();
    }

    /** Tab and page as they were, whatever tab was pressed. */
    void stay() {
        tabs.select(part);
        place.getChildren().setAll(recorded || part == Part.IDENTIFICATION ? shown().node() : notYet);
    }

    void focusTab() {
        tabs.focus(part);
    }
}
