package org.townledger.cases;

import static org.townledger.columns.Column.Place.IMPORT;
import static org.townledger.columns.Column.Place.LIST;
import static org.townledger.columns.Column.Place.SHEET;
import static org.townledger.columns.Column.Place.TABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.columns.Reading;
import org.townledger.columns.RawCell;
import org.townledger.identity.IdNumber;
import org.townledger.lists.TownCell;
import org.townledger.lists.ListItem;
import org.townledger.store.TextLengths;

/**
 * The columns that every ledger has, to be set among its own. Groups and places are the ledger's to change.
 *
 * @param <C> the ledger's case
 */
public final class CaseColumns<C> {

    public final Column<C, String> office;
    public final Column<C, String> number;
    public final Column<C, CaseState> state;
    public final Column<C, String> head;
    public final Column<C, IdNumber> idNumber;
    public final Column<C, Boolean> idDamaged;
    public final Column<C, String> village;
    public final Column<C, String> group;
    public final Column<C, String> householdType;
    public final Column<C, Integer> familySize;
    public final Column<C, String> phone;
    public final Column<C, Boolean> inRegister;
    public final Column<C, String> assignedTo;
    public final Column<C, LocalDate> foundOn;
    public final Column<C, LocalDate> dueOn;
    public final Column<C, Boolean> closed;
    public final Column<C, LocalDate> closedOn;
    public final Column<C, String> closedBy;
    public final Column<C, String> closeBasis;
    public final Column<C, LocalDate> reopenedOn;
    public final Column<C, Boolean> closedInOldLedger;
    public final Column<C, String> note;

    /** Whom a ledger's cases concern, as its sheet calls them. @param field the column's field name */
    public record Whom(String field, String heading, List<String> otherHeadings) {

        /** A household, by its head. */
        public static final Whom HEAD = new Whom("head", "姓名",
                List.of("户主", "户主姓名", "户主名字", "农户姓名", "农牧户姓名", "户主名"));

        public Whom {
            otherHeadings = List.copyOf(otherHeadings);
        }
    }

    public CaseColumns(Function<C, CaseFile> file, LedgerWords words) {
        this(file, words, Whom.HEAD);
    }

    public CaseColumns(Function<C, CaseFile> file, LedgerWords words, Whom called) {
        Function<C, Concerned> whom = file.andThen(CaseFile::concerned);
        office = office(file.andThen(CaseFile::office), words);
        number = Column.<C, String>of("case_number", "编号", CellTypes.TEXT, file.andThen(CaseFile::numberText))
                .also("台账编号", "案件编号").wide(26).forThePublic();
        state = Column.<C, CaseState>of("state", "状态", states(words), file.andThen(CaseFile::state))
                .also("办理状态", "当前状态", "进度", "办理进度").wide(15);
        head = Column.<C, String>of(called.field(), called.heading(), CellTypes.NAME, whom.andThen(Concerned::head))
                .also(called.otherHeadings().toArray(String[]::new)).wide(20).forThePublic();
        idNumber = Column.<C, IdNumber>of("id_number", "身份证号", CellTypes.ID_NUMBER, whom.andThen(Concerned::idNumber))
                .also("身份证号码", "身份证", "公民身份号码", "户主身份证号", "户主身份证号码", "证件号码", "证件号", "身份号码")
                .wide(36).forThePublic();
        idDamaged = Column.<C, Boolean>of("id_damaged", "身份证号已损坏", CellTypes.YES_NO, whom.andThen(Concerned::hasDamagedId)).only(LIST);
        village = Column.<C, String>of("village", "嘎查村", villages(words), whom.andThen(Concerned::village).andThen(words::village))
                .also("嘎查村（社区）", "村", "行政村", "所在村", "所在嘎查", "所在嘎查村", "嘎查", "村名", "村别", "村（社区）", "村庄", "村委会", "社区").wide(27).forThePublic();
        group = Column.<C, String>of("village_group", "组", CellTypes.TEXT, whom.andThen(Concerned::group))
                .also("社（组）", "社", "村民小组", "小组", "组别", "社别", "自然村", "村组").wide(14);
        householdType = Column.<C, String>of("household_type", "户类型", listed(words, "household_type"), whom.andThen(Concerned::householdType))
                .also("农户类型", "家庭类型", "户类别", "户属性", "农牧户类型", "农户属性", "对象类别", "类型").wide(24).forThePublic();
        familySize = Column.<C, Integer>of("family_size", "人口", CellTypes.COUNT, whom.andThen(Concerned::familySize))
                .also("家庭人口", "家庭人口数", "人口数", "人数", "家庭人数").wide(10);
        phone = Column.<C, String>of("phone", "联系电话", CellTypes.PHONE, whom.andThen(Concerned::phone))
                .also("电话", "联系方式", "手机", "手机号", "电话号码", "手机号码").wide(23);
        inRegister = Column.<C, Boolean>of("in_register", "在册", CellTypes.YES_NO, whom.andThen(Concerned::isInRegister)).only(TABLE, LIST);
        assignedTo = Column.<C, String>of("assigned_to", "责任人", CellTypes.NAME, file.andThen(CaseFile::assignedTo))
                .also("包联干部", "经办人", "责任干部", "负责人姓名").wide(18);
        foundOn = Column.<C, LocalDate>of("found_on", "发现日期", CellTypes.DATE, file.andThen(CaseFile::foundOn))
                .also("发现时间", "排查日期", "排查时间", "登记日期", "登记时间").wide(20);
        dueOn = Column.<C, LocalDate>of("due_on", "限期", CellTypes.DATE, file.andThen(CaseFile::dueOn))
                .also("整改时限", "整改期限", "完成时限", "限办日期", "要求完成", "要求完成时间", "要求完成日期").wide(20);
        closed = Column.<C, Boolean>of("closed", "是否销号", CellTypes.YES_NO, subject -> file.apply(subject).state() == CaseState.CLOSED)
                .also("销号", "已销号", "是否已销号", "销号情况", "是否办结").only(IMPORT);
        closedOn = Column.<C, LocalDate>of("closed_on", "销号日期", CellTypes.DATE, file.andThen(CaseFile::closedOn))
                .also("销号时间", "办结日期", "办结时间").wide(20);
        closedBy = Column.<C, String>of("closed_by", "销号人", CellTypes.TEXT, file.andThen(CaseFile::closedBy)).notOn(SHEET).wide(18);
        closeBasis = Column.<C, String>of("close_basis", "销号依据", CellTypes.LONG_TEXT, file.andThen(CaseFile::closeBasis)).notOn(SHEET).wide(30);
        reopenedOn = Column.<C, LocalDate>of("reopened_on", "反弹日期", CellTypes.DATE, file.andThen(CaseFile::reopenedOn))
                .also("反弹时间").notOn(SHEET).wide(20);
        closedInOldLedger = Column.<C, Boolean>of("closed_in_old_ledger", "旧台账销号", CellTypes.YES_NO, file.andThen(CaseFile::closedInOldLedger))
                .notOn(SHEET).wide(16);
        note = Column.<C, String>of("note", "备注", CellTypes.LONG_TEXT, file.andThen(CaseFile::note))
                .also("说明", "其他说明", "备注说明").wide(40);
    }

