package org.townledger.monitoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.store.Store;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Writes the monitored households as a workbook for people. It is only read: it cannot be read in again. */
public final class ExportMonitored {

    private static final double WIDE = 32;

    private final ReadMonitoring read;
    private final Wording words;

    public ExportMonitored(ReadMonitoring read, Wording words) {
        this.read = read;
        this.words = words;
    }

    /** @param source the ledger, or what was recorded in it on a day @return why it was not written; empty where it was */
    public Optional<Sentence> run(Store source, Path file) {
        SheetPlan<MonitoredLine> plan = source.read(tx -> {
            LedgerWords about = read.words(tx);
            String title = words.say("monitoring.screen.title");
            return SheetPlan.of(title, about.divisions().officeName() + title, words.say("cases.export.subtitle", about.divisions().officeTitle(), tx.today()),
                    columns(), read.all(tx)).withoutSpareRows();
        });
        try {
            new WriteWorkbook(words).write(file, List.of(plan), Map.of());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    private List<Column<MonitoredLine, ?>> columns() {
        String comma = words.say("monitoring.export.comma");
        return List.of(line("number", CellTypes.TEXT, MonitoredLine::number).wide(WIDE), line("head", CellTypes.TEXT, MonitoredLine::head),
                line("village", CellTypes.TEXT, MonitoredLine::village).wide(WIDE), line("type", CellTypes.TEXT, MonitoredLine::type),
                line("state", CellTypes.TEXT, this::state),
                of("risks", CellTypes.TEXT, monitoring -> String.join(comma, monitoring.risks())).wide(WIDE),
                of("clue", CellTypes.TEXT, monitoring -> monitoring.identification().clue().text()),
                day("clueOn", monitoring -> monitoring.identification().clue().on()),
                day("identifiedOn", monitoring -> monitoring.identification().identifiedOn().orElse(null)),
                line("measures", CellTypes.TEXT, line -> String.join(comma, line.measures().stream().map(Measure::kind).distinct().toList())).wide(WIDE),
                day("proposedOn", monitoring -> monitoring.removal().proposal().on()), day("removedOn", monitoring -> monitoring.removal().markedOn()),
                day("nextLook", Monitoring::nextLook));
    }

    private String state(MonitoredLine line) {
        return words.say(line.monitoring() == null ? "monitoring.screen.view.UNRECORDED" : "monitoring.screen.is." + line.monitoring().state());
    }

    private Column<MonitoredLine, LocalDate> day(String field, Function<Monitoring, @Nullable LocalDate> value) {
        return of(field, CellTypes.DATE, value);
    }

    private <V> Column<MonitoredLine, V> of(String field, CellType<V> type, Function<Monitoring, @Nullable V> value) {
        return line(field, type, line -> line.monitoring() == null ? null : value.apply(line.monitoring()));
    }

    private <V> Column<MonitoredLine, V> line(String field, CellType<V> type, Function<MonitoredLine, @Nullable V> value) {
        Column<MonitoredLine, V> column = Column.of(field, words.say("monitoring.export." + field), type, value);
        return column.only(Column.Place.EXPORT);
    }
}
