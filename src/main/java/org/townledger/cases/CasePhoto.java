package org.townledger.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo or paper on a case. The file itself lies beside the database ({@link PhotoFiles}).
 *
 * @param takenOn      by the camera's own clock; null where the file does not say
 * @param fileName     what the file was called where it came from
 * @param sha256       of what is kept, in hexadecimal
 * @param sourceSha256 of the file as it came, by which it is known again
 * @param storedName   within the case's own folder
 * @param width        pixels of a picture, points of a paper's first page
 * @param bytes        of what is kept
 */
public record CasePhoto(UUID id, UUID caseId, PhotoPhase phase, @Nullable LocalDate takenOn, String fileName,
                        @Nullable String caption, String sha256, String sourceSha256, String storedName, int width, int height,
                        long bytes, Instant addedAt, String addedBy) {

    /** Whether it is a PDF file, which is kept as it came. */
    public boolean isPaper() {
        return storedName.endsWith(".pdf");
    }

    public CasePhoto described(PhotoPhase newPhase, @Nullable String newCaption) {
        return new CasePhoto(id, caseId, newPhase, takenOn, fileName, newCaption, sha256, sourceSha256, storedName, width, height,
                bytes, addedAt, addedBy);
    }
}
