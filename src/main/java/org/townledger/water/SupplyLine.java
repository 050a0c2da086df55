package org.townledger.water;

/** An entry of the register as a table shows it. @param village its name, empty for the whole town @param cases that refer to it */
public record SupplyLine(Supply supply, String village, int cases) {
}