    /** How long texts may be in what all ledgers share and in a ledger's own tables. */
    public static TextLengths texts(String... tables) {
        return TextLengths.of(Stream.concat(Stream.of("case_file"), Stream.of(tables)).toArray(String[]::new)).also("head", "initials");
    }

    /** The town by its name where there are several, by its code for programs. */
    private static <C> Column<C, String> office(Function<C, String> code, LedgerWords words) {
        return words.divisions().isBanner()
                ? Column.<C, String>of("office", "苏木镇", new TownCell(words.divisions()), code::apply).notOn(IMPORT).wide(24).forThePublic()
                : Column.<C, String>of("office", "单位代码", CellTypes.TEXT, code::apply).only(LIST);
    }

    /** A dated list as a column's words; a word that stands in no list is kept. */
    public static CellType<String> listed(LedgerWords words, String list) {
        return CellTypes.openChoice(() -> words.list(list).stream().map(CaseColumns::choice).toList());
    }

    private static Choice<String> choice(ListItem item) {
        return new Choice<>(item.word(), item.word(), item.otherWords());
    }

    private static CellType<CaseState> states(LedgerWords words) {
        return plainly(CellTypes.choice(Stream.of(CaseState.values())
                .map(state -> Choice.of(state, words.wording().say(CaseLife.stateName(state)), otherWords(state))).toList()),
                state -> state.name().toLowerCase(Locale.ROOT));
    }

    /** The type with another form for programs than the word. */
    public static <V> CellType<V> plainly(CellType<V> type, Function<V, String> form) {
        return new Plainly<>(type, form);
    }

    private static String[] otherWords(CaseState state) {
        return switch (state) {
            case FOUND -> new String[] {"已发现", "待核实", "未核实"};
            case VERIFIED -> new String[] {"已核实", "待整改", "未整改"};
            case UNDER_WAY -> new String[] {"正在整改", "施工中", "帮扶中", "改造中"};
            case AWAITING_ACCEPTANCE -> new String[] {"已竣工", "已整改"};
            case CLOSED -> new String[] {"已销号", "办结", "已办结"};
            case DISMISSED -> new String[] {"不实"};
            case REOPENED -> new String[] {"已反弹", "复发"};
        };
    }

    private static CellType<String> villages(LedgerWords words) {
        List<String> names = words.villages();
        return new Offering(CellTypes.TEXT, names);
    }

    /** Another type whose machine form differs from the word. */
    private record Plainly<V>(CellType<V> type, Function<V, String> form) implements CellType<V> {

        @Override
        public Shape shape() {
            return type.shape();
        }

        @Override
        public Reading<V> read(RawCell cell) {
            return type.read(cell);
        }

        @Override
        public String text(V value) {
            return type.text(value);
        }

        @Override
        public String plain(V value) {
            return form.apply(value);
        }

        @Override
        public List<String> choices() {
            return type.choices();
        }
    }

    /** Text for which a workbook offers words; which village is meant is decided with the divisions at hand. */
    private record Offering(CellType<String> type, List<String> choices) implements CellType<String> {

        @Override
        public Shape shape() {
            return Shape.CHOICE;
        }

        @Override
        public Reading<String> read(RawCell cell) {
            return type.read(cell);
        }

        @Override
        public String text(String value) {
            return value;
        }

        @Override
        public String plain(String value) {
            return value;
        }
    }
}
