package org.townledger.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.AddPhotos;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CasePages;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseWritersRepository;
import org.townledger.cases.DescribePhoto;
import org.townledger.cases.ExportLedger;
import org.townledger.cases.FindPictures;
import org.townledger.cases.HouseholdCases;
import org.townledger.cases.HouseholdLookup;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerFilter;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.LinkCases;
import org.townledger.cases.ListCases;
import org.townledger.cases.MoveCase;
import org.townledger.cases.PhotoActs;
import org.townledger.cases.PhotoFiles;
import org.townledger.cases.PhotoRepository;
import org.townledger.cases.PhotosOnPaper;
import org.townledger.cases.PrintLedger;
import org.townledger.cases.ReadPhotos;
import org.townledger.cases.RemovePhoto;
import org.townledger.cases.ReportImport;
import org.townledger.cases.SaveCase;
import org.townledger.cases.UndoImport;
import org.townledger.cases.UndoPhotos;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.ListRepository;
import org.townledger.lists.ReadSource;
import org.townledger.lists.Reference;
import org.townledger.medical.MedicalCase;
import org.townledger.medical.MedicalFilter;
import org.townledger.medical.MedicalLedger;
import org.townledger.medical.MedicalLines;
import org.townledger.medical.MedicalRepository;
import org.townledger.medical.MedicalRules;
import org.townledger.medical.ProtectionRepository;
import org.townledger.medical.StayRepository;
import org.townledger.people.FindPeople;
import org.townledger.people.HouseholdActs;
import org.townledger.people.HouseholdListRepository;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.ImportHouseholds;
import org.townledger.people.PeopleSearchRepository;
import org.townledger.people.ReadRegister;
import org.townledger.people.Recording;
import org.townledger.people.Register;
import org.townledger.people.UndoHouseholdImport;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Act;
import org.townledger.vault.BackupRepository;
import org.townledger.store.Store;
import org.townledger.vault.Vault;
import org.townledger.water.WaterCase;
import org.townledger.water.WaterFilter;
import org.townledger.wording.Wording;
import org.townledger.workbook.WriteReport;
import org.townledger.workbook.WriteWorkbook;

/** Makes every object of an opened data folder; the only place that does. */
final class Wiring {

    static final String TEXT_SIZE = "text-size";

    final Store store;
    final Wording wording;
    final String office;
    final ListRepository lists = new ListRepository();
    final ImportRunRepository runs = new ImportRunRepository();
    final HouseholdRepository households;
    final Register register;
    final HouseholdLookup inRegister;
    final CaseRepository cases;
    final CaseNumberRepository numbers;
    final PhotoRepository photos = new PhotoRepository();
    final PhotoFiles photoFiles;
    final ImportHouseholds importHouseholds;
    final HouseholdCases householdCases;
    final UndoHouseholdImport undoHouseholds;
    final FindPeople findPeople;
    final ReadRegister readRegister;
    final HouseholdActs householdActs;
    final LinkCases linkCases;
    final HousingRepository houses;
    final ReadSource sources;
    final ReportImport reports;
    final SheetWriter sheets;
    final LedgerUse<HousingCase, HousingFilter> housing;
    final WaterWiring waterWorks;
    final LedgerUse<WaterCase, WaterFilter> water;
    final SchoolingWiring school;
    final LedgerUse<SchoolingCase, SchoolingFilter> schooling;
    final LedgerUse<MedicalCase, MedicalFilter> medical;
    final HouseholdWiring household;
    final MonitoringWiring monitoring;
    final BackupRepository backups;
    final DeskWiring desk;
    final RollsWiring rolls;
    final CheckWiring check;
    final AuditWiring audit;
    final BannerWiring banner;
    final TrustWiring trust;
    final HandoffWiring handoff;
    private final Map<String, LedgerUse<?, ?>> ledgers = new LinkedHashMap<>();

