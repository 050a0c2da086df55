package org.townledger.people;

import java.time.LocalDate;

/** What becomes of the second entry of a person whom the register had in two households. */
public sealed interface Parting {

    /** The person never belonged there: the entry goes, the journal keeps it. */
    record NeverThere() implements Parting {
    }

    /** The person did belong there and left: the entry stays as that of a former member. @param on first day away */
    record MovedOut(LocalDate on) implements Parting {
    }
}
