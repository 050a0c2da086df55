package org.townledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ToggleButton;
import org.townledger.cases.CaseFilter;
import org.townledger.handoff.MergeLine;
import org.townledger.handoff.TrustOffice;
import org.townledger.handoff.WriteReceipt;
import org.townledger.housing.HousingFilter;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

/** The hand-off of the sample town in pictures, once more from the first trust on, with the demonstration's banner. */
final class DemoHandoff {

    private final DemoCamera camera;
    private final MainScreens screens;
    private final Wording wording;
    private final Clock clock;
    private final String user;
    private final Path banner;
    private final Path stick;

    /** @param folder of the demonstration, with the banner's ledger in it; what plays the stick is put there */
    DemoHandoff(DemoCamera camera, MainScreens screens, Wording wording, Clock clock, String user, Path folder) {
        this.camera = camera;
        this.screens = screens;
        this.wording = wording;
        this.clock = clock;
        this.user = user;
        banner = DemoBanner.data(folder);
        stick = folder.resolve("KINGSTON");
    }

    void take() {
        Path theirs = stick.resolve("of-the-banner.cer");
        Path ours = stick.resolve("of-the-town.cer");
        bannerBegins(theirs);
        camera.does(() -> screens.open(HandoffDesk.KEY));
        camera.pictures("handoff-trust");
        camera.does(() -> screens.handoff().shown().readCertificate(theirs));
        camera.pictures("handoff-trust-dialog");
        camera.press("#accept");
        camera.does(() -> screens.handoff().shown().choose(stick));
        camera.pictures("handoff");
        camera.does(() -> camera.found("#tab-write", ToggleButton.class).fire());
        camera.press("#plain");
        camera.pictures("handoff-plain");
        camera.press("#leave");
        camera.press("#pack");
        camera.pictures("handoff-packed");
        camera.press("#sheet");
        camera.pictures("handoff-sheet");
        camera.does(screens.handoff()::shown);
        camera.does(() -> screens.wiring().trust.write.certificate(screens.wiring().trust.own.current(user).certificate(), ours));
        Path answer = bannerAnswers(ours);
        camera.does(() -> screens.handoff().shown().readReceipt(answer));
        camera.pictures("handoff-receipt");
        camera.press("#close");
        camera.does(() -> camera.found("#tab-receipt", ToggleButton.class).fire());
        camera.pictures("handoff-answered");
    }

    /** Gives its certificate, which the town trusts no more until it has been compared in the pictures. */
    private void bannerBegins(Path certificate) {
        try {
            Files.createDirectories(stick);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        TrustWiring town = screens.wiring().trust;
        town.trusted.find(DemoBanner.BANNER).ifPresent(known -> town.retire.run(user, known.id()));
        try (Vault vault = new DemoLogin(clock).run(banner, user).vault()) {
            TrustWiring trust = new Wiring(vault, wording).trust;
            trust.write.certificate(trust.own.current(user).certificate(), certificate);
        }
    }

    /** All that the town sent is merged there; two further houses come back. */
    private Path bannerAnswers(Path certificate) {
        List<UUID> houses = screens.wiring().store.read(tx -> screens.wiring().houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.open())))
                .stream().skip(2).limit(2).map(house -> house.file().id()).toList();
        try (Vault vault = new DemoLogin(clock).run(banner, user).vault(); var packages = Files.newDirectoryStream(stick, "*.p7m")) {
            var wiring = new Wiring(vault, wording);
            wiring.trust.trust.accept(user, ((TrustOffice.Shown) wiring.trust.trust.look(certificate)).certificate());
            var files = new ArrayList<Path>();
            packages.forEach(files::add);
            List<MergeLine> merged = wiring.handoff.merge.run(user, files, (_, _, _) -> { });
            if (merged.isEmpty()) {
                throw new IllegalStateException("the demonstration's package was not merged");
            }
            wiring.banner.remark.run(user, houses, true, wording.say("app.demo.sentBack"));
            return ((WriteReceipt.Outcome.Written) wiring.handoff.answer.run(user, town(), stick)).file();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String town() {
        return screens.wiring().office;
    }
}
