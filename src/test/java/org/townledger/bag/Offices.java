package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.townledger.ui.LongWork;

/** A town and its banner, made once, since a key takes a second. */
public final class Offices {

    public static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    public static final OfficeKey TOWN = OfficeKey.generate("150623100000", "敖勒召其镇", NOW);
    public static final OfficeKey OTHER_TOWN = OfficeKey.generate("150623101000", "上海庙镇", NOW);
    public static final OfficeKey BANNER = OfficeKey.generate("150623000000", "鄂托克前旗", NOW);
    public static final LongWork.Progress UNWATCHED = (_, _, _) -> { };

    /** Contents of all kinds: none, little, Chinese names, and more than a piece of the temporary file holds. */
    static final Map<String, byte[]> CONTENTS = contents();

    private Offices() {
    }

    private static Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("datapackage.json", "{\"name\":\"台账\"}".getBytes(StandardCharsets.UTF_8));
        contents.put("tables/household.csv", "id,village\n1,敖勒召其\n".repeat(400).getBytes(StandardCharsets.UTF_8));
        contents.put("tables/empty.csv", new byte[0]);
        contents.put("住房安全保障台账.xlsx", noise(9_000, 1));
        contents.put("photos/0190aaaa/a.jpg", noise(150_000, 2));
        return contents;
    }

    static byte[] noise(int length, long seed) {
        byte[] noise = new byte[length];
        new java.util.Random(seed).nextBytes(noise);
        return noise;
    }

    static void fill(Payload.Entries bag) throws IOException {
        for (Map.Entry<String, byte[]> each : CONTENTS.entrySet()) {
            bag.entry(each.getKey(), out -> out.write(each.getValue()));
        }
    }

    static final Map<String, String> ABOUT = Map.of("Source-Organization", "敖勒召其镇", "External-Identifier", "7");

    static SealedBag write(Path target, Path scratch) throws CannotWriteBag {
        return WriteBag.write(target, TOWN, List.of(BANNER.certificate()), ABOUT, Offices::fill, scratch, UNWATCHED);
    }

    static OpenBag.Outcome atTheBanner(Path file, Path scratch) {
        return OpenBag.open(file, List.of(BANNER), List.of(OTHER_TOWN.certificate(), TOWN.certificate()), scratch, UNWATCHED);
    }

    static Map<String, byte[]> read(OpenedBag bag) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (String name : bag.names()) {
            try (InputStream in = bag.stream(name)) {
                found.put(name, in.readAllBytes());
            }
        }
        return found;
    }

    /** Names and contents of all that lies below a folder. */
    static Map<String, String> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
