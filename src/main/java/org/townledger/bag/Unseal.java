package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.townledger.wording.Sentence;

/** Opens what {@link Seal} sealed. Nothing that comes out may be used before it has come out whole: then the tag was right. */
final class Unseal {

    private static final int MOST_READERS = 1 << 20;
    private static final int MOST_ALGORITHM = 1 << 10;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Collection<OfficeKey> own;

    /** @param name what the user calls the file, for the sentences @param own the newest first */
    Unseal(String name, Collection<OfficeKey> own) {
        this.name = name;
        this.own = own;
    }

    /**
     * @param size of the file
     * @throws IOException where it cannot be read, is no sealed file, or cannot be written out
     * @throws BagRefused  where it is sealed for others, or was altered
     */
    void run(InputStream file, long size, OutputStream out, Seal.Watch watch) throws IOException, BagRefused {
        var der = new Der.Reader(file);
        der.enterUntil(Der.SEQUENCE, size);
        der.expect(CMSObjectIdentifiers.authEnvelopedData);
        der.enterUntil(Der.EXPLICIT_0, size);
        der.enterUntil(Der.SEQUENCE, size);
        der.expect((byte) Der.INTEGER, (byte) 1, (byte) 0);
        byte[] readers = der.whole(Der.SET, MOST_READERS);
        der.enterUntil(Der.SEQUENCE, size - 2 - Algorithms.TAG);
        der.expect(CMSObjectIdentifiers.data);
        AlgorithmIdentifier algorithm = AlgorithmIdentifier.getInstance(ASN1Primitive.fromByteArray(der.whole(Der.SEQUENCE, MOST_ALGORITHM)));
        if (!Algorithms.isContent(algorithm)) {
            throw new IOException("another cipher");
        }
        GCMParameters parameters = GCMParameters.getInstance(algorithm.getParameters());
        if (parameters.getIcvLen() != Algorithms.TAG || parameters.getNonce().length != Algorithms.NONCE) {
            throw new IOException("another tag or nonce");
        }
        der.enterUntil(Der.IMPLICIT_0, size - 2 - Algorithms.TAG);
        long content = size - 2 - Algorithms.TAG - der.position();
        GCMModeCipher cipher = Algorithms.contentCipher(false, contentKey(readers), parameters.getNonce());
        byte[] opened = new byte[BUFFER + 2 * Algorithms.TAG];
        byte[] sealed = new byte[BUFFER];
        for (long done = 0; done < content; ) {
            int length = (int) Math.min(BUFFER, content - done);
            der.exactly(sealed, 0, length);
            out.write(opened, 0, cipher.processBytes(sealed, 0, length, opened, 0));
            done += length;
            watch.at(done, content);
        }
        der.expect((byte) Der.OCTETS, (byte) Algorithms.TAG);
        byte[] tag = new byte[Algorithms.TAG];
        der.exactly(tag, 0, tag.length);
        if (!der.isAtEnd()) {
            throw new IOException("goes on after its end");
        }
        int rest = cipher.processBytes(tag, 0, tag.length, opened, 0);
        out.write(opened, 0, rest + finish(cipher, opened, rest));
    }

    private int finish(GCMModeCipher cipher, byte[] opened, int from) throws BagRefused {
        try {
            return cipher.doFinal(opened, from);
        } catch (InvalidCipherTextException altered) {
            throw damaged(altered);
        }
    }

    private byte[] contentKey(byte[] readers) throws IOException, BagRefused {
        for (ASN1Encodable each : ASN1Set.getInstance(ASN1Primitive.fromByteArray(readers))) {
            if (RecipientInfo.getInstance(each).getInfo() instanceof KeyTransRecipientInfo reader) {
                for (OfficeKey key : own) {
                    if (isFor(reader, key)) {
                        return unwrapped(reader, key);
                    }
                }
            }
        }
        throw new BagRefused(Sentence.of("bag.open.notForUs", name));
    }

    private static boolean isFor(KeyTransRecipientInfo reader, OfficeKey key) {
        return reader.getRecipientIdentifier().getId().toASN1Primitive()
                .equals(new IssuerAndSerialNumber(Certificate.getInstance(key.certificate().der())).toASN1Primitive());
    }

    private byte[] unwrapped(KeyTransRecipientInfo reader, OfficeKey key) throws BagRefused {
        if (!reader.getKeyEncryptionAlgorithm().equals(Algorithms.wrapping())) {
            throw damaged(new GeneralSecurityException("another way of wrapping the key"));
        }
        try {
            byte[] content = Algorithms.unwrap(key.privateKey(), reader.getEncryptedKey().getOctets());
            if (content.length != Algorithms.CONTENT_KEY) {
                throw new GeneralSecurityException("a key of another length");
            }
            return content;
        } catch (GeneralSecurityException altered) {
            throw damaged(altered);
        }
    }

    private BagRefused damaged(Exception cause) {
        return new BagRefused(Sentence.of("bag.open.damaged", name), cause);
    }
}
