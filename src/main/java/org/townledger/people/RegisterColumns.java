package org.townledger.people;

import static org.townledger.columns.Column.Place.IMPORT;
import static org.townledger.columns.Column.Place.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Sex;
import org.townledger.lists.ListItem;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.lists.TownCell;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** The register's list of columns (农牧户花名册): one row a member. */
public final class RegisterColumns {

    private static final CellType<Sex> SEX = CellTypes.choice(List.of(
            Choice.of(Sex.MALE, "男", "男性", "1"), Choice.of(Sex.FEMALE, "女", "女性", "2")));

    private static final TextLengths TEXTS = TextLengths.of("household", "person", "household_type").also("name", "initials")
            .also("household_type", "type_word");

    public final Column<RegisterRow, String> office;
    public final Column<RegisterRow, String> number;
    public final Column<RegisterRow, String> village;
    public final Column<RegisterRow, String> group;
    public final Column<RegisterRow, String> householdType;
    public final Column<RegisterRow, String> phone;
    public final Column<RegisterRow, String> name;
    public final Column<RegisterRow, String> relation;
    public final Column<RegisterRow, IdNumber> idNumber;
    public final Column<RegisterRow, Boolean> idDamaged;
    public final Column<RegisterRow, Sex> sex;
    public final Column<RegisterRow, LocalDate> birthDate;
    public final Column<RegisterRow, String> address;
    public final Column<RegisterRow, String> cadre;
    public final Column<RegisterRow, String> cadrePhone;
    public final Column<RegisterRow, String> note;

    public RegisterColumns(RegisterWords words) {
        office = words.towns() == null ? RegisterColumns.<String>household("office", "单位代码", CellTypes.TEXT, Household::office).only(LIST)
                : household("office", "苏木镇", words.towns(), Household::office).notOn(IMPORT).wide(24);
        number = household("household_no", "户编号", CellTypes.TEXT, Household::number)
                .also("户号", "户编码", "家庭编号", "农户编号", "户口编号", "户籍编号", "档案编号").wide(34);
        village = Column.<RegisterRow, String>of("village", "嘎查村", words.villages(), RegisterRow::villageName)
                .also("嘎查村（社区）", "村", "行政村", "所在村", "所在嘎查", "所在嘎查村", "嘎查", "村名", "村别", "村（社区）", "村庄", "村委会", "社区")
                .wide(27).forThePublic();
        group = household("village_group", "社（组）", CellTypes.TEXT, Household::group)
                .also("社", "组", "村民小组", "小组", "组别", "社别", "自然村", "村组").wide(14);
        householdType = Column.<RegisterRow, String>of("household_type", "户类型", words.types(), RegisterRow::householdType)
                .also("农户类型", "家庭类型", "户类别", "户属性", "农牧户类型", "农户属性", "类型").wide(24);
        phone = Column.<RegisterRow, String>of("phone", "联系电话", CellTypes.PHONE, RegisterRow::phone)
                .also("电话", "联系方式", "手机", "手机号", "电话号码", "手机号码", "户主电话").wide(23);
        name = Column.<RegisterRow, String>of("name", "姓名", CellTypes.NAME, row -> row.person().name().text())
                .also("成员姓名", "家庭成员", "家庭成员姓名", "人员姓名", "名字").wide(20).forThePublic();
        relation = person("relation", "与户主关系", words.relations(), Person::relation)
                .also("关系", "与户主的关系", "家庭关系", "成员关系", "户主关系").wide(18);
        idNumber = person("id_number", "公民身份号码", CellTypes.ID_NUMBER, Person::idNumber)
                .also("身份证号", "身份证号码", "身份证", "证件号码", "证件号", "身份号码", "公民身份证号码", "居民身份证号").wide(36).forThePublic();
        idDamaged = person("id_damaged", "身份证号已损坏", CellTypes.YES_NO, Person::hasDamagedId).only(LIST);
        sex = person("sex", "性别", SEX, person -> person.sex().orElse(null)).wide(10);
        birthDate = person("birth_date", "出生日期", CellTypes.DATE, person -> person.birthDate().orElse(null))
                .also("出生年月日", "出生年月", "生日").wide(20);
        address = household("address", "住址", CellTypes.TEXT, Household::address).also("家庭住址", "地址", "详细地址", "门牌号").wide(34);
        cadre = household("cadre", "包联干部", CellTypes.NAME, Household::cadre)
                .also("包联人", "包户干部", "包联责任人", "帮扶干部", "帮扶责任人", "联系人").wide(18);
        cadrePhone = household("cadre_phone", "包联干部电话", CellTypes.PHONE, Household::cadrePhone)
                .also("包联干部联系电话", "包户干部电话", "包联人电话", "帮扶责任人电话", "干部电话").wide(23);
        note = person("note", "备注", CellTypes.LONG_TEXT, Person::note).also("说明", "其他说明", "备注说明").wide(40);
    }

    /** In the order of the office's roll. */
    public List<Column<RegisterRow, ?>> all() {
        return List.of(office, number, village, group, householdType, phone, name, relation, idNumber, idDamaged, sex,
                birthDate, address, cadre, cadrePhone, note);
    }

    public List<Column<RegisterRow, ?>> on(Column.Place place) {
        return all().stream().filter(column -> column.isOn(place)).toList();
    }

    /** What an import looks for. */
    public List<Column<RegisterRow, ?>> imported() {
        return TEXTS.bound(on(IMPORT));
    }

    private static <V> Column<RegisterRow, V> household(String field, String heading, CellType<V> type,
                                                        Function<Household, @Nullable V> value) {
        return Column.of(field, heading, type, row -> value.apply(row.household()));
    }

    private static <V> Column<RegisterRow, V> person(String field, String heading, CellType<V> type,
                                                     Function<Person, @Nullable V> value) {
        return Column.of(field, heading, type, row -> value.apply(row.person()));
    }

    /** The register's columns with the office's words as they stand today. */
    public static RegisterColumns of(Transaction tx, ListRepository lists) {
        return new RegisterColumns(RegisterWords.of(tx, lists));
    }

    /**
     * The words that the columns speak with on one day.
     *
     * @param towns     says a town's code by name; null where the office is a town
     * @param villages  the villages' names
     * @param types     the dated list {@code household_type}
     * @param relations the dated list {@code relation}
     */
    public record RegisterWords(@Nullable CellType<String> towns, CellType<String> villages, CellType<String> types, CellType<String> relations) {

        private static @Nullable CellType<String> towns(Divisions divisions) {
            return divisions.isBanner() ? new TownCell(divisions) : null;
        }

        static RegisterWords of(Transaction tx, ListRepository lists) {
            List<Choice<String>> villages = lists.divisions(tx).villages().stream()
                    .map(village -> Choice.word(village.name())).toList();
            return new RegisterWords(towns(lists.divisions(tx)), CellTypes.openChoice(() -> villages), listed(lists.items(tx, "household_type", tx.today())),
                    listed(lists.items(tx, "relation", tx.today())));
        }

        private static CellType<String> listed(List<ListItem> items) {
            List<Choice<String>> choices = items.stream()
                    .map(item -> new Choice<>(item.word(), item.word(), item.otherWords())).toList();
            return CellTypes.openChoice(() -> choices);
        }
    }
}
