package org.townledger.people;

import java.util.concurrent.Callable;

/**
 * What leads from the register's screen to what others own.
 *
 * @param openImport the import of a roll
 * @param openExport the export of the register as a workbook
 * @param openTwins  who stands somewhere twice
 * @param twins      how many pairs there are; read off the JavaFX thread
 */
public record RegisterDoors(Runnable openImport, Runnable openExport, Runnable openTwins, Callable<Integer> twins) {
}
