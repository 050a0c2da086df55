package org.townledger.selfcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule.Kind;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.lists.Divisions;
import org.townledger.selfcheck.SelfCheck.Ruling;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/** What a check found as a workbook and on paper, for the office alone. */
public final class CheckReport {

    private final WriteWorkbook workbooks;
    private final SheetWriter sheets;
    private final Wording words;
    private final FindingText text;

    public CheckReport(WriteWorkbook workbooks, SheetWriter sheets, Wording words) {
        this.workbooks = workbooks;
        this.sheets = sheets;
        this.words = words;
        text = new FindingText(words);
    }

    private List<Column<CheckFinding, ?>> columns() {
        return List.of(this.<CheckFinding>column("rule", finding -> finding.rule().number()).wide(20),
                this.<CheckFinding>column("title", finding -> words.say(finding.rule().title())).wide(48),
                this.<CheckFinding>column("village", finding -> finding.household().village()).wide(24),
                this.<CheckFinding>column("whom", text::whom).wide(40),
                this.<CheckFinding>column("what", text::what).wide(66),
                this.<CheckFinding>column("source", finding -> finding.rule().source()).wide(50),
                this.<CheckFinding>column("area", text::area).wide(20));
    }

    private List<Column<Ruling, ?>> rules(SelfCheck check) {
        return List.of(this.<Ruling>column("rule", ruling -> ruling.rule().number()).wide(20),
                this.<Ruling>column("kind", ruling -> text.kind(ruling.rule())).wide(20),
                this.<Ruling>column("title", ruling -> words.say(ruling.rule().title())).wide(70),
                this.<Ruling>column("source", ruling -> ruling.rule().source()).wide(70),
                this.<Ruling>column("since", ruling -> text.since(ruling.rule())).wide(24),
                Column.<Ruling, Integer>of("found", words.say("selfcheck.column.found"), CellTypes.COUNT, ruling -> (int) check.count(ruling.rule())).wide(14),
                this.<Ruling>column("state", ruling -> words.say(ruling.isOn() ? "selfcheck.on" : "selfcheck.off")).wide(14),
                this.<Ruling>column("reason", ruling -> ruling.off() == null ? "" : ruling.off().reason()).wide(60));
    }

    private <R> Column<R, String> column(String field, java.util.function.Function<R, @org.jspecify.annotations.Nullable String> value) {
        return Column.of(field, words.say("selfcheck.column." + field), CellTypes.TEXT, value);
    }

    /** @return why it was not written; empty where it was */
    public Optional<Sentence> workbook(SelfCheck check, Divisions divisions, Path file) {
        String subtitle = words.say("selfcheck.subtitle", divisions.officeTitle(), check.day());
        try {
            workbooks.write(file, List.of(findings(check, Kind.PLAN, subtitle), findings(check, Kind.REFERENCE, subtitle),
                    SheetPlan.of(words.say("selfcheck.rules"), words.say("selfcheck.rules.title"), subtitle, rules(check), check.rules())
                            .withoutSpareRows()), Map.of());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    private SheetPlan<CheckFinding> findings(SelfCheck check, Kind kind, String subtitle) {
        return SheetPlan.of(words.say("selfcheck.kind." + kind), words.say("selfcheck.report." + kind), subtitle, columns(), of(check, kind))
                .withoutSpareRows();
    }

    /** Both kinds in one file, each from a new page on; what is empty is left out, unless both are. */
    public SheetOutcome sheet(SelfCheck check, Divisions divisions, Path file) {
        List<LedgerSheet<CheckFinding>> parts = List.of(sheet(check, Kind.PLAN, divisions), sheet(check, Kind.REFERENCE, divisions));
        List<LedgerSheet<CheckFinding>> full = parts.stream().filter(part -> !part.rows().isEmpty()).toList();
        return sheets.writeInOne(full.isEmpty() ? parts.subList(0, 1) : full, file);
    }

    private LedgerSheet<CheckFinding> sheet(SelfCheck check, Kind kind, Divisions divisions) {
        LocalDate day = check.day();
        return new LedgerSheet<>(divisions.officeTitle(), words.say("selfcheck.report." + kind), day.toString(), columns(),
                of(check, kind), Paper.A4_LANDSCAPE, LedgerSheet.Audience.OFFICE, kind == Kind.REFERENCE ? words.say("selfcheck.reference") : "");
    }

    private static List<CheckFinding> of(SelfCheck check, Kind kind) {
        return check.findings().stream().filter(finding -> finding.rule().kind() == kind).toList();
    }
}
