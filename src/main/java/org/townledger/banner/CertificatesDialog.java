package org.townledger.banner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.HandoffParty;
import org.townledger.handoff.HandoffTrust;
import org.townledger.handoff.HandoffTrustDialog;
import org.townledger.lists.Division;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Screens;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Whose packages the banner opens: its own certificate, and each town's. */
public final class CertificatesDialog {

    /** What it reads. @param trusted the towns' certificates that were accepted */
    public record Known(HandoffParty own, List<HandoffParty> trusted, List<Division> towns) {

        public Known {
            trusted = List.copyOf(trusted);
            towns = List.copyOf(towns);
        }
    }

    /** @param file picks a certificate that came @param folder where the office's own goes @param written after one was accepted or given */
    public record Ways(Supplier<Optional<Path>> file, Supplier<Optional<Path>> folder, Runnable written) {
    }

    private final Callable<Known> read;
    private final HandoffTrust trust;
    private final Ways ways;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;

    @FXML private VBox box;
    @FXML private Label own;
    @FXML private Label ownDigits;
    @FXML private VBox towns;
    @FXML private Button close;

    public CertificatesDialog(Callable<Known> read, HandoffTrust trust, Ways ways, Screens screens, Layers layers, Tasks tasks) {
        this.read = read;
        this.trust = trust;
        this.ways = ways;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        words = layers.words();
    }

    public void open() {
        tasks.run(read, known -> {
            screens.load("banner/Certificates.fxml", this);
            own.setText(known.own().name());
            ownDigits.setText(known.own().digits().isEmpty() ? words.say("banner.certificates.noKey") : known.own().digits());
            towns.getChildren().setAll(known.towns().stream().map(town -> line(town, known.trusted())).toList());
            layers.open(box, close, this::close);
        });
    }

    private HBox line(Division town, List<HandoffParty> trusted) {
        Optional<HandoffParty> party = trusted.stream().filter(one -> one.office().equals(town.code())).findFirst();
        Label name = new Label(town.name());
        name.getStyleClass().addAll("strong", "elsewhere-town");
        Label digits = new Label(party.map(HandoffParty::shortDigits).orElse(""));
        digits.getStyleClass().add("mono");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Tag state = party.isPresent() ? new Tag(words.say("banner.certificates.trusted"), Tag.Tone.SUCCESS, Feather.CHECK)
                : new Tag(words.say("banner.certificates.missing"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE);
        HBox line = new HBox(name, digits, gap, state);
        line.getStyleClass().add("certificate-line");
        return line;
    }

    @FXML
    private void export() {
        close();
        ways.folder().get().ifPresent(folder -> tasks.run(() -> trust.export(folder), exported -> {
            switch (exported) {
                case HandoffTrust.Exported.Written(Path file) -> {
                    layers.toast(words.say("banner.certificates.exported", file.getFileName()), null);
                    ways.written().run();
                }
                case HandoffTrust.Exported.Refused(Sentence reason) -> refuse(reason);
            }
        }));
    }

    @FXML
    private void read() {
        close();
        ways.file().get().ifPresent(file -> tasks.run(() -> trust.read(file), presented -> {
            switch (presented) {
                case HandoffTrust.Presented.Certificate(HandoffParty of, Runnable accept) ->
                        HandoffTrustDialog.show(layers, screens, of, () -> accept(of, accept));
                case HandoffTrust.Presented.Refused(Sentence reason) -> refuse(reason);
            }
        }));
    }

    private void accept(HandoffParty of, Runnable accept) {
        tasks.run(() -> {
            accept.run();
            return of;
        }, party -> {
            layers.toast(words.say("banner.certificates.accepted", party.name()), null);
            ways.written().run();
            open();
        });
    }

    private void refuse(Sentence reason) {
        MessageDialog.show(layers, Message.of(words.say("banner.merge.certificates"), Message.Sign.CAUTION, words.say("banner.certificates.refused"))
                .fact(words.say(reason)));
    }

    @FXML
    private void close() {
        layers.close(box);
    }
}
