package org.townledger.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.people.Family;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.TypePeriod;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Reads what the screen of the monitored households shows, and begins the file of one that is to be identified. */
public final class ReadHouseholds {

    private final Store store;
    private final HouseholdRepository households;
    private final MonitoringRepository monitored;
    private final ReadMonitoring read;

    public ReadHouseholds(Store store, HouseholdRepository households, MonitoringRepository monitored, ReadMonitoring read) {
        this.store = store;
        this.households = households;
        this.monitored = monitored;
        this.read = read;
    }

    /** The most urgent first. */
    List<HouseholdRow> rows() {
        LedgerWords words = read.words();
        RiskMeasures answers = RiskMeasures.of(words);
        return read.all().stream().map(line -> HouseholdRow.of(line, answers, words.day()))
                .sorted(Comparator.comparing(HouseholdRow::urgency)).toList();
    }

    /** The towns that a banner's households live in; none where the office is a town. */
    List<Division> towns() {
        Divisions divisions = read.words().divisions();
        return divisions.isBanner() ? divisions.towns() : List.of();
    }

    /** How many are not over: recorded or asked for by the register. */
    public long open() {
        return read.all().stream().filter(line -> line.monitoring() == null || line.monitoring().state().isOpen()).count();
    }

    Optional<OpenHousehold> of(UUID household) {
        return store.read(tx -> read.of(tx, household, RemovalWay.SUPPORTED).map(file -> new OpenHousehold(file, read.words(tx))));
    }

    /** A new file of the household; where it is being monitored already, the one that it has. */
    OpenHousehold begin(UUID household) {
        return store.read(tx -> {
            LedgerWords words = read.words(tx);
            MonitoringFile file = read.of(tx, household, RemovalWay.SUPPORTED)
                    .filter(known -> !known.recorded() || known.monitoring().state().isOpen())
                    .orElseGet(() -> begun(tx, households.family(tx, household).orElseThrow(), words));
            return new OpenHousehold(file, words);
        });
    }

    private MonitoringFile begun(Transaction tx, Family family, LedgerWords words) {
        String type = family.typeOn(words.day()).map(TypePeriod::word).orElseGet(() -> words.wording().say("monitoring.screen.untyped"));
        Monitoring monitoring = Monitoring.begun(tx.newId(), family.id(), type, Identification.NONE);
        return new MonitoringFile(words.day(), words.divisions().officeName(), family, words.village(family.household().village()), false,
                read.situation(tx, family, monitoring, words), monitored.of(tx, family.id()), RemovalWay.SUPPORTED, List.of(), List.of());
    }
}
