package org.townledger.vault;

/** Which program wrote a file. */
public final class ProgramVersion {

    public static final String NUMBER = "1.0.0";

    private ProgramVersion() {
    }
}
