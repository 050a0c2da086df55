package org.townledger.app;

import static org.townledger.store.schema.Tables.HANDOFF_RECORD;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;
import org.townledger.cases.Ledger;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.people.HouseholdActs;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.PersonEntry;
import org.townledger.people.Recording;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.HandoffCountRecord;
import org.townledger.store.schema.tables.records.HandoffPackageRecord;
import org.townledger.store.schema.tables.records.HandoffRecordRecord;
import org.townledger.vault.Role;
import org.townledger.vault.Session;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** A banner's office with the rows that the packages of its towns would have brought; on 23 November 2026. */
final class BannerOffice implements AutoCloseable {

    static final String CODE = "150623000000";
    static final String AOZHAO = "150623100000";
    static final String SHANGHAIMIAO = "150623101000";
    static final String CHENGCHUAN = "150623102000";
    static final String DASHATOU = "150623100204";
    static final String BAYI = "150623101201";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private static final Act MERGED = new Act(TownOffice.CLERK, "MergeHandoff");

    final Store store;
    final Wiring wiring;
    private final Vault vault;
    private final String own;

    BannerOffice(Path folder) {
        this(folder, CODE);
    }

    /** One of its towns, too. */
    BannerOffice(Path folder, String code) {
        own = code;
        vault = Entering.vault(folder, CLOCK);
        store = vault.store();
        new InitOffice(store, new ListRepository()).run(TownOffice.CLERK, code, Reference.divisions());
        wiring = new Wiring(vault, new Wording(Wording.CHINESE));
    }

    /** From now on the ledger asks what a banner may do. */
    BannerOffice guarded() {
        store.guard(OfficeGate.of(new Session(TownOffice.CLERK, TownOffice.CLERK, Role.ADMINISTRATOR), store));
        return this;
    }

    /** A household of a town with its head. */
    UUID household(String office, String village, String number, String head, String id) {
        var recording = new Recording(store, new HouseholdRepository(office), wiring.householdCases);
        var entry = new HouseholdEntry(number, village, "2社", null, null, null, null, "一般户", null);
        var outcome = HouseholdActs.of(store, recording, wiring.lists).register().run(TownOffice.CLERK, entry,
                new PersonEntry(PersonName.of(head), "户主", IdNumber.of(id), null, null, null, null), null);
        return ((HouseholdOutcome.Recorded) outcome).household();
    }

    /** A case of a town that a package brought. @param household null where the register does not have it */
    UUID aCase(LedgerUse<?, ?> use, UUID household, String office, String village, int serial, String head, String id, CaseState state, LocalDate due) {
        return carried(use.ledger(), household, office, village, serial, head, id, state, due);
    }

    private <C> UUID carried(Ledger<C> ledger, UUID household, String office, String village, int serial, String head, String id, CaseState state, LocalDate due) {
        return store.write(MERGED, tx -> {
            var whom = new Concerned(household, head, IdNumber.of(id), village, null, "一般户", 3, null);
            LocalDate found = TODAY.minusDays(60);
            CaseFile file = CaseFile.found(tx.newId(), office, whom, found).numbered(new CaseNumber(ledger.name().mark(), 2026, serial))
                    .dated(found, due).in(state);
            ledger.save(tx, ledger.found(file));
            wiring.cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, found, "苏日娜", null));
            if (state != CaseState.FOUND) {
                wiring.cases.addStep(tx, new CaseStep(tx.newId(), file.id(), state.name(), state, found.plusDays(2), "苏日娜", null));
            }
            if (office.equals(own)) {
                return file.id();
            }
            tx.save(new HandoffRecordRecord(file.id(), ledger.name().key(), office, file.numberText(), village, "0".repeat(64), 1, "ACCEPTED", null,
                    tx.now().atOffset(ZoneOffset.UTC), TownOffice.CLERK, false));
            return file.id();
        });
    }

    /** As if no package had brought it. */
    void forgets(UUID record) {
        store.write(MERGED, tx -> {
            tx.remove(HANDOFF_RECORD, record);
            return record;
        });
    }

    /** A package that came in. @param state MERGED or HELD */
    UUID pack(String office, int number, String state, LocalDate made) {
        return store.write(MERGED, tx -> {
            UUID id = tx.newId();
            var at = made.atTime(9, 0).atZone(org.townledger.store.Transaction.TOWN).toInstant().atOffset(ZoneOffset.UTC);
            tx.save(new HandoffPackageRecord(id, "RECEIVED", office, CODE, number, number == 1 ? "FULL" : "INCREMENT", Math.max(0, number - 1),
                    "housing,water,schooling,medical", "%064x".formatted(number), number == 1 ? null : "%064x".formatted(number - 1), made, (long) number, "V023", "1.0.0", 4, 0,
                    20_480L, 0, "敖勒召其镇-%04d.p7m".formatted(number), state, at, "苏日娜", state.equals("MERGED") ? at : null,
                    state.equals("MERGED") ? TownOffice.CLERK : null, 0));
            return id;
        });
    }

    void count(UUID pack, String kind, String village, int total, int carried, int added, int closed) {
        store.write(MERGED, tx -> tx.save(new HandoffCountRecord(tx.newId(), pack, kind, village, total, carried, added, closed, 0)));
    }

    @Override
    public void close() {
        vault.close();
    }
}
