package org.townledger.handoff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.wording.Sentence;

/** Reads the banner's list of clues. All of it or nothing: a line that does not say what it must is named. */
public final class DownClueSheet {

    private static final int MOST = 5000;
    private static final int LONGEST = 400;
    private static final int SHORTER = 200;

    private static final Column<DownClue.Found, String> KIND = Column.of("kind", "台账", CellTypes.TEXT, DownClue.Found::ledger).also("kind", "类别", "线索类别", "类型", "线索类型");
    private static final Column<DownClue.Found, String> NAME = Column.of("name", "姓名", CellTypes.NAME, DownClue.Found::name).also("name", "户主", "户主姓名", "学生姓名", "患者姓名");
    private static final Column<DownClue.Found, IdNumber> NUMBER = Column.<DownClue.Found, IdNumber>of("id_number", "公民身份号码", CellTypes.ID_NUMBER, _ -> null)
            .also("id_number", "身份证号", "身份证号码", "证件号码", "身份证");
    private static final Column<DownClue.Found, String> VILLAGE = Column.of("village", "嘎查村", CellTypes.TEXT, DownClue.Found::village)
            .also("village", "嘎查村（社区）", "村", "所在嘎查村", "行政村");
    private static final Column<DownClue.Found, LocalDate> FOUND_ON = Column.of("found_on", "发现日期", CellTypes.DATE, DownClue.Found::foundOn).also("found_on", "线索日期", "发现时间", "日期");
    private static final Column<DownClue.Found, String> SOURCE = Column.of("source", "线索来源", CellTypes.TEXT, DownClue.Found::source).also("source", "来源", "提供部门", "推送部门");
    private static final Column<DownClue.Found, String> NOTE = Column.of("note", "情况说明", CellTypes.LONG_TEXT, DownClue.Found::note).also("note", "备注", "说明", "线索内容", "问题");

    private static final List<Column<DownClue.Found, ?>> ALL = List.of(KIND, NAME, NUMBER, VILLAGE, FOUND_ON, SOURCE, NOTE);

    /** What came of it. */
    sealed interface Outcome {

        record Read(List<DownClue.Found> clues) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final ReadSource sources;
    private final Map<String, String> ledgers = new LinkedHashMap<>();

    /** @param ledgers keys by every name that a ledger may be called by */
    public DownClueSheet(ReadSource sources, Map<String, String> ledgers) {
        this.sources = sources;
        this.ledgers.putAll(ledgers);
    }

    Outcome read(Path file) {
        return switch (sources.read(file, ALL, _ -> { })) {
            case ReadSource.Outcome.Refused(Sentence reason) -> new Outcome.Refused(reason);
            case ReadSource.Outcome.Read(SourceFile source) -> {
                var found = new ArrayList<DownClue.Found>();
                Optional<Sentence> wrong = source.tables().stream().flatMap(table -> table.rows().stream()).map(row -> take(row.values(), found))
                        .flatMap(Optional::stream).findFirst();
                if (wrong.isEmpty() && (found.isEmpty() || found.size() > MOST)) {
                    wrong = Optional.of(Sentence.of(found.isEmpty() ? "handoff.down.clues.none" : "handoff.down.clues.tooMany", source.fileName(), MOST));
                }
                yield wrong.<Outcome>map(Outcome.Refused::new).orElseGet(() -> new Outcome.Read(List.copyOf(found)));
            }
        };
    }

    private Optional<Sentence> take(RowValues row, List<DownClue.Found> found) {
        String written = row.get(KIND);
        String name = row.get(NAME);
        if (written == null && name == null) {
            return Optional.empty();
        }
        String ledger = written == null ? null : ledgers.get(written.strip());
        LocalDate day = row.get(FOUND_ON);
        if (ledger == null) {
            return Optional.of(Sentence.of("handoff.down.clues.noKind", row.rowNumber(), Objects.requireNonNullElse(written, "")));
        }
        if (name == null) {
            return Optional.of(Sentence.of("handoff.down.clues.noName", row.rowNumber()));
        }
        if (day == null) {
            return Optional.of(Sentence.of("handoff.down.clues.noDay", row.rowNumber()));
        }
        String number = row.raw(NUMBER).shown().strip();
        found.add(new DownClue.Found(ledger, name, row.get(NUMBER) instanceof IdNumber read ? read.written() : cut(number.isEmpty() ? null : number, 40),
                cut(row.get(VILLAGE), 60), day, cut(row.get(SOURCE), SHORTER), cut(row.get(NOTE), LONGEST)));
        return Optional.empty();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
