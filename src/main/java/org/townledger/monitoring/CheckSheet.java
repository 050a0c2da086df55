package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.townledger.sheets.FileSheet;
import org.townledger.sheets.FormBlock;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormTable;
import org.townledger.sheets.FormTable.Column;
import org.townledger.wording.Wording;

/** The check before a removal on paper (风险消除核查表): the office's own, to be signed. */
final class CheckSheet {

    private static final int MONTHS = 12;

    private final Wording words;

    CheckSheet(Wording words) {
        this.words = words;
    }

    FileSheet of(MonitoringFile file) {
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new Group(words.say("monitoring.sheet.household"), household(file)));
        blocks.add(conditions(file));
        blocks.add(measures(file));
        blocks.add(income(file));
        blocks.add(course(file));
        return new FileSheet(file.office(), words.say("monitoring.sheet.title"), file.number(), blocks,
                List.of(words.say("monitoring.sheet.checkedBy"), words.say("monitoring.sheet.reviewedBy"), words.say("cases.print.seal")),
                words.say("monitoring.sheet.footer"));
    }

    private List<Pair> household(MonitoringFile file) {
        Monitoring monitoring = file.monitoring();
        return List.of(pair("head", file.head()), pair("number", file.number()), pair("village", file.village()),
                pair("members", String.valueOf(file.members())), pair("type", monitoring.type()), pair("risks", String.join("、", monitoring.risks())),
                pair("identified", monitoring.identification().identifiedOn().map(String::valueOf).orElse("")),
                pair("way", words.say("monitoring.sheet.way." + file.way())), pair("checked", file.today().toString()));
    }

    private Pair pair(String key, String value) {
        return new Pair(words.say("monitoring.sheet.pair." + key), value);
    }

    private FormTable conditions(MonitoringFile file) {
        var columns = List.of(Column.centred(words.say("monitoring.sheet.no"), 10), Column.of(words.say("monitoring.removal.column.condition"), 38),
                Column.centred(words.say("monitoring.removal.column.verdict"), 18), Column.of(words.say("monitoring.removal.column.state"), 76),
                Column.of(words.say("monitoring.removal.column.clause"), 40));
        return new FormTable(words.say("monitoring.sheet.conditions"), columns, file.conditions().stream().map(condition -> List.of(
                String.valueOf(RemovalWords.numberOf(condition.kind())), words.say(condition.title()),
                words.say("monitoring.removal.verdict." + condition.verdict().name()), words.say(condition.state()),
                RemovalWords.shortened(condition.clause().citation()))).toList(), "");
    }

    private FormTable measures(MonitoringFile file) {
        var columns = List.of(Column.of(words.say("monitoring.sheet.measure"), 36), Column.of(words.say("monitoring.sheet.content"), 50),
                Column.centred(words.say("monitoring.sheet.from"), 28), Column.centred(words.say("monitoring.sheet.to"), 28), Column.of(words.say("monitoring.sheet.proof"), 40));
        return new FormTable(words.say("monitoring.sheet.measures"), columns, file.situation().measures().stream().map(measure -> List.of(measure.kind(),
                orEmpty(measure.content()), orEmpty(measure.startedOn()), orEmpty(measure.endsOn()), orEmpty(measure.proof()))).toList(),
                words.say("monitoring.state.noMeasures"));
    }

    private FormTable income(MonitoringFile file) {
        IncomeMonths months = file.situation().months();
        var columns = List.of(Column.centred(words.say("monitoring.sheet.month"), 40), Column.centred(words.say("monitoring.sheet.net"), 60),
                Column.centred(words.say("monitoring.sheet.perHead"), 60));
        List<List<String>> rows = months.net().descendingMap().entrySet().stream().limit(MONTHS).sorted(Map.Entry.comparingByKey())
                .map(month -> List.of(month.getKey().toString(), "%,.2f".formatted(month.getValue()),
                        "%,.2f".formatted(months.perHead(month.getKey(), file.members())))).collect(Collectors.toList());
        return new FormTable(words.say("monitoring.sheet.income"), columns, rows, words.say("monitoring.sheet.noIncome"));
    }

    private FormTable course(MonitoringFile file) {
        Removal removal = file.monitoring().removal();
        var columns = List.of(Column.centred(words.say("monitoring.sheet.step"), 40), Column.centred(words.say("monitoring.sheet.day"), 36),
                Column.of(words.say("monitoring.sheet.noted"), 106));
        List<List<String>> rows = List.of(line(RemovalStep.PROPOSE, removal.proposal()), line(RemovalStep.VISIT, removal.visit()),
                line(RemovalStep.APPRAISE, removal.appraisal()), line(RemovalStep.REVIEW, removal.review()), line(RemovalStep.APPROVE, removal.approval()),
                line(RemovalStep.MARK, new Noted(removal.markedOn(), null)));
        return new FormTable(words.say("monitoring.sheet.course"), columns, rows, "");
    }

    private List<String> line(RemovalStep step, Noted noted) {
        return List.of(words.say(RemovalProcessRules.name(step)), orEmpty(noted.on()), orEmpty(noted.text()));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
