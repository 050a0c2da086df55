package org.townledger.monitoring;

import org.townledger.cases.LedgerWords;

/** A household as the screen opens it. @param words what the lists say on its day */
public record OpenHousehold(MonitoringFile file, LedgerWords words) {
}
