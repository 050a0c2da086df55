package org.townledger.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMModeCipher;

/**
 * Seals for one or several readers, as CMS AuthEnvelopedData in DER (RFC 5083). The libraries write lengths that are
 * open at the front; here the length is known, and the frame is written around what streams through.
 */
final class Seal {

    /** Told of every piece. */
    @FunctionalInterface
    interface Watch {
        void at(long done, long of);
    }

    private static final byte[] VERSION_0 = {Der.INTEGER, 1, 0};
    private static final int BUFFER = 1 << 16;

    private final byte[] key = Algorithms.random(Algorithms.CONTENT_KEY);
    private final byte[] nonce = Algorithms.random(Algorithms.NONCE);
    private final byte[] front;
    private final long size;

    /** @param size of what is to be sealed, in bytes */
    Seal(List<OfficeCertificate> readers, long size) {
        this.size = size;
        try {
            this.front = front(new DERSet(readers.stream().map(this::wrapped).toArray(ASN1Encodable[]::new)).getEncoded(ASN1Encoding.DER));
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing is read or written here", impossible);
        }
    }

    private RecipientInfo wrapped(OfficeCertificate reader) {
        try {
            var who = new RecipientIdentifier(new IssuerAndSerialNumber(Certificate.getInstance(reader.der())));
            byte[] wrapped = Algorithms.wrap(reader.x509().getPublicKey(), key);
            return new RecipientInfo(new KeyTransRecipientInfo(who, Algorithms.wrapping(), new DEROctetString(wrapped)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has RSA-OAEP", impossible);
        }
    }

    /** From the outside in; each length measures all that follows of its level. */
    private byte[] front(byte[] readers) throws IOException {
        byte[] algorithm = Algorithms.content(nonce).getEncoded(ASN1Encoding.DER);
        byte[] type = CMSObjectIdentifiers.authEnvelopedData.getEncoded();
        byte[] inner = CMSObjectIdentifiers.data.getEncoded();
        byte[] contentHead = Der.head(Der.IMPLICIT_0, size);
        long contentInfo = inner.length + algorithm.length + contentHead.length + size;
        byte[] contentInfoHead = Der.head(Der.SEQUENCE, contentInfo);
        long enveloped = VERSION_0.length + readers.length + contentInfoHead.length + contentInfo + 2 + Algorithms.TAG;
        byte[] envelopedHead = Der.head(Der.SEQUENCE, enveloped);
        byte[] explicitHead = Der.head(Der.EXPLICIT_0, envelopedHead.length + enveloped);
        long all = type.length + explicitHead.length + envelopedHead.length + enveloped;
        var front = new ByteArrayOutputStream();
        for (byte[] part : List.of(Der.head(Der.SEQUENCE, all), type, explicitHead, envelopedHead, VERSION_0, readers,
                contentInfoHead, inner, algorithm, contentHead)) {
            front.write(part);
        }
        return front.toByteArray();
    }

    /** Of the sealed file, in bytes. */
    long sealedSize() {
        return front.length + size + 2 + Algorithms.TAG;
    }

    /** @param plain as many bytes as was said */
    void write(InputStream plain, OutputStream out, Watch watch) throws IOException {
        out.write(front);
        GCMModeCipher cipher = Algorithms.contentCipher(true, key, nonce);
        byte[] read = new byte[BUFFER];
        byte[] sealed = new byte[BUFFER + 2 * Algorithms.TAG];
        long done = 0;
        for (int length = plain.read(read); length >= 0; length = plain.read(read)) {
            out.write(sealed, 0, cipher.processBytes(read, 0, length, sealed, 0));
            done += length;
            watch.at(done, size);
        }
        if (done != size) {
            throw new IOException("another size than was said");
        }
        try {
            int rest = cipher.doFinal(sealed, 0) - Algorithms.TAG;
            out.write(sealed, 0, rest);
            out.write(Der.head(Der.OCTETS, Algorithms.TAG));
            out.write(sealed, rest, Algorithms.TAG);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("sealing checks nothing", impossible);
        }
    }
}
