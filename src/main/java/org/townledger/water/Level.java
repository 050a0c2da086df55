package org.townledger.water;

/** How far an indicator of T/CHES 18-2018 is reached: 达标, 基本达标, 不达标. */
public enum Level {
    MET, NEARLY, NOT_MET;

    public boolean isEnough() {
        return this != NOT_MET;
    }
}
