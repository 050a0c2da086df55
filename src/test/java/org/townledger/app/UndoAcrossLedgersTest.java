package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.audit.ActLine;
import org.townledger.audit.UndoAct;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NoteStep;
import org.townledger.cases.SaveCase;
import org.townledger.lists.ReadSource;
import org.townledger.store.JournalEntry;
import org.townledger.store.schema.DefaultSchema;
import org.townledger.twins.CaseRowsRepository;
import org.townledger.twins.FindTwins;
import org.townledger.twins.JoinCases;
import org.townledger.twins.JoinOutcome;
import org.townledger.twins.TwinPair;
import org.townledger.twins.TwinRepository;

/** What was taken back is as if it had never been, in every ledger, except that numbers are never given twice. */
class UndoAcrossLedgersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    /** What an undoing leaves behind on purpose. */
    private static final Set<String> REMEMBERED = Set.of("journal", "journal_head", "voided_number", "undone_act", "import_run");

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A ledger with its old sheet taken in. */
    private final class Kept<C> {

        private final LedgerUse<C, ?> use;

        Kept(LedgerUse<C, ?> use) {
            this.use = use;
        }

        void takeTheOldSheet() {
            LedgerWords words = office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
            var read = (ReadSource.Outcome.Read) office.wiring.sources.read(HousingTruth.SAMPLES.resolve(use.ledger().name().key() + ".xlsx"),
                    use.ledger().columns(words), _ -> { });
            use.imports().run(TownOffice.CLERK, read.file(), ImportAnswers.NONE, _ -> { });
        }

        List<C> cases() {
            return office.store.read(tx -> use.ledger().all(tx, CaseFilter.ALL));
        }

        CaseFile file(C subject) {
            return use.ledger().file(subject);
        }

        C open() {
            return cases().stream().filter(subject -> file(subject).state() == CaseState.FOUND || file(subject).state() == CaseState.VERIFIED)
                    .findFirst().orElseGet(this::enter);
        }

        C enter() {
            CaseFile like = file(cases().stream().filter(subject -> file(subject).state().isOpen()).findFirst().orElse(cases().getFirst()));
            UUID id = office.store.read(tx -> tx.newId());
            var saved = use.save().run(TownOffice.CLERK, use.ledger().found(CaseFile.found(id, like.office(), like.concerned(), TODAY)));
            return ((SaveCase.Outcome.Saved<C>) saved).subject();
        }

        void change(C subject) {
            use.save().run(TownOffice.CLERK, use.ledger().with(subject, file(subject).assigned("别人")));
        }

        void move(C subject, CaseAct act) {
            use.move().run(TownOffice.CLERK, file(subject).id(), act, TODAY, "经核实");
        }

        Map<String, String> voided() {
            return office.store.read(tx -> office.wiring.numbers.voided(tx, use.ledger().name()));
        }
    }

    private Kept<?> kept(String ledger) {
        return new Kept<>(office.wiring.ledger(ledger).orElseThrow());
    }

    private ActLine last() {
        return office.wiring.audit.undo.last(TownOffice.CLERK, 0).orElseThrow();
    }

    private UndoAct.Outcome takeBack(ActLine line) {
        return office.wiring.audit.undo.run(TownOffice.CLERK, line.id());
    }

    /** Every row of every table, but what is remembered on purpose. */
    private Map<String, String> rows() {
        return office.store.read(tx -> {
            var all = new TreeMap<String, String>();
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !REMEMBERED.contains(table.getName())).sorted(Comparator.comparing(table -> table.getName()))
                    .forEach(table -> all.put(table.getName(), tx.sql().selectFrom(table).orderBy(table.field(0)).fetch().formatCSV()));
            return all;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "water", "schooling", "medical"})
    void anImportIsTakenBackAsOneAndItsNumbersAreVoid(String ledger) {
        Kept<?> kept = kept(ledger);
        var before = rows();
        kept.takeTheOldSheet();
        int given = kept.cases().size();

        assertThat(takeBack(last())).isInstanceOf(UndoAct.Outcome.Undone.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(kept.voided()).hasSize(given);
        assertThat(office.store.firstBrokenLink()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "water", "schooling", "medical"})
    void aNewCaseIsTakenBackAndItsNumberNeverGivenAgain(String ledger) {
        takesBackANewCase(kept(ledger));
    }

    private <C> void takesBackANewCase(Kept<C> kept) {
        kept.takeTheOldSheet();
        var before = rows();
        CaseFile entered = kept.file(kept.enter());

        assertThat(last().subjects()).contains(entered.numberText());
        assertThat(takeBack(last())).isInstanceOf(UndoAct.Outcome.Undone.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(kept.voided().get(entered.numberText())).contains("保存台账").contains(TownOffice.CLERK);
        assertThat(kept.file(kept.enter()).number().serial()).isEqualTo(entered.number().serial() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "water", "schooling", "medical"})
    void aChangeAndAMoveAreTakenBackOneByOne(String ledger) {
        takesBackStepByStep(kept(ledger));
    }

    private <C> void takesBackStepByStep(Kept<C> kept) {
        kept.takeTheOldSheet();
        C subject = kept.open();
        var first = rows();
        kept.change(subject);
        var second = rows();
        kept.move(office.store.read(tx -> kept.use.ledger().find(tx, kept.file(subject).id())).orElseThrow(), CaseAct.DISMISS);
        assertThat(rows()).isNotEqualTo(second);

        assertThat(last().name()).isEqualTo("DismissCase");
        takeBack(last());
        assertThat(rows()).isEqualTo(second);
        assertThat(last().name()).isEqualTo("SaveCase");
        takeBack(last());
        assertThat(rows()).isEqualTo(first);
        assertThat(office.store.firstBrokenLink()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"housing", "water", "schooling", "medical"})
    void aJoinIsTakenBackAndBothCasesStandAgain(String ledger) {
        takesBackAJoin(kept(ledger));
    }

    private <C> void takesBackAJoin(Kept<C> kept) {
        kept.takeTheOldSheet();
        UUID entered = kept.file(kept.enter()).id();
        var twins = new TwinRepository();
        Wiring wiring = office.wiring;
        TwinPair pair = new FindTwins(wiring.store, wiring.households, wiring.cases, wiring.lists, twins).run().stream()
                .filter(found -> found.first().id().equals(entered) || found.second().id().equals(entered)).findFirst().orElseThrow();
        var before = rows();
        var joined = new JoinCases(wiring.store, wiring.allLedgers(), wiring.cases, wiring.numbers, new CaseRowsRepository(), wiring.photos, wiring.photoFiles,
                twins, wiring.lists, wiring.wording).run(TownOffice.CLERK, pair);
        assertThat(joined).isInstanceOf(JoinOutcome.Joined.class);

        assertThat(last().name()).isEqualTo("JoinCases");
        assertThat(takeBack(last())).isInstanceOf(UndoAct.Outcome.Undone.class);

        var after = rows();
        after.remove("twin_join");
        before.remove("twin_join");
        assertThat(after).isEqualTo(before);
        assertThat(kept.voided()).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsNotTakenBackButSaidWithWhoChangedIt() {
        saysWhatChanged(kept("housing"));
    }

    private <C> void saysWhatChanged(Kept<C> kept) {
        kept.takeTheOldSheet();
        C entered = kept.enter();
        ActLine entering = last();
        kept.change(entered);
        var before = rows();

        assertThat(said(takeBack(entering))).contains(TownOffice.CLERK, "保存台账", kept.file(entered).numberText());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aNewCaseWithANoteOnItIsNotTakenAwayFromUnderTheNote() {
        keepsWhatHangsOnIt(kept("water"));
    }

    private <C> void keepsWhatHangsOnIt(Kept<C> kept) {
        kept.takeTheOldSheet();
        C entered = kept.enter();
        ActLine entering = last();
        new NoteStep(office.store, office.wiring.cases).run(TownOffice.CLERK, kept.file(entered).id(), TODAY, "电话联系");

        assertThat(said(takeBack(entering))).contains("记一笔");
        takeBack(last());
        assertThat(takeBack(entering)).isInstanceOf(UndoAct.Outcome.Undone.class);
    }

    @Test
    void anUndoingIsNotUndoneAndNothingIsTakenBackTwice() {
        Kept<?> kept = kept("housing");
        kept.takeTheOldSheet();
        kept.enter();
        ActLine entering = last();
        takeBack(entering);

        assertThat(said(takeBack(entering))).contains("已经撤销过了");
        assertThat(last().name()).isEqualTo("ImportLedger");
        UUID undoing = office.store.read(tx -> tx.entriesOf(entering.id())).getFirst().actId();
        assertThat(undoing).isEqualTo(entering.id());
        JournalEntry newest = office.store.read(tx -> tx.historyOf(org.townledger.store.schema.Tables.UNDONE_ACT, entering.id())).getLast();
        assertThat(newest.act()).isEqualTo("UndoAct");
        assertThat(said(office.wiring.audit.undo.run(TownOffice.CLERK, newest.actId()))).contains("不能撤销");
    }

    private String said(UndoAct.Outcome outcome) {
        assertThat(outcome).isInstanceOf(UndoAct.Outcome.Refused.class);
        return office.wiring.wording.say(((UndoAct.Outcome.Refused) outcome).reason());
    }
}
