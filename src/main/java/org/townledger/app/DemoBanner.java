package org.townledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.townledger.bag.OfficeCertificate;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.Concerned;
import org.townledger.cases.SaveCase;
import org.townledger.handoff.PackOutcome;
import org.townledger.handoff.PackWish;
import org.townledger.handoff.WriteReceipt;
import org.townledger.housing.HousingCase;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.PersonEntry;
import org.townledger.store.Transaction;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** The banner's office of the demonstration: two towns hand off, one package is missing, two records go back. */
final class DemoBanner {

    static final String BANNER = "150623000000";
    private static final String SECOND = "150623101000";

    /** Invented people of the second town; the area code belongs to no county. */
    private record Sample(String name, String id, String village) {
    }

    private static final List<Sample> PEOPLE = List.of(new Sample("包玉兰", "150699195803024082", "150623101201"),
            new Sample("白音宝力格", "150699196207154117", "150623101200"), new Sample("杨秀英", "150699195501204264", "150623101201"),
            new Sample("额尔敦巴图", "150699197111034334", "150623101203"), new Sample("张有才", "150699194908114477", "150623101202"),
            new Sample("萨仁高娃", "150699196602274522", "150623101200"));

    private final Path folder;
    private final Wording wording;
    private final DemoLogin login;
    private final String user;
    private final LocalDate today;
    private final List<Path> files = new ArrayList<>();

    DemoBanner(Path folder, Wording wording, Clock clock, String user) {
        this.folder = folder;
        this.wording = wording;
        this.user = user;
        login = new DemoLogin(clock);
        today = LocalDate.ofInstant(clock.instant(), Transaction.TOWN);
    }

    /** Where its data lie. */
    static Path data(Path folder) {
        return folder.resolve("banner");
    }

    /** @param town the demonstration's own, which hands everything off @return what lies on the stick */
    List<Path> run(Wiring town) throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path lost = Files.createDirectories(folder.resolve("left-behind"));
        try (Vault bannerVault = login.begin(data(folder), BANNER, user).vault(); Vault secondVault = login.begin(folder.resolve("second-town"), SECOND, user).vault()) {
            var banner = new Wiring(bannerVault, wording);
            var second = new Wiring(secondVault, wording);
            trustEachOther(banner, List.of(town, second));
            Path whole = packed(town, stick);
            Path first = handedOff(second, stick, lost, town);
            banner.handoff.merge.run(user, List.of(whole, first, files.getLast()), (_, _, _) -> { });
            sendBack(banner);
            answer(banner, town, stick);
        }
        return List.copyOf(files);
    }

    private void trustEachOther(Wiring banner, List<Wiring> towns) {
        OfficeCertificate ofBanner = banner.trust.own.current(user).certificate();
        for (Wiring town : towns) {
            banner.trust.trust.accept(user, town.trust.own.current(user).certificate());
            town.trust.trust.accept(user, ofBanner);
        }
    }

    private Path packed(Wiring town, Path to) {
        var wish = new PackWish(BANNER, Set.copyOf(town.handoff.kinds.choices()), false, today, true, true);
        return switch (town.handoff.pack.run(user, wish, to, (_, _, _) -> { })) {
            case PackOutcome.Packed packed -> {
                files.add(packed.file());
                yield packed.file();
            }
            case PackOutcome.Refused(var reason) -> throw new IllegalStateException(wording.say(reason));
        };
    }

    /** Three packages, of which the second stays behind. @return the first; the third is the last of the files */
    private Path handedOff(Wiring second, Path stick, Path lost, Wiring town) {
        PEOPLE.subList(0, 3).forEach(person -> house(second, person.name(), person.id(), person.village()));
        sameElsewhere(second, town);
        Path first = packed(second, stick);
        PEOPLE.subList(3, 5).forEach(person -> house(second, person.name(), person.id(), person.village()));
        packed(second, lost);
        house(second, PEOPLE.getLast().name(), PEOPLE.getLast().id(), PEOPLE.getLast().village());
        packed(second, stick);
        return first;
    }

    /** Somebody who stands in the first town's ledger too. */
    private void sameElsewhere(Wiring second, Wiring town) {
        town.housing.list().now(CaseFilter.ALL).rows().stream().map(house -> house.file().concerned()).filter(whom -> whom.wholeId().isPresent()).findFirst()
                .ifPresent(whom -> house(second, whom.head(), whom.wholeId().orElseThrow().digits(), PEOPLE.getFirst().village()));
    }

    private void house(Wiring town, String name, String id, String village) {
        var entry = new HouseholdEntry(town.store.read(town.households::nextNumber), village, null, null, null, null, null, null, null);
        var head = new PersonEntry(PersonName.of(name), "户主", IdNumber.of(id), null, null, null, null);
        UUID household = town.householdActs.register().run(user, entry, head, null) instanceof HouseholdOutcome.Recorded recorded ? recorded.household() : null;
        var whom = new Concerned(household, name, IdNumber.of(id), village, null, null, null, null);
        CaseFile file = CaseFile.found(town.store.read(Transaction::newId), SECOND, whom, today.minusDays(30)).dated(today.minusDays(30), today.plusDays(60));
        if (!(town.housing.save().run(user, HousingCase.found(file)) instanceof SaveCase.Outcome.Saved<HousingCase>)) {
            throw new IllegalStateException("the demonstration's case was refused");
        }
    }

    private void sendBack(Wiring banner) {
        List<UUID> open = banner.housing.list().now(CaseFilter.ALL.open().ofOffice("150623100000")).rows().stream().map(house -> house.file().id()).limit(2).toList();
        banner.banner.remark.run(user, open, true, wording.say("app.demo.sentBack"));
    }

    /** The first town reads what it is answered; the second's answer stays to be written. */
    private void answer(Wiring banner, Wiring town, Path stick) {
        if (banner.handoff.answer.run(user, "150623100000", stick) instanceof WriteReceipt.Outcome.Written written) {
            files.add(written.file());
            town.handoff.receipt.run(user, written.file());
        }
        List<UUID> another = banner.housing.list().now(CaseFilter.ALL.ofOffice(SECOND)).rows().stream().map(house -> house.file().id()).limit(1).toList();
        banner.banner.remark.run(user, another, false, wording.say("app.demo.remark"));
    }
}