    Wiring(Vault vault, Wording wording) {
        this.store = vault.store();
        this.wording = wording;
        office = store.read(lists::office).orElse("");
        households = new HouseholdRepository(office);
        register = new Register(households);
        inRegister = (tx, number) -> register.matching(tx, number).map(found -> found.household().id());
        cases = new CaseRepository(office);
        numbers = new CaseNumberRepository(office);
        photoFiles = new PhotoFiles(vault.files());
        importHouseholds = new ImportHouseholds(store, households, lists, runs);
        householdCases = new HouseholdCases(cases, wording);
        undoHouseholds = new UndoHouseholdImport(store, households, runs, householdCases);
        findPeople = new FindPeople(store, new PeopleSearchRepository());
        readRegister = new ReadRegister(store, households, new HouseholdListRepository(), lists, householdCases);
        householdActs = HouseholdActs.of(store, new Recording(store, households, householdCases), lists);
        linkCases = new LinkCases(store, cases, inRegister);
        houses = new HousingRepository(cases);
        sources = new ReadSource(store, lists);
        reports = new ReportImport(new WriteReport(wording), wording);
        sheets = new SheetWriter(new PaperFonts(), wording);
        // The ledgers: a further one is a further line.
        housing = ledger(new HousingLedger(houses, new HousingRules(Reference.clauses())), houses);
        waterWorks = new WaterWiring(this);
        water = ledger(waterWorks.ledger, waterWorks.repository);
        school = new SchoolingWiring(this);
        schooling = ledger(school.ledger, school.children);
        medical = medical();
        // What asks all ledgers.
        household = new HouseholdWiring(this);
        monitoring = new MonitoringWiring(this);
        rolls = new RollsWiring(this);
        backups = new BackupRepository();
        check = new CheckWiring(this);
        trust = new TrustWiring(this, vault.key());
        handoff = new HandoffWiring(this, vault.files());
        desk = new DeskWiring(this);
        audit = new AuditWiring(this);
        banner = new BannerWiring(this);
    }

    /** In the order of the navigation. */
    Collection<LedgerUse<?, ?>> ledgers() {
        return ledgers.values();
    }

    List<Ledger<?>> allLedgers() {
        return ledgers.values().stream().<Ledger<?>>map(LedgerUse::ledger).toList();
    }

    Optional<LedgerUse<?, ?>> ledger(String key) {
        return Optional.ofNullable(ledgers.get(key));
    }

    /** A ledger or the register by its name on the command line. */
    Optional<Kind> kind(String key) {
        return key.equals(ImportHouseholds.KIND) ? Optional.of(new RegisterKind(this))
                : ledger(key).map(use -> new LedgerKind<>(this, use));
    }

    PhotoActs photoActs(String user) {
        return new PhotoActs(user, new ReadPhotos(store, photos, photoFiles), new AddPhotos(store, cases, photos, photoFiles),
                new DescribePhoto(store, cases, photos), new RemovePhoto(store, cases, photos), new UndoPhotos(store), new FindPictures());
    }

    void rememberTextSize(String user, int pixels) {
        store.write(new Act(user, "ChooseTextSize"), tx -> {
            lists.savePreference(tx, TEXT_SIZE, Integer.toString(pixels));
            return pixels;
        });
    }

    private LedgerUse<MedicalCase, MedicalFilter> medical() {
        var patients = new MedicalRepository(cases, new StayRepository(), new ProtectionRepository(),
                tx -> MedicalLines.of(LedgerWords.of(tx, lists, wording)));
        return ledger(new MedicalLedger(patients, new MedicalRules(Reference.clauses())), patients);
    }

    private <C, F extends LedgerFilter<F>> LedgerUse<C, F> ledger(Ledger<C> ledger, CasePages<C, F> pages) {
        var use = new LedgerUse<>(ledger, pages, cases, new SaveCase<>(store, ledger, cases, numbers, lists, wording),
                new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, wording),
                new ImportLedger<>(store, ledger, cases, numbers, runs, lists, inRegister, wording),
                new UndoImport<>(store, ledger, cases, numbers, runs, wording),
                new ListCases<>(store, ledger, cases, lists, wording),
                new ExportLedger<>(store, ledger, lists, new WriteWorkbook(wording), wording),
                new PrintLedger<>(store, ledger, cases, lists, new PhotosOnPaper(photos, photoFiles), sheets, wording));
        ledgers.put(ledger.name().key(), use);
        return use;
    }
}
