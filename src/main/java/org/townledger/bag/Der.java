package org.townledger.bag;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * The frame of what is too large for memory, written and read in DER (X.690, 10.1): lengths are definite and in their
 * shortest form, so that a length of more than 2 GB can be written before what it measures.
 */
final class Der {

    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    /** [0], with something in it. */
    static final int EXPLICIT_0 = 0xA0;
    /** [0] in place of an octet string's own tag. */
    static final int IMPLICIT_0 = 0x80;

    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 7;

    private Der() {
    }

    /** Tag and length. */
    static byte[] head(int tag, long length) {
        if (length < LONG_FORM) {
            return new byte[] {(byte) tag, (byte) length};
        }
        int bytes = (Long.SIZE - Long.numberOfLeadingZeros(length) + 7) / 8;
        byte[] head = new byte[2 + bytes];
        head[0] = (byte) tag;
        head[1] = (byte) (LONG_FORM | bytes);
        for (int i = 0; i < bytes; i++) {
            head[1 + bytes - i] = (byte) (length >>> 8 * i);
        }
        return head;
    }

    /** Reads from front to back, and knows how many bytes it has read. */
    static final class Reader {

        private final InputStream in;
        private long read;

        Reader(InputStream in) {
            this.in = in;
        }

        long position() {
            return read;
        }

        /** @return the length of what follows @throws IOException where another tag follows, or no length in its shortest form */
        long enter(int tag) throws IOException {
            if (one() != tag) {
                throw new IOException("another tag than expected");
            }
            int first = one();
            if (first < LONG_FORM) {
                return first;
            }
            int bytes = first - LONG_FORM;
            if (bytes == 0 || bytes > MOST_LENGTH_BYTES) {
                throw new IOException("no definite length");
            }
            long length = 0;
            for (int i = 0; i < bytes; i++) {
                length = length << 8 | one();
            }
            if (head(tag, length).length != 2 + bytes) {
                throw new IOException("a length that is not in its shortest form");
            }
            return length;
        }

        /** As {@link #enter}, of what reaches to this position. */
        void enterUntil(int tag, long end) throws IOException {
            long length = enter(tag);
            if (read + length != end) {
                throw new IOException("a length that does not fit");
            }
        }

        /** The whole value with its tag and length. */
        byte[] whole(int tag, int most) throws IOException {
            long length = enter(tag);
            if (length > most) {
                throw new IOException("longer than any");
            }
            byte[] head = head(tag, length);
            byte[] whole = Arrays.copyOf(head, head.length + (int) length);
            exactly(whole, head.length, (int) length);
            return whole;
        }

        void expect(ASN1ObjectIdentifier oid) throws IOException {
            expect(oid.getEncoded());
        }

        void expect(byte... bytes) throws IOException {
            byte[] found = new byte[bytes.length];
            exactly(found, 0, found.length);
            if (!Arrays.equals(found, bytes)) {
                throw new IOException("something else than expected");
            }
        }

        void exactly(byte[] into, int from, int length) throws IOException {
            int got = in.readNBytes(into, from, length);
            read += got;
            if (got < length) {
                throw new EOFException("ends too early");
            }
        }

        boolean isAtEnd() throws IOException {
            return in.read() < 0;
        }

        private int one() throws IOException {
            int one = in.read();
            if (one < 0) {
                throw new EOFException("ends too early");
            }
            read++;
            return one;
        }
    }
}
