package org.townledger.bag;

import org.townledger.workbook.ZipLimits;

/** What a package may ask of the machine. No town's comes near; what somebody else made might. */
final class BagLimits {

    /** Files with contents; the directory of an archive is held in memory. */
    static final int ENTRIES = 100_000;

    static final ZipLimits ZIP = new ZipLimits(ENTRIES + 8, 64L << 30, 200, 64L << 20);

    /** Of a manifest or of what is said of the bag. */
    static final int TEXT = 48 << 20;

    /** Of a signature, and of the manifest that it signs. */
    static final int SIGNED = 1 << 20;

    /** Of a message, such as a receipt. */
    static final int MESSAGE = 32 << 20;

    private BagLimits() {
    }
}
