package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.bag.SealedBag;
import org.townledger.bag.WriteBag;
import org.townledger.lists.ListRepository;
import org.townledger.selfcheck.RunSelfCheck;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.vault.ProgramVersion;
import org.townledger.wording.Sentence;

/**
 * Packs what the banner has not yet, or everything, into one sealed file on the stick. The package counts once it was
 * read back; until then nothing is written down.
 */
public final class PackHandoff {

    private final Store store;
    private final GatherRecords gather;
    private final FillBag fill;
    private final ReadableLedgers workbooks;
    private final RunSelfCheck check;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final ReportRepository reports;
    private final ListRepository lists;

    public PackHandoff(Store store, GatherRecords gather, FillBag fill, ReadableLedgers workbooks, RunSelfCheck check, HandoffKeys keys,
                       HandoffRepository packages, ReportRepository reports, ListRepository lists) {
        this.store = store;
        this.gather = gather;
        this.fill = fill;
        this.workbooks = workbooks;
        this.check = check;
        this.keys = keys;
        this.packages = packages;
        this.reports = reports;
        this.lists = lists;
    }

    /**
     * Not for the JavaFX thread.
     *
     * @param folder   on the stick
     * @param progress where it can be stopped; nothing is left of it then
     */
    public PackOutcome run(String user, PackWish wish, Path folder, LongWork.Progress progress) {
        Optional<OfficeCertificate> reader = keys.trusted(wish.to());
        if (reader.isEmpty()) {
            return new PackOutcome.Refused(Sentence.of("handoff.pack.noTrust", nameOf(wish.to())));
        }
        if (!Files.isDirectory(folder)) {
            return new PackOutcome.Refused(Sentence.of("handoff.pack.noFolder", folder.toString()));
        }
        Optional<Sentence> earlier = refuseEarlierDay(wish);
        if (earlier.isPresent()) {
            return new PackOutcome.Refused(earlier.get());
        }
        // Refused before the work, not after it.
        Optional<Sentence> notAllowed = store.refusal(act(user));
        if (notAllowed.isPresent()) {
            return new PackOutcome.Refused(notAllowed.get());
        }
        progress.at(Sentence.of("handoff.pack.checking"), 0, 1);
        int findings = check.run().findings().size();
        progress.at(Sentence.of("handoff.pack.gathering"), 0, 1);
        return packed(user, wish, folder, reader.get(), findings, progress);
    }

    private PackOutcome packed(String user, PackWish wish, Path folder, OfficeCertificate reader, int findings, LongWork.Progress progress) {
        OfficeKey own = keys.own(user);
        Gathered gathered = gather.run(wish);
        Chosen chosen = gathered.chosen();
        BagHead head = head(user, wish, chosen, findings);
        Path file = folder.resolve(PackageNumber.file(chosen.number(), own.certificate().officeName()));
        try {
            Map<String, byte[]> readable = wish.workbooks() ? workbooks.asOf(store, wish.kinds(), wish.upTo(), progress) : Map.of();
            SealedBag written = WriteBag.write(file, own, List.of(reader), about(head, own.certificate(), reader),
                    bag -> fill.run(bag, head, gathered, readable, progress), store.folder(), progress);
            HandoffPackage made = made(store.read(Transaction::newId), head, written, String.valueOf(file.getFileName()));
            writeDown(user, made, gathered, file);
            return new PackOutcome.Packed(made, file);
        } catch (CannotWriteBag failed) {
            return new PackOutcome.Refused(failed.reason());
        } catch (IOException failed) {
            return new PackOutcome.Refused(Sentence.of("handoff.pack.notMade"));
        }
    }

    /** A later package must not carry what was true before an earlier one. */
    private Optional<Sentence> refuseEarlierDay(PackWish wish) {
        return store.read(tx -> {
            if (wish.upTo().isAfter(tx.today())) {
                return Optional.of(Sentence.of("handoff.pack.dayToCome"));
            }
            return packages.sent(tx, wish.to()).stream().findFirst().filter(last -> wish.upTo().isBefore(last.upTo()))
                    .map(last -> Sentence.of("handoff.pack.dayBefore", last.number(), last.upTo()));
        });
    }

    private BagHead head(String user, PackWish wish, Chosen chosen, int findings) {
        return store.read(tx -> new BagHead(lists.office(tx).orElseThrow(), wish.to(), chosen.number(), chosen.previousHash().orElse(null),
                wish.everything() || chosen.base() == null ? HandoffPackage.Kind.FULL : HandoffPackage.Kind.INCREMENT, chosen.baseNumber(), wish.kinds(),
                wish.upTo(), chosen.sequence(), store.schemaVersion(), ProgramVersion.NUMBER, tx.now(), user, findings,
                packages.sent(tx, wish.to()).stream().mapToInt(HandoffPackage::receiptIssue).max().orElse(0), chosen.counts()));
    }

    static Map<String, String> about(BagHead head, OfficeCertificate own, OfficeCertificate reader) {
        var about = new LinkedHashMap<String, String>();
        about.put("Source-Organization", own.officeName());
        about.put("External-Identifier", PackageNumber.of(head.number(), head.office(), head.to()));
        about.put("Bagging-Date", head.upTo().toString());
        about.put("Bag-Software-Agent", "townledger " + head.programVersion());
        about.put("Recipient", reader.officeName());
        if (head.previousHash() != null) {
            about.put("Previous-Hash", head.previousHash());
        }
        return about;
    }

    private static HandoffPackage made(UUID id, BagHead head, SealedBag written, String fileName) {
        return new HandoffPackage(id, HandoffPackage.Direction.SENT, head.office(), head.to(), head.number(), head.kind(),
                head.baseNumber(), head.kinds(), written.hash(), head.previousHash(), head.upTo(), head.journalSequence(), head.schemaVersion(),
                head.programVersion(), head.carried(), head.photos(), written.bytes(), head.findings(), fileName, HandoffPackage.State.SENT,
                head.madeAt(), head.madeBy(), null, null, 0);
    }

    /** What cannot be written down is not handed off either: the file goes again. */
    private void writeDown(String user, HandoffPackage made, Gathered gathered, Path file) throws IOException {
        try {
            store.write(act(user), tx -> {
                packages.save(tx, made);
                packages.saveCounts(tx, made.id(), gathered.chosen().counts());
                gathered.chosen().carried().values().stream().flatMap(List::stream).forEach(head -> reports.save(tx,
                        ReportRow.carried(head, made.office(), String.valueOf(gathered.hashes().get(head.id())), made.number())));
                gathered.chosen().gone().forEach(row -> reports.save(tx, row.goneIn(made.number())));
                return made;
            });
        } catch (RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static Act act(String user) {
        return new Act(user, "PackHandoff");
    }

    private String nameOf(String office) {
        return store.read(tx -> lists.divisions(tx).name(office));
    }
}
