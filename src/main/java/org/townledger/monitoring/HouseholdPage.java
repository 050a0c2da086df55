package org.townledger.monitoring;

import javafx.scene.Node;

/** A part of an open household that is written down and saved by itself. */
interface HouseholdPage {

    Node node();

    void show(OpenHousehold open);

    boolean isChanged();

    void save();

    /** The cursor into the first field. */
    void edit();

    /** The cursor into the field that a rule named. */
    void go(String field);
}
