package org.townledger.schooling;

import static org.townledger.columns.CellTypes.COUNT;
import static org.townledger.columns.CellTypes.DATE;
import static org.townledger.columns.CellTypes.LONG_TEXT;
import static org.townledger.columns.CellTypes.NAME;
import static org.townledger.columns.CellTypes.TEXT;
import static org.townledger.columns.CellTypes.YEAR;
import static org.townledger.columns.CellTypes.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.townledger.cases.SideTable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** What hangs on a child's case, as its workbook carries it: persuasions, notices, checks. */
final class SchoolingSideTables {

    private static final TextLengths TEXTS = TextLengths.of("schooling_persuasion", "schooling_notice", "schooling_check").also("notice_number", "number_text");

    private static final Column<Persuasion, LocalDate> WENT = Column.of("happened_on", "劝返日期", DATE, Persuasion::day);
    private static final Column<Persuasion, String> PERSUADERS = Column.<Persuasion, String>of("persuaders", "劝返人", TEXT, Persuasion::persuaders).wide(30);
    private static final Column<Persuasion, String> MET = Column.of("met", "见到何人", TEXT, Persuasion::met);
    private static final Column<Persuasion, String> WAY = Column.of("way", "劝返方式", TEXT, Persuasion::way);
    private static final Column<Persuasion, String> RESULT = Column.<Persuasion, String>of("result", "劝返结果", LONG_TEXT, Persuasion::result).wide(40);
    private static final Column<Persuasion, String> NEXT = Column.<Persuasion, String>of("next_step", "下一步", LONG_TEXT, Persuasion::nextStep).wide(40);
    private static final Column<Persuasion, String> WENT_RECORDED = Column.of("recorded_by", "登记人", TEXT, Persuasion::recordedBy);

    private static final Column<SchoolCheck, LocalDate> CHECKED = Column.of("checked_on", "回访日期", DATE, SchoolCheck::day);
    private static final Column<SchoolCheck, Boolean> IN_SCHOOL = Column.of("in_school", "是否在校", YES_NO, SchoolCheck::inSchool);
    private static final Column<SchoolCheck, String> CHECKER = Column.of("checked_by", "回访人", TEXT, SchoolCheck::by);
    private static final Column<SchoolCheck, String> NOTE = Column.<SchoolCheck, String>of("note", "回访情况", LONG_TEXT, SchoolCheck::note).wide(40);
    private static final Column<SchoolCheck, String> CHECK_RECORDED = Column.of("recorded_by", "登记人", TEXT, SchoolCheck::recordedBy);

    private static final Column<Notice, NoticeKind> KIND = Column.of("kind", "文种", CellTypes.choice(List.of(
            Choice.of(NoticeKind.APPROVAL, "批准"), Choice.of(NoticeKind.SUMMONS, "督促入学"), Choice.of(NoticeKind.ORDER, "责令改正"))), Notice::kind);
    private static final Column<Notice, String> TITLE = Column.<Notice, String>of("title", "文书名称", TEXT, Notice::title).wide(30);
    private static final Column<Notice, String> NUMBER = Column.<Notice, String>of("notice_number", "文号", TEXT, Notice::number).wide(30);
    private static final Column<Notice, Integer> NUMBER_YEAR = Column.of("number_year", "编号年份", YEAR, Notice::year);
    private static final Column<Notice, Integer> SERIAL = Column.of("serial", "编号序数", COUNT, Notice::serial);
    private static final Column<Notice, LocalDate> ISSUED = Column.of("issued_on", "签发日期", DATE, Notice::issuedOn);
    private static final Column<Notice, LocalDate> COMPLY = Column.of("comply_by", "限定日期", DATE, Notice::complyBy);
    private static final Column<Notice, String> ADDRESSEE = Column.of("addressee", "送达对象", TEXT, Notice::addressee);
    private static final Column<Notice, String> BODY = Column.<Notice, String>of("body", "正文", LONG_TEXT, Notice::body).wide(60);
    private static final Column<Notice, String> ISSUER = Column.of("issued_by", "签发人", TEXT, Notice::issuedBy);
    private static final Column<Notice, LocalDate> VOIDED = Column.of("voided_on", "作废日期", DATE, notice -> notice.voided() == null ? null : notice.voided().on());
    private static final Column<Notice, String> VOID_REASON = Column.of("void_reason", "作废原因", LONG_TEXT,
            notice -> notice.voided() == null ? null : notice.voided().reason());

