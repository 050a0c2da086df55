package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A process of its own that writes a package of many photos, opens it and reads all of it, in the memory that it was given. */
final class LargePackage {

    private static final int PHOTO = 400_000;

    private LargePackage() {
    }

    /** @param arguments a folder, and how many megabytes of photos */
    public static void main(String[] arguments) throws IOException, CannotWriteBag {
        Path folder = Path.of(arguments[0]);
        long photos = (Long.parseLong(arguments[1]) << 20) / PHOTO;
        Path file = folder.resolve("large.p7m");
        // Making the keys of the offices takes seconds, and is not what is measured.
        Offices.TOWN.certificate();
        long begun = System.nanoTime();
        SealedBag sealed = WriteBag.write(file, Offices.TOWN, List.of(Offices.BANNER.certificate()), Map.of(), bag -> {
            var noise = new Random(7);
            byte[] photo = new byte[PHOTO];
            for (long each = 0; each < photos; each++) {
                noise.nextBytes(photo);
                bag.entry("photos/%06d.jpg".formatted(each), out -> out.write(photo));
            }
        }, folder.resolve("scratch"), Offices.UNWATCHED);
        long written = System.nanoTime();
        OpenBag.Outcome outcome = OpenBag.open(file, List.of(Offices.BANNER), List.of(Offices.TOWN.certificate()), folder.resolve("scratch"), Offices.UNWATCHED);
        long bytes = 0;
        try (OpenedBag bag = ((OpenBag.Opened) outcome).bag()) {
            for (String name : bag.names()) {
                try (InputStream in = bag.stream(name)) {
                    bytes += in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            if (!bag.hash().equals(sealed.hash()) || bytes != photos * PHOTO || bag.names().size() != photos) {
                throw new IllegalStateException("another package than was written");
            }
        }
        long read = System.nanoTime();
        Files.delete(file);
        System.out.printf("%,d photos, %,d MB: written in %.1f s, opened in %.1f s%n", photos, sealed.bytes() >> 20, (written - begun) / 1e9, (read - written) / 1e9);
    }
}
