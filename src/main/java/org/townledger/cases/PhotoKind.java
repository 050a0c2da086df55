package org.townledger.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file really is, by its first bytes; its name may say anything. */
enum PhotoKind {
    JPEG(null), PNG(null), GIF(null), BMP(null), TIFF(null), PDF(null),
    HEIC("cases.photo.refused.heic"), WEBP("cases.photo.refused.webp"), VIDEO("cases.photo.refused.video"),
    OTHER("cases.photo.refused.noPicture");

    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Readers of PDF look for its head in so many bytes. */
    private static final int PDF_HEAD_WITHIN = 1024;

    private final @Nullable String refusal;

    PhotoKind(@Nullable String refusal) {
        this.refusal = refusal;
    }

    /** The sentence with which it is refused; null where it can be read. */
    @Nullable String refusal() {
        return refusal;
    }

    static PhotoKind of(byte[] file) {
        if (begins(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (begins(file, 0, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (begins(file, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (begins(file, 0, 'B', 'M')) {
            return BMP;
        }
        if (begins(file, 0, 'I', 'I', 42, 0) || begins(file, 0, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (begins(file, 4, 'f', 't', 'y', 'p') && file.length >= 12) {
            return HEIC_BRANDS.contains(new String(file, 8, 4, StandardCharsets.ISO_8859_1)) ? HEIC : VIDEO;
        }
        if (begins(file, 0, 'R', 'I', 'F', 'F')) {
            return begins(file, 8, 'W', 'E', 'B', 'P') ? WEBP : VIDEO;
        }
        return isPdf(file) ? PDF : OTHER;
    }

    private static boolean isPdf(byte[] file) {
        for (int at = 0; at < Math.min(PDF_HEAD_WITHIN, file.length - PDF_HEAD.length); at++) {
            if (java.util.Arrays.equals(file, at, at + PDF_HEAD.length, PDF_HEAD, 0, PDF_HEAD.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, int at, int... wanted) {
        if (file.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((file[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
