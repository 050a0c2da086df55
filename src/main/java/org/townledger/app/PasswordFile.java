package org.townledger.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.townledger.wording.Sentence;

/** A password that lies in a file, because one in a command would stand in the history and in the list of processes. */
final class PasswordFile {

    private static final int MOST = 4096;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PasswordFile() {
    }

    /** Works with a file's password, which is wiped afterwards. @return what the command ends with; where the file cannot be read, that it was refused */
    static int open(Answer answer, Path file, Function<char[], Integer> work) {
        char[] password;
        try {
            password = read(file);
        } catch (IOException unreadable) {
            return answer.refused(Sentence.of("app.password.unreadable", file.toString()));
        }
        try {
            return work.apply(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * The file's first line, without what ends it.
     *
     * @return to be wiped by whoever asked
     * @throws IOException where there is none to read; its message holds nothing of the file
     */
    static char[] read(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST);
        }
        try {
            int from = Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length)) ? MARK.length : 0;
            int to = from;
            while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
                to++;
            }
            return decoded(ByteBuffer.wrap(bytes, from, to - from));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] decoded(ByteBuffer line) throws IOException {
        CharBuffer letters = CharBuffer.allocate(Math.max(1, line.remaining()));
        try {
            var result = StandardCharsets.UTF_8.newDecoder().decode(line, letters, true);
            if (result.isError()) {
                throw new CharacterCodingException();
            }
            return Arrays.copyOf(letters.array(), letters.position());
        } finally {
            Arrays.fill(letters.array(), '\0');
        }
    }
}
