package org.townledger.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.townledger.bag.OfficeCertificate;
import org.townledger.handoff.InspectFile;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "inspect", description = "says who signed a package or a receipt and what is in it, and checks all of it; changes nothing")
final class HandoffInspectCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "a package or a receipt that is sealed for this office, or by it")
    Path file = Path.of("");

    private final Wording wording;
    private final Clock clock;

    HandoffInspectCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return common.withOffice(wording, clock, (wiring, answer) -> switch (wiring.trust.inspect.run(file, (_, _, _) -> { })) {
            case InspectFile.Refused(Sentence reason) -> answer.refused(reason);
            case InspectFile.Package opened -> told(answer, opened);
            case InspectFile.Message message -> told(answer, message);
        });
    }

    private int told(Answer answer, InspectFile.Package opened) {
        Map<String, Object> facts = facts("package", opened.signer());
        facts.put("hash", opened.hash());
        facts.put("about", opened.about());
        facts.put("files", opened.names());
        if (!common.json) {
            opened.about().forEach((label, value) -> answer.raw(label + ": " + value + System.lineSeparator()));
        }
        return answer.done(facts, "app.handoff.inspect.package", opened.signer().officeName(), opened.signer().digits(), opened.names().size(), opened.hash());
    }

    private int told(Answer answer, InspectFile.Message message) {
        Map<String, Object> facts = facts("message", message.signer());
        String text = new String(message.json(), StandardCharsets.UTF_8);
        try {
            facts.put("message", new ObjectMapper().readTree(message.json()));
        } catch (IOException notJson) {
            facts.put("message", text);
        }
        if (!common.json) {
            answer.raw(text + System.lineSeparator());
        }
        return answer.done(facts, "app.handoff.inspect.message", message.signer().officeName(), message.signer().digits());
    }

    private static Map<String, Object> facts(String kind, OfficeCertificate signer) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", kind);
        facts.put("signed_by", HandoffKeyCommand.facts(signer));
        return facts;
    }
}
