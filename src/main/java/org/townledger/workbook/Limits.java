package org.townledger.workbook;

/**
 * What a file may ask of the machine. No office's ledger comes near; a zip bomb does.
 *
 * @param fileBytes     largest file on disk, refused before it is read
 * @param expandedBytes largest sum of the unpacked parts
 * @param ratio         how many times larger than packed, once past {@code ratioFrom} bytes
 * @param parts         most parts in a package
 * @param rows          most filled rows in a sheet
 * @param cells         most filled cells in a sheet
 */
record Limits(long fileBytes, long expandedBytes, int ratio, long ratioFrom, int parts, int rows, int cells) {

    static final Limits OFFICE = new Limits(100L << 20, 400L << 20, 150, 20L << 20, 4096, 200_000, 5_000_000);
}
