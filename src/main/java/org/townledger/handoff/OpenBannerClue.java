package org.townledger.handoff;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseClue;
import org.townledger.cases.CaseFile;
import org.townledger.cases.Concerned;
import org.townledger.cases.OpenFromClue;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.VillageFound;
import org.townledger.people.Family;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.TypePeriod;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Puts a clue that the banner handed down on its ledger, or says why not; the answer goes along with the next package. */
public final class OpenBannerClue {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param known whether that case was open before */
        record Opened(CaseFile file, boolean known) implements Outcome {
        }

        record Dropped() implements Outcome {
        }

        /** @param reason what is so and what to do; nothing was changed */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** Neither the register nor the clue tells where it is. */
    static final String NO_VILLAGE = "handoff.down.clue.noVillage";

    private final Store store;
    private final DownRepository handed;
    private final TransferRepository transfers;
    private final HouseholdRepository households;
    private final Map<String, OpenFromClue<?>> ledgers;
    private final ListRepository lists;

    /** @param ledgers by key */
    public OpenBannerClue(Store store, DownRepository handed, TransferRepository transfers, HouseholdRepository households, Map<String, OpenFromClue<?>> ledgers,
                          ListRepository lists) {
        this.store = store;
        this.handed = handed;
        this.transfers = transfers;
        this.households = households;
        this.ledgers = Map.copyOf(ledgers);
        this.lists = lists;
    }

    /** @param village by code or name; null where the register or the clue tells it */
    public Outcome open(String user, UUID id, @Nullable String village) {
        return store.write(new Act(user, "OpenBannerClue"), tx -> {
            DownClue clue = handed.clue(tx, id).orElse(null);
            Optional<Sentence> refusal = refusal(clue);
            return refusal.<Outcome>map(Outcome.Refused::new).orElseGet(() -> opened(tx, Objects.requireNonNull(clue), village));
        });
    }

    /** @param reason why it is no case */
    public Outcome drop(String user, UUID id, String reason) {
        return store.write(new Act(user, "DropBannerClue"), tx -> {
            DownClue clue = handed.clue(tx, id).orElse(null);
            Optional<Sentence> refusal = refusal(clue).or(() -> TransferRules.said(reason, "handoff.down.clue.noReason"));
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            handed.save(tx, Objects.requireNonNull(clue).dropped(reason.strip(), tx.now(), tx.user()));
            answer(tx, clue, false, reason.strip(), null, "");
            return new Outcome.Dropped();
        });
    }

    private static Optional<Sentence> refusal(@Nullable DownClue clue) {
        return clue == null ? Optional.of(Sentence.of("handoff.down.clue.none"))
                : clue.isOpen() ? Optional.empty() : Optional.of(Sentence.of("handoff.down.clue.settled", clue.name()));
    }

    private Outcome opened(Transaction tx, DownClue clue, @Nullable String village) {
        IdNumber read = clue.idNumber() == null ? null : IdNumber.of(clue.idNumber());
        IdNumber number = read instanceof IdNumber.Wrong ? null : read;
        Family family = number instanceof IdNumber.Valid(String digits)
                ? households.byIdNumber(tx, digits).flatMap(found -> households.family(tx, found.household().id())).orElse(null) : null;
        String where = village(lists.divisions(tx), village, clue, family);
        if (where == null) {
            return new Outcome.Refused(Sentence.of(NO_VILLAGE, clue.name()));
        }
        Concerned whom = family == null ? new Concerned(null, clue.name(), number, where, null, null, null, null)
                : new Concerned(family.id(), clue.name(), number, where, family.household().group(), family.typeOn(tx.today()).map(TypePeriod::word).orElse(null),
                        family.members().size(), family.household().phone());
        Sentence origin = Sentence.of("handoff.down.clue.origin", Objects.requireNonNullElse(clue.source(), ""), Objects.requireNonNullElse(clue.note(), ""));
        var asCase = new CaseClue(whom, null, clue.foundOn().isAfter(tx.today()) ? tx.today() : clue.foundOn(), origin);
        return switch (Objects.requireNonNull(ledgers.get(clue.ledger())).open(tx, asCase)) {
            case OpenFromClue.Outcome.Contradicted(var why) -> new Outcome.Refused(Sentence.of("handoff.down.clue.contradicted", clue.name(),
                    why.isEmpty() ? "" : why.getFirst().reason()));
            case OpenFromClue.Outcome.AlreadyOpen(CaseFile file) -> settled(tx, clue, file, true);
            case OpenFromClue.Outcome.Opened(CaseFile file) -> settled(tx, clue, file, false);
        };
    }

    private static @Nullable String village(Divisions divisions, @Nullable String said, DownClue clue, @Nullable Family family) {
        if (said == null && family != null) {
            return family.household().village();
        }
        String written = said == null ? clue.village() : said;
        if (written == null || written.isBlank()) {
            return null;
        }
        Division found = divisions.byCode(written.strip()).orElseGet(() -> divisions.find(written) instanceof VillageFound.Found(Division one) ? one : null);
        return found == null || !found.level().isVillage() || !divisions.isOurs(found) ? null : found.code();
    }

    private Outcome settled(Transaction tx, DownClue clue, CaseFile file, boolean known) {
        handed.save(tx, clue.opened(file.id(), tx.now(), tx.user()));
        answer(tx, clue, true, null, file.id(), file.numberText());
        return new Outcome.Opened(file, known);
    }

    private void answer(Transaction tx, DownClue clue, boolean accepted, @Nullable String reason, @Nullable UUID record, String number) {
        transfers.save(tx, new DownAnswer(tx.newId(), DownAnswer.About.CLUE, clue.id(), clue.to(), accepted, reason, record, number, tx.now(), tx.user()));
    }
}
