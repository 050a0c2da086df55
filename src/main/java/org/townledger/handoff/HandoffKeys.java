package org.townledger.handoff;

import java.util.List;
import java.util.Optional;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;

/** The keys that packages are signed and opened with. Not for the JavaFX thread. */
public interface HandoffKeys {

    /** The office's own, made when it is first asked for. */
    OfficeKey own(String user);

    /** The office's own that open something, the newest first, those of before too; none where it never had one. */
    List<OfficeKey> opening();

    /** Of every office that is trusted. */
    List<OfficeCertificate> trusted();

    /** Of every office that is or ever was trusted: for files that were accepted before and wait here. */
    List<OfficeCertificate> ever();

    /** Of that office; empty where none is trusted. */
    default Optional<OfficeCertificate> trusted(String office) {
        return trusted().stream().filter(one -> one.office().equals(office)).findFirst();
    }
}
