package org.townledger.app;

import java.util.function.Function;
import javafx.scene.Node;

/** A screen that a ledger's list leads to. @param open makes it, given the way back */
record LedgerDoor(String text, Function<Runnable, Node> open) {
}
