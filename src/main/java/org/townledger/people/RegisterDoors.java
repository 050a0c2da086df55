package org.townledger.people;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What leads from the register's screen to what others own.
 *
 * @param openImport the import of a roll
 * @param openExport the export of the register as a workbook
 * @param openTwins  who stands somewhere twice
 * @param twins      how many pairs there are; read off the JavaFX thread
 * @param openFile   everything that the office has of a household
 * @param printForms the forms to take along on visits to the households that the list shows
 */
public record RegisterDoors(Runnable openImport, Runnable openExport, Runnable openTwins, Callable<Integer> twins,
                            Consumer<UUID> openFile, Consumer<HouseholdFilter> printForms) {
}
