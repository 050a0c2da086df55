package org.townledger.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name may say otherwise. */
enum FileKind {
    ZIP, OLE, PDF, PICTURE, HTML, XML_SPREADSHEET, MHTML, RTF, ARCHIVE, TEXT, UNKNOWN;

    private static final int HEAD = 4096;

    static FileKind of(byte[] file) {
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(file, 0xFF, 0xD8, 0xFF) || starts(file, 0x89, 'P', 'N', 'G') || starts(file, 'G', 'I', 'F', '8')
                || starts(file, 'I', 'I', '*', 0) || starts(file, 'M', 'M', 0, '*')
                || starts(file, 'B', 'M') && file.length > 14 && file[6] == 0 && file[7] == 0) {
            return PICTURE;
        }
        if (starts(file, 'R', 'a', 'r', '!') || starts(file, '7', 'z', 0xBC, 0xAF) || starts(file, 0x1F, 0x8B)) {
            return ARCHIVE;
        }
        return ofText(file);
    }

    private static FileKind ofText(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT).replaceFirst("^ï»¿", "").stripLeading();
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("mime-version:")) {
            return MHTML;
        }
        if (head.startsWith("<?xml") && head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML_SPREADSHEET;
        }
        if (head.startsWith("<") && (head.contains("<html") || head.contains("<table") || head.contains("<meta"))) {
            return HTML;
        }
        return TextDecoding.decode(file).isPresent() ? TEXT : UNKNOWN;
    }

    private static boolean starts(byte[] file, int... magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
