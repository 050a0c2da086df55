package org.townledger.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to be put on a case, or a picture that the clipboard holds. */
public interface PhotoSource {

    /** What it is called. */
    String name();

    long byteCount() throws IOException;

    /** @throws IOException also where there is more of it than the limit */
    byte[] read(int limit) throws IOException;

    static PhotoSource of(Path file) {
        return new PhotoSource() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public long byteCount() throws IOException {
                return Files.size(file);
            }

            @Override
            public byte[] read(int limit) throws IOException {
                if (!Files.isRegularFile(file)) {
                    throw new IOException("not a file");
                }
                try (var in = Files.newInputStream(file)) {
                    // What grew since it was measured is not trusted.
                    byte[] bytes = in.readNBytes(limit);
                    if (in.read() >= 0) {
                        throw new IOException("longer than " + limit + " bytes");
                    }
                    return bytes;
                }
            }
        };
    }

    static PhotoSource of(String name, byte[] bytes) {
        return new PhotoSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long byteCount() {
                return bytes.length;
            }

            @Override
            public byte[] read(int limit) {
                return bytes;
            }
        };
    }
}
