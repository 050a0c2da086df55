package org.townledger.desk;

import java.time.LocalDate;
import java.util.UUID;

/** A sheet as it was reported. @param sequence the journal's last entry at that moment */
public record StatisticsReport(UUID id, StatisticsSheet sheet, LocalDate on, String by, long sequence) {
}
