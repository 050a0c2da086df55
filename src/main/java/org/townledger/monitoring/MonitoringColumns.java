package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;

/** The list of monitored households as other programs read it. */
public final class MonitoringColumns {

    static final String NOT_RECORDED = "not_recorded";
    private static final String BETWEEN = "、";

    private MonitoringColumns() {
    }

    public static List<Column<MonitoredLine, ?>> all() {
        return List.of(
                text("office", MonitoredLine::office), text("household_no", MonitoredLine::number), text("head", MonitoredLine::head),
                text("village", MonitoredLine::village), text("type", MonitoredLine::type), text("state", MonitoringColumns::state),
                day("identified_on", monitoring -> monitoring.identification().identifiedOn().orElse(null)),
                of("risks", CellTypes.TEXT, monitoring -> String.join(BETWEEN, monitoring.risks())),
                of("clue_source", CellTypes.TEXT, monitoring -> monitoring.identification().clue().text()),
                day("clue_on", monitoring -> monitoring.identification().clue().on()),
                of("green_channel", CellTypes.YES_NO, monitoring -> monitoring.identification().isGreen()),
                of("papers_owed", CellTypes.COUNT, monitoring -> IdentificationRules.owed(monitoring.identification()).size()),
                text("measures", line -> line.monitoring() == null ? null
                        : String.join(BETWEEN, line.measures().stream().map(Measure::kind).distinct().toList())),
                ofLine("income_months", CellTypes.COUNT, line -> line.monitoring() == null ? null : line.months()),
                ofLine("not_met", CellTypes.COUNT, line -> line.progress() == null ? null : line.progress().notMet()),
                ofLine("to_find", CellTypes.COUNT, line -> line.progress() == null ? null : line.progress().toFind()),
                ofLine("deferred", CellTypes.YES_NO, line -> line.progress() == null ? null : line.progress().deferred()),
                of("removal_way", CellTypes.TEXT, monitoring -> monitoring.removal().way() == null ? null
                        : monitoring.removal().way().name().toLowerCase(Locale.ROOT)),
                day("proposed_on", monitoring -> monitoring.removal().proposal().on()),
                day("removed_on", monitoring -> monitoring.removal().markedOn()), day("next_look_on", Monitoring::nextLook));
    }

    private static String state(MonitoredLine line) {
        return line.monitoring() == null ? NOT_RECORDED : line.monitoring().state().name().toLowerCase(Locale.ROOT);
    }

    private static Column<MonitoredLine, String> text(String field, Function<MonitoredLine, @Nullable String> value) {
        return ofLine(field, CellTypes.TEXT, value);
    }

    private static Column<MonitoredLine, LocalDate> day(String field, Function<Monitoring, @Nullable LocalDate> value) {
        return of(field, CellTypes.DATE, value);
    }

    private static <V> Column<MonitoredLine, V> of(String field, CellType<V> type, Function<Monitoring, @Nullable V> value) {
        return ofLine(field, type, line -> line.monitoring() == null ? null : value.apply(line.monitoring()));
    }

    /** Only programs read the list, so that a field needs no heading of its own. */
    private static <V> Column<MonitoredLine, V> ofLine(String field, CellType<V> type, Function<MonitoredLine, @Nullable V> value) {
        Column<MonitoredLine, V> column = Column.of(field, field, type, value);
        return column.only(Column.Place.LIST);
    }
}
