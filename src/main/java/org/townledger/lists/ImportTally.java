package org.townledger.lists;

/**
 * What became of a file's rows: each row read is imported, changed, unchanged or refused.
 *
 * @param questions what the clerk is asked to look at in the rows that went in; a row may raise several
 */
public record ImportTally(int read, int imported, int changed, int unchanged, int refused, int questions) {

    public static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0, 0);

    public ImportTally {
        if (read != imported + changed + unchanged + refused) {
            throw new IllegalArgumentException("a row read is imported, changed, unchanged or refused");
        }
    }

    public ImportTally plus(ImportTally other) {
        return new ImportTally(read + other.read, imported + other.imported, changed + other.changed,
                unchanged + other.unchanged, refused + other.refused, questions + other.questions);
    }
}
