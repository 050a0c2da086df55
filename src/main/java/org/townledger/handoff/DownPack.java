package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.bag.CannotWriteBag;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.bag.SealedBag;
import org.townledger.bag.WriteBag;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.rolls.RollColumns;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.vault.ProgramVersion;
import org.townledger.wording.Sentence;

/** Packs what a banner has to say to one of its towns: remarks, what was sent back, clues, households that move, rolls. */
public final class DownPack {

    private static final String ACT = "PackHandoff";

    private final Store store;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final RemarkRepository remarks;
    private final DownRepository handed;
    private final DownGather gather;
    private final DownClueSheet sheet;
    private final ReadSource sources;
    private final ListRepository lists;

    public DownPack(Store store, HandoffKeys keys, HandoffRepository packages, RemarkRepository remarks, DownRepository handed, DownGather gather, DownClueSheet sheet,
                    ReadSource sources, ListRepository lists) {
        this.store = store;
        this.keys = keys;
        this.packages = packages;
        this.remarks = remarks;
        this.handed = handed;
        this.gather = gather;
        this.sheet = sheet;
        this.sources = sources;
        this.lists = lists;
    }

    /** Not for the JavaFX thread. @param folder on the stick */
    public PackOutcome run(String user, DownWish wish, Path folder, LongWork.Progress progress) {
        Divisions divisions = store.read(lists::divisions);
        boolean isTown = divisions.byCode(wish.to()).filter(town -> town.level() == Division.Level.TOWN && divisions.isOurs(town)).isPresent();
        if (!isTown) {
            return refused("handoff.down.noTown", divisions.name(wish.to()), divisions.officeName());
        }
        Optional<OfficeCertificate> reader = keys.trusted(wish.to());
        if (reader.isEmpty()) {
            return refused("handoff.pack.noTrust", divisions.name(wish.to()));
        }
        if (!Files.isDirectory(folder)) {
            return refused("handoff.pack.noFolder", folder.toString());
        }
        Optional<Sentence> wrong = store.refusal(new Act(user, ACT)).or(() -> unreadableRoll(wish));
        if (wrong.isPresent()) {
            return new PackOutcome.Refused(wrong.get());
        }
        List<DownClue.Found> found = List.of();
        if (wish.clues() != null) {
            switch (sheet.read(wish.clues())) {
                case DownClueSheet.Outcome.Refused(Sentence reason) -> {
                    return new PackOutcome.Refused(reason);
                }
                case DownClueSheet.Outcome.Read(List<DownClue.Found> clues) -> found = clues;
            }
        }
        return packed(user, wish, folder, reader.get(), found, progress);
    }

    private Optional<Sentence> unreadableRoll(DownWish wish) {
        return wish.rolls().stream().flatMap(roll -> unreadable(roll).stream()).findFirst();
    }

    /** Why a town could not read a roll: then it is not handed down. Not for the JavaFX thread. */
    public Optional<Sentence> unreadable(DownWish.Roll roll) {
        return sources.read(roll.file(), new RollColumns(roll.kind()).all(), _ -> { }) instanceof ReadSource.Outcome.Refused(Sentence reason)
                ? Optional.of(reason) : Optional.empty();
    }

