package org.townledger.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.townledger.audit.AuditRepository;
import org.townledger.audit.ChangeWords;
import org.townledger.audit.DisclosureRepository;
import org.townledger.audit.PrintAudit;
import org.townledger.audit.ReadAudit;
import org.townledger.audit.RecordDisclosure;
import org.townledger.audit.RecordRowsRepository;
import org.townledger.audit.SubjectRepository;
import org.townledger.audit.UndoAct;
import org.townledger.cases.Leaving;
import org.townledger.cases.WayOut;
import org.townledger.store.CheckChain;
import org.townledger.wording.Sentence;

/** The objects of the office's log: reading and printing it, what left the program, taking an act back. */
final class AuditWiring {

    final ReadAudit read;
    final CheckChain check;
    final PrintAudit print;
    final RecordDisclosure disclosures;
    final UndoAct undo;

    /** @param wiring with everything in it that has a way back of its own */
    AuditWiring(Wiring wiring) {
        var subjects = new SubjectRepository();
        read = new ReadAudit(wiring.store, new AuditRepository(new RecordRowsRepository()), subjects, new ChangeWords(wiring.wording));
        check = new CheckChain(wiring.store);
        print = new PrintAudit(wiring.store, read, check, wiring.lists, wiring.sheets, wiring.wording);
        disclosures = new RecordDisclosure(wiring.store, new DisclosureRepository());
        undo = new UndoAct(wiring.store, read, subjects, wiring.numbers, new UndoWays(wiring).all(), wiring.wording);
    }

    /** The command line's only way out. */
    WayOut wayOut(String user) {
        return new WayOut() {
            @Override
            public Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
                return disclosures.run(user, what, give);
            }
        };
    }
}
