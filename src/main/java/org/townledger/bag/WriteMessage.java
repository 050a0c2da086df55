package org.townledger.bag;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.townledger.workbook.CannotWrite;
import org.townledger.wording.Sentence;

/** Writes a message of one office to another, such as a receipt: signed with its content inside, and that sealed. */
public final class WriteMessage {

    private WriteMessage() {
    }

    /**
     * Written beside its final name, forced, read back, renamed.
     *
     * @param readers for whom it is sealed; the own office is always among them
     * @param json    at most 32 MB
     */
    public static void write(Path target, OfficeKey own, List<OfficeCertificate> readers, byte[] json) throws CannotWriteBag {
        byte[] signed = Signature.around(json, own);
        if (signed.length > BagLimits.MESSAGE) {
            throw new IllegalArgumentException("longer than a message may be");
        }
        List<OfficeCertificate> all = new ArrayList<>(readers);
        if (!all.contains(own.certificate())) {
            all.add(own.certificate());
        }
        try (var beside = new Beside(target)) {
            try (FileChannel file = beside.create()) {
                var out = new BufferedOutputStream(Channels.newOutputStream(file));
                new Seal(all, signed.length).write(new ByteArrayInputStream(signed), out, (done, of) -> { });
                out.flush();
                file.force(true);
            }
            if (!(OpenMessage.open(beside.path(), List.of(own), List.of(own.certificate())) instanceof OpenMessage.Opened read)
                    || !Arrays.equals(read.json(), json)) {
                throw new CannotWriteBag(Sentence.of("bag.write.notRead", String.valueOf(target.getFileName())),
                        new IOException("another file than was written"));
            }
            beside.rename();
        } catch (IOException failed) {
            throw new CannotWriteBag(CannotWrite.to(target, failed).reason(), failed);
        }
    }
}