    private PackOutcome packed(String user, DownWish wish, Path folder, OfficeCertificate reader, List<DownClue.Found> found, LongWork.Progress progress) {
        OfficeKey own = keys.own(user);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            List<DownContent.RollFile> rolls = rolls(wish, files);
            List<DownClue> fresh = store.read(tx -> fresh(tx, user, wish.to(), found));
            DownContent content = store.read(tx -> gather.run(tx, wish.to(), fresh, rolls));
            if (content.size() == 0) {
                return refused("handoff.down.nothing", reader.officeName());
            }
            BagHead head = head(user, wish.to());
            // The towns' packages lie on one stick, and each town counts from 1.
            Path file = folder.resolve(PackageNumber.file(head.number(), own.certificate().officeName(), reader.officeName()));
            SealedBag written = WriteBag.write(file, own, List.of(reader), PackHandoff.about(head, own.certificate(), reader), bag -> {
                bag.entry(DataPackageText.NAME, out -> out.write(DataPackageText.write(head, Map.of())));
                bag.entry(DownText.NAME, out -> out.write(DownText.write(content)));
                for (Map.Entry<String, byte[]> roll : files.entrySet()) {
                    bag.entry(roll.getKey(), out -> out.write(roll.getValue()));
                }
            }, store.folder(), progress);
            return new PackOutcome.Packed(writeDown(user, head, content.size(), written, fresh, file), file);
        } catch (CannotWriteBag failed) {
            return new PackOutcome.Refused(failed.reason());
        } catch (IOException failed) {
            return refused("handoff.pack.notMade");
        }
    }

    /** What the list says that was not handed down before. */
    private List<DownClue> fresh(Transaction tx, String user, String to, List<DownClue.Found> found) {
        Map<DownClue.Found, UUID> known = new HashMap<>();
        handed.clues(tx, to).forEach(clue -> known.put(clue.found(), clue.id()));
        String own = lists.office(tx).orElseThrow();
        var fresh = new ArrayList<DownClue>();
        found.stream().distinct().filter(one -> !known.containsKey(one)).forEach(one -> fresh.add(DownClue.made(tx.newId(), own, to, one, tx.now(), user)));
        return fresh;
    }

    private List<DownContent.RollFile> rolls(DownWish wish, Map<String, byte[]> files) throws IOException {
        var rolls = new ArrayList<DownContent.RollFile>();
        for (DownWish.Roll roll : wish.rolls()) {
            byte[] bytes = Files.readAllBytes(roll.file());
            String name = String.valueOf(roll.file().getFileName());
            String entry = "rolls/%d-%s".formatted(rolls.size() + 1, roll.kind().word());
            rolls.add(new DownContent.RollFile(store.read(Transaction::newId), roll.kind(), name, entry, DownRollFiles.hash(bytes), bytes.length));
            files.put(entry, bytes);
        }
        return rolls;
    }

    private BagHead head(String user, String to) {
        return store.read(tx -> {
            @Nullable HandoffPackage last = packages.sent(tx, to).stream().findFirst().orElse(null);
            return new BagHead(lists.office(tx).orElseThrow(), to, last == null ? 1 : last.number() + 1, last == null ? null : last.hash(), HandoffPackage.Kind.DOWN, 0,
                    Set.of(HandoffPackage.Kind.DOWN.name().toLowerCase(java.util.Locale.ROOT)), tx.today(), tx.journalSequence(), store.schemaVersion(),
                    ProgramVersion.NUMBER, tx.now(), user, 0, 0, List.of());
        });
    }

    /** What cannot be written down is not handed down either: the file goes again. */
    private HandoffPackage writeDown(String user, BagHead head, int things, SealedBag written, List<DownClue> fresh, Path file) throws IOException {
        try {
            return store.write(new Act(user, ACT), tx -> {
                fresh.forEach(clue -> handed.save(tx, clue));
                remarks.tell(tx, head.to(), tx.now());
                var made = new HandoffPackage(tx.newId(), HandoffPackage.Direction.SENT, head.office(), head.to(), head.number(), head.kind(), 0, head.kinds(),
                        written.hash(), head.previousHash(), head.upTo(), head.journalSequence(), head.schemaVersion(), head.programVersion(), things, 0,
                        written.bytes(), 0, String.valueOf(file.getFileName()), HandoffPackage.State.SENT, head.madeAt(), head.madeBy(), null, null, 0);
                packages.save(tx, made);
                return made;
            });
        } catch (RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static PackOutcome refused(String key, Object... arguments) {
        return new PackOutcome.Refused(Sentence.of(key, arguments));
    }
}
