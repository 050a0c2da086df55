package org.townledger.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages or forges a backup in one of many ways. */
enum MutatedBackup {

    BYTES_FLIPPED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            byte[] bytes = whole.clone();
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }
    },
    END_CUT {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    RANGE_ZEROED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            byte[] bytes = whole.clone();
            int from = random.nextInt(bytes.length);
            Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(8192)), (byte) 0);
            return bytes;
        }
    },
    RANGE_REPEATED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            int at = random.nextInt(whole.length);
            int length = Math.min(whole.length - at, 1 + random.nextInt(4096));
            byte[] bytes = Arrays.copyOf(whole, whole.length + length);
            System.arraycopy(whole, at, bytes, at + length, whole.length - at);
            return bytes;
        }
    },
    ENTRIES_SWAPPED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            List<String> names = List.copyOf(entries.keySet());
            String one = names.get(random.nextInt(names.size()));
            String two = names.get((names.indexOf(one) + 1 + random.nextInt(names.size() - 1)) % names.size());
            byte[] first = entries.get(one);
            entries.put(one, entries.get(two));
            entries.put(two, first);
            return zip(entries, random);
        }
    },
    ENTRY_OF_ANOTHER_OFFICE {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            List<String> foreign = entries.keySet().stream().filter(_ -> random.nextBoolean()).toList();
            // All of them would be the other office's own backup.
            foreign.stream().skip(foreign.size() == entries.size() ? 1 : 0).forEach(name -> entries.put(name, other.get(name)));
            return zip(entries, random);
        }
    },
    ENTRY_REWRITTEN {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            String name = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
            byte[] bytes = entries.get(name).clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            entries.put(name, random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            return zip(entries, random);
        }
    },
    MANIFEST_FORGED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            String text = new String(entries.get(BackupArchive.MANIFEST), StandardCharsets.UTF_8);
            String forged = switch (random.nextInt(4)) {
                case 0 -> text.replace("\"preference\" : 3", "\"preference\" : 30000");
                case 1 -> text.replace("photos/0190aaaa/", "photos/../../");
                case 2 -> text.replaceFirst("\"size\" : \\d+", "\"size\" : " + random.nextLong());
                default -> "{\"format\":1,\"rows\":" + "[".repeat(random.nextInt(5000)) + "}";
            };
            entries.put(BackupArchive.MANIFEST, forged.getBytes(StandardCharsets.UTF_8));
            if (random.nextBoolean()) {
                try (MasterKey forger = MasterKey.random()) {
                    entries.put(BackupArchive.SEAL, BackupArchive.seal(forger, entries.get(BackupArchive.MANIFEST)));
                }
            }
            return zip(entries, random);
        }
    },
    SIZES_CHANGED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            byte[] bytes = whole.clone();
            List<Integer> headers = new java.util.ArrayList<>();
            for (int at = 0; at + 4 < bytes.length; at++) {
                if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] <= 6) {
                    headers.add(at);
                }
            }
            int at = headers.get(random.nextInt(headers.size())) + 4 + random.nextInt(40);
            for (int i = at; i < Math.min(bytes.length, at + 1 + random.nextInt(4)); i++) {
                bytes[i] = (byte) random.nextInt();
            }
            return bytes;
        }
    },
    ENTRY_ADDED {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            List<String> names = List.of("../keys.json", "/etc/passwd", "C:\\keys.json", "LEDGER.MV.DB", "photos/x", "manifest.json/", "\u0000", "bomb");
            String name = names.get(random.nextInt(names.size()));
            entries.put(name, new byte[name.equals("bomb") ? 32 << 20 : random.nextInt(1000)]);
            return zip(entries, random);
        }
    },
    ENTRY_MISSING {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException {
            Map<String, byte[]> entries = entries(whole);
            entries.remove(List.copyOf(entries.keySet()).get(random.nextInt(entries.size())));
            return zip(entries, random);
        }
    },
    NOT_A_ZIP {
        @Override
        byte[] of(byte[] whole, Map<String, byte[]> other, Random random) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            return bytes;
        }
    };

    /** @param other entries of another office's backup */
    abstract byte[] of(byte[] whole, Map<String, byte[]> other, Random random) throws IOException;

    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (InputStream bytes = new java.io.ByteArrayInputStream(zip); var in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    static Map<String, byte[]> entries(Path file) throws IOException {
        return entries(Files.readAllBytes(file));
    }

    private static byte[] zip(Map<String, byte[]> entries, Random random) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        boolean packed = random.nextInt(3) == 0 || entries.containsKey("bomb");
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                var entry = new ZipEntry(each.getKey());
                if (!packed) {
                    var crc = new CRC32();
                    crc.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
