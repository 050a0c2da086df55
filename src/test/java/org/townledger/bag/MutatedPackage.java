package org.townledger.bag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What is done to a package: on the stick by accident, or by somebody who has the reader's certificate, which is no
 * secret, and so can seal whatever they like.
 */
enum MutatedPackage {
    ONE_BIT,
    ONE_BIT_AT_THE_FRONT,
    ONE_BYTE_AT_THE_FRONT,
    SOME_BYTES,
    ZEROED_PIECE,
    CUT,
    CUT_AT_THE_FRONT,
    LENGTHENED,
    INSERTED,
    TAKEN_OUT,
    PIECES_SWAPPED,
    SPLICED_WITH_ANOTHER,
    READERS_OF_ANOTHER,
    NOISE,
    ZIP_WITH_A_BIT_TURNED,
    ZIP_CUT,
    ENTRY_ALTERED,
    ENTRY_TAKEN_OUT,
    ENTRY_ADDED,
    ENTRIES_RENAMED,
    MANIFESTS_MADE_ANEW,
    SIGNED_BY_A_STRANGER,
    SIGNATURE_OF_ANOTHER,
    SIGNATURE_ALTERED,
    NAME_THAT_LEADS_OUT,
    UNPACKS_WITHOUT_END,
    NOISE_SEALED;

    /** In all of them the readers stand within the first bytes. */
    private static final int FRONT = 1400;
    private static final OfficeKey STRANGER = OfficeKey.generate("150623100000", "敖勒召其镇", Offices.NOW);

    /**
     * @param whole the package as it was written
     * @param zip   what is sealed in it
     * @param other another package of the same town
     */
    record Samples(byte[] whole, byte[] zip, byte[] other, byte[] otherZip) {
    }

