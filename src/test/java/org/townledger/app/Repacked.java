package org.townledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.bag.OpenBag;
import org.townledger.bag.OpenedBag;
import org.townledger.bag.WriteBag;

/** A package opened by its own office and packed once more with something changed in it: what a forger with a town's key could make, or another program. */
final class Repacked {

    private Repacked() {
    }

    /** @param signer by whose key it is signed @param reader for whom it is sealed @param changes by entry */
    static Path with(Path sealed, OfficeKey opener, OfficeKey signer, OfficeCertificate reader, Path target, Map<String, UnaryOperator<byte[]>> changes)
            throws IOException, CannotWriteBag {
        Path scratch = target.toAbsolutePath().getParent();
        try (OpenedBag bag = ((OpenBag.Opened) OpenBag.open(sealed, List.of(opener), List.of(opener.certificate()), scratch, (_, _, _) -> { })).bag()) {
            WriteBag.write(target, signer, List.of(reader), bag.bagInfo(), entries -> {
                for (String name : bag.names()) {
                    byte[] was;
                    try (InputStream in = bag.stream(name)) {
                        was = in.readAllBytes();
                    }
                    byte[] is = changes.getOrDefault(name, UnaryOperator.identity()).apply(was);
                    entries.entry(name, out -> out.write(is));
                }
            }, scratch, (_, _, _) -> { });
        }
        return target;
    }
}
