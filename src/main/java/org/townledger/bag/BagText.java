package org.townledger.bag;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names and the text files of a bag (BagIt 1.0, RFC 8493). */
final class BagText {

    static final String DECLARATION = "bagit.txt";
    static final String ABOUT = "bag-info.txt";
    static final String MANIFEST = "manifest-" + Algorithms.DIGEST_IN_NAMES + ".txt";
    static final String TAG_MANIFEST = "tagmanifest-" + Algorithms.DIGEST_IN_NAMES + ".txt";
    static final String SIGNATURE = TAG_MANIFEST + ".p7s";
    static final String PAYLOAD = "data/";
    static final byte[] DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

    /** What a name may be on every system, in a line of a manifest and unchanged by {@code sha256sum}. */
    private static final Pattern NAME = Pattern.compile("(?:[^/\\\\<>:\"|?*%\\p{C}]+/)*[^/\\\\<>:\"|?*%\\p{C}]+");
    private static final Pattern DOTS = Pattern.compile("(?:.*/)?(?:\\.{1,2}|[^/]*[. ])(?:/.*)?");
    private static final int LONGEST_NAME = 200;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern ENTRY = Pattern.compile("([^:\\s][^:]*):[ \\t]?(.*)");

    private BagText() {
    }

    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches() && !DOTS.matcher(name).matches();
    }

    /** A line as {@code sha256sum} writes and checks it. */
    static String line(String hash, String name) {
        return hash + "  " + name + "\n";
    }

    /** @return hashes by name @throws RuntimeException where it is no manifest, or no UTF-8 */
    static Map<String, String> manifest(byte[] bytes) {
        Map<String, String> found = new LinkedHashMap<>();
        lines(bytes).forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || found.put(parts.group(2), parts.group(1)) != null) {
                throw new IllegalArgumentException("no line of a manifest");
            }
        });
        return found;
    }

    static byte[] about(Map<String, String> entries) {
        var text = new StringBuilder();
        entries.forEach((label, value) -> {
            String line = label + ": " + value;
            Matcher parts = ENTRY.matcher(line);
            if (!parts.matches() || !parts.group(1).equals(label) || value.codePoints().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("no line of " + ABOUT + ": " + label);
            }
            text.append(line).append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A label that stands twice keeps its first value; a line that begins with a space goes on with the one before. */
    static Map<String, String> about(byte[] bytes) {
        Map<String, String> found = new LinkedHashMap<>();
        String[] last = {""};
        lines(bytes).filter(line -> !line.isBlank()).forEach(line -> {
            Matcher parts = ENTRY.matcher(line);
            if (parts.matches()) {
                last[0] = parts.group(1);
                found.putIfAbsent(last[0], parts.group(2).strip());
            } else if (Character.isWhitespace(line.charAt(0)) && !last[0].isEmpty()) {
                found.merge(last[0], " " + line.strip(), String::concat);
            } else {
                throw new IllegalArgumentException("no line of " + ABOUT);
            }
        });
        return found;
    }

    /** One by one: of many photos, a manifest is long. */
    private static Stream<String> lines(byte[] bytes) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())).lines();
    }
}