    byte[] of(Samples of, Random random) {
        byte[] whole = of.whole.clone();
        return switch (this) {
            case ONE_BIT -> bit(whole, random.nextInt(whole.length), random);
            case ONE_BIT_AT_THE_FRONT -> bit(whole, random.nextInt(FRONT), random);
            case ONE_BYTE_AT_THE_FRONT -> byteAt(whole, random.nextInt(FRONT), random);
            case SOME_BYTES -> {
                for (int i = 1 + random.nextInt(20); i > 0; i--) {
                    byteAt(whole, random.nextInt(whole.length), random);
                }
                yield whole;
            }
            case ZEROED_PIECE -> {
                int from = random.nextInt(whole.length);
                Arrays.fill(whole, from, Math.min(whole.length, from + 1 + random.nextInt(4096)), (byte) 0);
                yield whole;
            }
            case CUT -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case CUT_AT_THE_FRONT -> Arrays.copyOfRange(whole, 1 + random.nextInt(whole.length - 1), whole.length);
            case LENGTHENED -> Arrays.copyOf(whole, whole.length + 1 + random.nextInt(4096));
            case INSERTED -> join(Arrays.copyOf(whole, whole.length / 2), noise(1 + random.nextInt(64), random), Arrays.copyOfRange(whole, whole.length / 2, whole.length));
            case TAKEN_OUT -> {
                int from = random.nextInt(whole.length - 64);
                yield join(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, from + 1 + random.nextInt(63), whole.length));
            }
            case PIECES_SWAPPED -> swapped(whole, random);
            case SPLICED_WITH_ANOTHER -> {
                // Behind their first difference, or it is the other one whole.
                int differ = Arrays.mismatch(whole, of.other) + 1;
                int at = differ + random.nextInt(Math.min(whole.length, of.other.length) - differ);
                yield join(Arrays.copyOf(whole, at), Arrays.copyOfRange(of.other, at, of.other.length));
            }
            case READERS_OF_ANOTHER -> join(Arrays.copyOf(of.other, FRONT), Arrays.copyOfRange(whole, FRONT, whole.length));
            case NOISE -> noise(random.nextInt(20_000), random);
            case ZIP_WITH_A_BIT_TURNED -> sealed(bit(of.zip.clone(), random.nextInt(of.zip.length), random));
            case ZIP_CUT -> sealed(Arrays.copyOf(of.zip, random.nextInt(of.zip.length)));
            case NOISE_SEALED -> sealed(noise(random.nextInt(20_000), random));
            default -> sealed(zipped(entries(of, random)));
        };
    }

    /** In place of the entries, by somebody who cannot sign as the town. */
    private Map<String, byte[]> entries(Samples of, Random random) {
        Map<String, byte[]> entries = unzipped(of.zip);
        List<String> names = List.copyOf(entries.keySet());
        String one = names.get(random.nextInt(names.size()));
        switch (this) {
            case ENTRY_ALTERED -> entries.put(one, bit(join(entries.get(one), new byte[1]), random.nextInt(entries.get(one).length + 1), random));
            case ENTRY_TAKEN_OUT -> entries.remove(one);
            case ENTRY_ADDED -> entries.put(random.nextBoolean() ? "data/more.csv" : "more.txt", noise(random.nextInt(100), random));
            case ENTRIES_RENAMED -> entries.put(one + "x", entries.remove(one));
            case MANIFESTS_MADE_ANEW -> madeAnew(entries, null);
            case SIGNED_BY_A_STRANGER -> madeAnew(entries, STRANGER);
            case SIGNATURE_OF_ANOTHER -> {
                entries.put("data/datapackage.json", new byte[] {'{', '}'});
                madeAnew(entries, null);
                entries.put(BagText.SIGNATURE, unzipped(of.otherZip).get(BagText.SIGNATURE));
            }
            case SIGNATURE_ALTERED -> byteAt(entries.get(BagText.SIGNATURE), random.nextInt(entries.get(BagText.SIGNATURE).length), random);
            case NAME_THAT_LEADS_OUT -> entries.put(random.nextBoolean() ? "../out" : "/tmp/out", new byte[1]);
            case UNPACKS_WITHOUT_END -> entries.put(random.nextBoolean() ? BagText.TAG_MANIFEST : BagText.MANIFEST, new byte[80 << 20]);
            default -> throw new IllegalStateException(name());
        }
        return entries;
    }

    /** Lists that fit, over contents of one's own. */
    private static void madeAnew(Map<String, byte[]> entries, @org.jspecify.annotations.Nullable OfficeKey signer) {
        entries.put("data/tables/household.csv", "id,village\n2,别处\n".getBytes(StandardCharsets.UTF_8));
        var manifest = new StringBuilder();
        entries.forEach((name, content) -> {
            if (name.startsWith(BagText.PAYLOAD)) {
                manifest.append(BagText.line(hash(content), name));
            }
        });
        entries.put(BagText.MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        var tags = new StringBuilder();
        for (String tag : List.of(BagText.DECLARATION, BagText.ABOUT, BagText.MANIFEST)) {
            tags.append(BagText.line(hash(entries.get(tag)), tag));
        }
        byte[] tagManifest = tags.toString().getBytes(StandardCharsets.UTF_8);
        entries.put(BagText.TAG_MANIFEST, tagManifest);
        if (signer != null) {
            entries.put(BagText.SIGNATURE, Signature.beside(tagManifest, signer));
        }
    }

    private static String hash(byte[] content) {
        return java.util.HexFormat.of().formatHex(Algorithms.digest().digest(content));
    }

    static byte[] sealed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try {
            new Seal(List.of(Offices.BANNER.certificate(), Offices.TOWN.certificate()), content.length).write(new ByteArrayInputStream(content), out, (_, _) -> { });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] opened(byte[] sealed) {
        var out = new ByteArrayOutputStream();
        try {
            new Unseal("", List.of(Offices.BANNER)).run(new ByteArrayInputStream(sealed), sealed.length, out, (_, _) -> { });
        } catch (IOException | BagRefused impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] bit(byte[] bytes, int at, Random random) {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] byteAt(byte[] bytes, int at, Random random) {
        bytes[at] = (byte) (bytes[at] + 1 + random.nextInt(255));
        return bytes;
    }

    private static byte[] swapped(byte[] whole, Random random) {
        int length = 1 + random.nextInt(whole.length / 3);
        int first = random.nextInt(whole.length - 2 * length + 1);
        int second = first + length + random.nextInt(whole.length - first - 2 * length + 1);
        byte[] kept = Arrays.copyOfRange(whole, first, first + length);
        System.arraycopy(whole, second, whole, first, length);
        System.arraycopy(kept, 0, whole, second, length);
        return whole;
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
