package org.townledger.rolls;

/** What a finding rests on. */
public enum Why {
    /** On no row of the roll. */
    ON_NO_ROW,
    /** On the roll with a status that says otherwise: 辍学, 未缴费. */
    NOT_ACTIVE,
    /** Only in rows of another year. */
    OTHER_YEAR,
    /** The register has neither the number nor anybody who may be meant. */
    NOT_IN_REGISTER,
    /** The facts beside the number differ. */
    OTHER_FACTS,
    /** In the register, but dead or gone on the day. */
    NO_MEMBER,
    /** The spreadsheet lost the last digits; they are not guessed. */
    DAMAGED_NUMBER,
    /** What stands in the cell is no ID number. */
    WRONG_NUMBER,
    /** The same name and birth date or village, another ID number. */
    OTHER_NUMBER,
    /** The roll gives no ID number. */
    NO_NUMBER,
    /** The register has no whole ID number of the person who may be meant. */
    REGISTER_LACKS_NUMBER
}
