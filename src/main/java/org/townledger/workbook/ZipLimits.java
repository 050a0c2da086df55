package org.townledger.workbook;

/**
 * What an archive from outside may ask of the machine.
 *
 * @param entries    most entries
 * @param totalBytes largest sum of what is unpacked
 * @param ratio      how many times larger than packed, once past {@code ratioFrom} bytes
 */
public record ZipLimits(int entries, long totalBytes, int ratio, long ratioFrom) {
}
