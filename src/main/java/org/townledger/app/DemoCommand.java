package org.townledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "demo", description = "the whole round on sample data: sheets, workbooks, a picture of every screen")
final class DemoCommand implements Callable<Integer> {

    private static final List<String> LEDGERS = List.of("housing", "water", "schooling", "medical");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "where everything goes")
    Path folder = Path.of("");

    private final Wording wording;
    private final Clock clock;

    DemoCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Answer answer = common.answer(wording);
        if (Store.existsIn(folder.resolve("data"))) {
            return answer.refused(Sentence.of("app.demo.usedFolder", folder.toString()));
        }
        Files.createDirectories(folder);
        Demo demo = new Demo(folder, wording, clock);
        var ledgers = new LinkedHashMap<String, Path>();
        for (String ledger : LEDGERS) {
            ledgers.put(ledger, sample(ledger + ".xlsx"));
        }
        demo.run(sample("households.xlsx"), ledgers);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("folder", folder.toString());
        facts.put("files", demo.files().stream().map(Path::toString).toList());
        return answer.done(facts, "app.demo.done", folder.toString(), demo.files().size());
    }

    private Path sample(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream("demo/" + name), name)) {
            Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
