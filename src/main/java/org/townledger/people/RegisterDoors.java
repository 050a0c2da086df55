package org.townledger.people;

/**
 * What leads from the register's screen to what others own.
 *
 * @param openImport the import of a roll
 * @param openExport the export of the register as a workbook
 */
public record RegisterDoors(Runnable openImport, Runnable openExport) {
}