    private final SchoolingLogRepository logs;

    SchoolingSideTables(SchoolingLogRepository logs) {
        this.logs = logs;
    }

    List<SideTable<SchoolingCase, ?>> all() {
        return Stream.<SideTable<SchoolingCase, ?>>of(
                new SideTable<>("劝返记录", List.of(WENT, PERSUADERS, MET, WAY, RESULT, NEXT, WENT_RECORDED), child -> child.log().persuasions(),
                        (_, cells, ids) -> persuasion(cells, ids), (tx, child, all) -> {
                    all.forEach(one -> logs.save(tx, child.file().id(), one));
                    return true;
                }, false),
                new SideTable<>("文书", List.of(KIND, TITLE, NUMBER, NUMBER_YEAR, SERIAL, ISSUED, COMPLY, ADDRESSEE, BODY, ISSUER, VOIDED, VOID_REASON),
                        child -> child.log().notices(), SchoolingSideTables::notice, (tx, _, all) -> add(tx, all), false),
                new SideTable<>("回访", List.of(CHECKED, IN_SCHOOL, CHECKER, NOTE, CHECK_RECORDED), child -> child.log().checks(),
                        (_, cells, ids) -> check(cells, ids), (tx, child, all) -> {
                    all.forEach(one -> logs.save(tx, child.file().id(), one));
                    return true;
                }, false)).<SideTable<SchoolingCase, ?>>map(table -> table.fitting(TEXTS)).toList();
    }

    /** A number is given once: what this office has issued under it since stays as it is. */
    private boolean add(Transaction tx, List<Notice> notices) {
        List<Notice> free = notices.stream().filter(notice -> logs.isFree(tx, notice)).toList();
        free.forEach(notice -> logs.save(tx, notice));
        return !free.isEmpty();
    }

    private static Optional<Persuasion> persuasion(RowValues cells, Supplier<UUID> ids) {
        LocalDate day = cells.get(WENT);
        String who = cells.get(PERSUADERS);
        String result = cells.get(RESULT);
        String by = cells.get(WENT_RECORDED);
        return day == null || who == null || result == null || by == null ? Optional.empty()
                : Optional.of(new Persuasion(ids.get(), day, who, cells.get(MET), cells.get(WAY), result, cells.get(NEXT), by));
    }

    private static Optional<SchoolCheck> check(RowValues cells, Supplier<UUID> ids) {
        LocalDate day = cells.get(CHECKED);
        Boolean inSchool = cells.get(IN_SCHOOL);
        String who = cells.get(CHECKER);
        String by = cells.get(CHECK_RECORDED);
        return day == null || inSchool == null || who == null || by == null ? Optional.empty()
                : Optional.of(new SchoolCheck(ids.get(), day, inSchool, who, cells.get(NOTE), by));
    }

    private static Optional<Notice> notice(SchoolingCase child, RowValues cells, Supplier<UUID> ids) {
        boolean isWhole = Stream.of(KIND, TITLE, NUMBER, NUMBER_YEAR, SERIAL, ISSUED, ADDRESSEE, BODY, ISSUER).allMatch(column -> cells.get(column) != null)
                && (cells.get(VOIDED) == null) == (cells.get(VOID_REASON) == null);
        if (!isWhole) {
            return Optional.empty();
        }
        LocalDate voidedOn = cells.get(VOIDED);
        return Optional.of(new Notice(ids.get(), child.file().id(), said(cells, KIND), said(cells, NUMBER), said(cells, TITLE),
                said(cells, NUMBER_YEAR), said(cells, SERIAL), said(cells, ISSUED), cells.get(COMPLY), said(cells, ADDRESSEE), said(cells, BODY),
                said(cells, ISSUER), voidedOn == null ? null : new Notice.Voided(voidedOn, said(cells, VOID_REASON))));
    }

    private static <V> V said(RowValues cells, Column<?, V> column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
