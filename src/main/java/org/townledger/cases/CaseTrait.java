package org.townledger.cases;

/**
 * What is amiss with a case on a day, as its ledger judges it by its own rules, for whoever looks at all ledgers at once.
 * Only what some rule of the check before reporting asks for stands here.
 */
public enum CaseTrait {
    /** The family lives in a house of grade C or D that has not been put right. */
    HOUSE_DANGEROUS,
    /** Such a house that its own sheet plans for no year, or for one that is over. */
    HOUSE_UNPLANNED,
    /** An indicator of the drinking water fails. */
    WATER_UNSAFE,
    /** The look back after the closing is overdue. */
    LOOK_BACK_OWED,
    /** A child of compulsory age is neither in school nor lawfully away. */
    OUT_OF_SCHOOL,
    /** The same, and nobody went to persuade the family. */
    NOT_PERSUADED,
    /** Nobody wrote down why the child is away. */
    ABSENCE_UNEXPLAINED,
    /** The child is away for an illness or a disability. */
    ABSENT_FOR_HEALTH,
    /** Neither the grade, nor how the child is away, nor why is known. */
    SCHOOLING_UNKNOWN,
    /** A member of the household is recorded as not insured this year. */
    UNINSURED,
    /** A resident has one of the four chronic diseases and no family doctor. */
    NOT_CONTRACTED,
    /** What the family paid itself has passed the line, and what was given does not cover it. */
    SPENDING_OVER_LINE
}
