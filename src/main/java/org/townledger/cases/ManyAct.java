package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;

/** Something that is done to the ticked cases of a ledger, with what it has to be told. */
public interface ManyAct {

    /** As it stands in the menu. */
    String title();

    /** On the button that does it. */
    String verb();

    /** What it asks for, from left to right. */
    List<Node> inputs();

    /** Empties the inputs and puts the cursor into the first. */
    void begin();

    /** Empty where an input lacks something; it then says so itself. The work is not for the JavaFX thread. */
    Optional<Callable<ManyDone>> asked(String user, List<UUID> cases);
}
