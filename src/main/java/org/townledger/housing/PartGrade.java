package org.townledger.housing;

/** Danger grade of one part of a house (建村函〔2019〕200号): a no danger point, b some, c partly, d wholly dangerous. */
public enum PartGrade {
    a, b, c, d;

    /** The grade of a house whose worst part this is. */
    Grade house() {
        return Grade.values()[ordinal()];
    }
}
