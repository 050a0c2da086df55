package org.townledger.housing;

/** Danger grade of a whole house (建村函〔2019〕200号): A sound, B slight, C partly dangerous, D dangerous as a whole. */
public enum Grade {
    A, B, C, D;

    /** Whether the house has to be repaired or left. */
    public boolean isDangerous() {
        return this == C || this == D;
    }
}
