package org.townledger.rolls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.CaseClue;
import org.townledger.cases.CaseFile;
import org.townledger.cases.Concerned;
import org.townledger.cases.OpenFromClue;
import org.townledger.people.Family;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.Person;
import org.townledger.people.TypePeriod;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/**
 * Puts children of school age on no roll on the schooling ledger as suspected dropouts (疑似辍学), one or many at once
 * (《义务教育法》第十三条). Who has an open case keeps it.
 */
public final class SuspectDropouts {

    /**
     * What came of it.
     *
     * @param opened new cases, in the order of the findings
     * @param known  cases that were open already
     * @param left   findings that stay as they are: settled meanwhile, or no such case can be
     */
    public record Done(List<CaseFile> opened, List<CaseFile> known, int left) {

        public Done {
            opened = List.copyOf(opened);
            known = List.copyOf(known);
        }
    }

    private final Store store;
    private final RollRepository rolls;
    private final HouseholdRepository households;
    private final OpenFromClue<?> schooling;

    public SuspectDropouts(Store store, RollRepository rolls, HouseholdRepository households, OpenFromClue<?> schooling) {
        this.store = store;
        this.rolls = rolls;
        this.households = households;
        this.schooling = schooling;
    }

    /** All in one transaction. */
    public Done run(String user, Collection<UUID> findings) {
        return store.write(new Act(user, "SuspectDropouts"), tx -> {
            var opened = new ArrayList<CaseFile>();
            var known = new ArrayList<CaseFile>();
            for (UUID id : findings) {
                Finding finding = rolls.finding(tx, id).orElseThrow();
                Comparison comparison = rolls.comparison(tx, finding.comparison()).orElseThrow();
                if (mayBe(comparison, finding)) {
                    clue(tx, comparison, finding).ifPresent(clue -> open(tx, finding, clue, opened, known));
                }
            }
            return new Done(opened, known, findings.size() - opened.size() - known.size());
        });
    }

    private void open(Transaction tx, Finding finding, CaseClue clue, List<CaseFile> opened, List<CaseFile> known) {
        switch (schooling.open(tx, clue)) {
            case OpenFromClue.Outcome.Opened(CaseFile file) -> {
                opened.add(file);
                settle(tx, finding, file);
            }
            case OpenFromClue.Outcome.AlreadyOpen(CaseFile file) -> {
                known.add(file);
                settle(tx, finding, file);
            }
            case OpenFromClue.Outcome.Contradicted _ -> { }
        }
    }

    private void settle(Transaction tx, Finding finding, CaseFile file) {
        rolls.save(tx, finding.settled(new Finding.Settling(Finding.How.CASE, tx.now(), tx.user(), file.id(), null)));
    }

    /** Who should be on a school roll and is not, or stands there with a status in doubt. */
    public static boolean mayBe(Comparison comparison, Finding finding) {
        return comparison.kind() == RollKind.SCHOOL && finding.isOpen() && finding.expected() && (finding.verdict() == Verdict.MISSING
                || finding.verdict() == Verdict.DIFFERENT && finding.differs().contains("status"));
    }

    /** Whom the case concerns is taken from the register as it is now; empty where it does not have the person any more. */
    private Optional<CaseClue> clue(Transaction tx, Comparison comparison, Finding finding) {
        Finding.RegisterSide side = Objects.requireNonNull(finding.register(), "who is expected stands in the register");
        Optional<Family> family = households.family(tx, side.household());
        return family.flatMap(found -> found.member(side.person())).map(child -> {
            var whom = concerned(tx, family.get(), child);
            String status = finding.roll() == null ? null : finding.roll().detail();
            Sentence origin = status == null ? Sentence.of("rolls.origin.missing", comparison.fileName(), comparison.day())
                    : Sentence.of("rolls.origin.status", comparison.fileName(), status, comparison.day());
            return new CaseClue(whom, child.birthDate().orElse(null), tx.today(), origin);
        });
    }

    private static Concerned concerned(Transaction tx, Family family, Person child) {
        var household = family.household();
        return new Concerned(household.id(), child.name().text(), child.idNumber(), household.village(), household.group(),
                family.typeOn(tx.today()).map(TypePeriod::word).orElse(null), family.members().size(),
                child.phone() == null ? household.phone() : child.phone());
    }
}
