package org.townledger.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.townledger.columns.Column;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.workbook.Header;
import org.townledger.workbook.Mapping;
import org.townledger.workbook.MappingProposal;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;
import org.townledger.workbook.SheetChoice;
import org.townledger.workbook.SheetChooser;
import org.townledger.workbook.SourceSheet;
import org.townledger.workbook.TableReader;

/** Reads a spreadsheet by a ledger's columns: finds sheet and header, maps the columns as proposed or remembered. */
public final class ReadSource {

    /** What came of it. */
    public sealed interface Outcome {
        record Read(SourceFile file) implements Outcome {
        }

        /** @param reason what is so and what to do; nothing was changed */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };

    private final Store store;
    private final ListRepository lists;

    public ReadSource(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /**
     * @param rowsRead is told how many rows have been read so far
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Outcome read(Path path, List<? extends Column<?, ?>> columns, IntConsumer rowsRead) {
        return switch (new OpenWorkbook().open(path, rowsRead)) {
            case Opening.Refused refused -> new Outcome.Refused(refused.reason());
            case Opening.Opened(var workbook) -> switch (new SheetChooser(columns).choose(workbook)) {
                case SheetChoice.NoneFits none -> new Outcome.Refused(
                        Sentence.of("lists.source.noHeader", workbook.fileName(), String.join("、", none.sheets())));
                case SheetChoice.Chosen chosen -> {
                    var tables = new ArrayList<SourceFile.Table>();
                    tables.add(table(chosen.best().sheet(), chosen.best().header(), columns));
                    chosen.alsoFitting().forEach(also -> tables.add(table(also.sheet(), also.header(), columns)));
                    yield new Outcome.Read(new SourceFile(workbook.fileName(), workbook.sha256(), workbook.mark(),
                            tables, chosen.skipped(), workbook.sheets().stream().filter(sheet -> chosen.skipped().contains(sheet.name())).toList()));
                }
            };
        };
    }

    /** The table read again under a mapping that the clerk chose. */
    public SourceFile.Table remapped(SourceFile.Table table, Mapping mapping) {
        return new SourceFile.Table(table.sheet(), table.header(), table.proposal(), mapping,
                new TableReader().read(table.sheet(), table.header(), mapping));
    }

    /** Keeps the mapping for the next file with the same headings. */
    public void remember(String user, SourceFile.Table table) {
        store.write(new Act(user, "RememberMapping"), tx -> {
            lists.saveMapping(tx, table.header().fingerprint(), json(table.mapping().toMap()));
            return null;
        });
    }

    private SourceFile.Table table(SourceSheet sheet, Header header, List<? extends Column<?, ?>> columns) {
        MappingProposal proposal = MappingProposal.propose(header, sheet, columns);
        Mapping mapping = remembered(header, columns).orElseGet(proposal::mapping);
        return new SourceFile.Table(sheet, header, proposal, mapping, new TableReader().read(sheet, header, mapping));
    }

    private Optional<Mapping> remembered(Header header, List<? extends Column<?, ?>> columns) {
        return store.read(tx -> lists.mapping(tx, header.fingerprint()))
                .flatMap(kept -> Mapping.remembered(header, columns, texts(kept)));
    }

    private static String json(Map<String, String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> texts(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("a remembered mapping is not JSON", broken);
        }
    }
}
