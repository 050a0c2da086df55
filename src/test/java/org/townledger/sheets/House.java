package org.townledger.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellType;
import org.townledger.columns.CellType.Shape;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.columns.Reading;
import org.townledger.identity.IdNumber;

/** An invented case with the columns of a real housing ledger. */
record House(String number, String village, String villageGroup, String head, IdNumber id, String phone, String type,
             String built, String structure, BigDecimal area, String grade, String appraisedOn, String appraiser,
             String repair, String begunOn, String finishedOn, String acceptedOn, BigDecimal subsidy, String state,
             String closedOn, String remark) {

    static final String RARE = "㛃 䶮 𬸣 圐圙 𠮷";

    private static final List<String> VILLAGES = List.of("乌兰道崩嘎查", "大沙头村", "查干巴拉嘎苏嘎查", "漫水塘村", "马场井村");
    private static final List<String> HEADS = List.of("斯琴图雅", "赵永平", "布和·朝鲁", "高䶮", "孟克吉日嘎拉", "李𬸣",
            "圐圙图", "张㛃", "𠮷日嘎拉");
    private static final List<String> REMARKS = List.of("", "户主长期在旗里居住，已电话告知",
            "入户查看：主体完工，室内抹灰未完，因备料耽搁，经村委会研究同意延期至十一月底前完成验收，并由包联干部每周回访一次；"
                    + "材料单见附件 SUPPLEMENTARY_DOCUMENT_2026_HOUSING_REPAIR_NO_0012_FINAL.xlsx");

    private record Type<V>(Shape shape, Function<V, String> writing) implements CellType<V> {
        @Override
        public Reading<V> read(RawCell cell) {
            return Reading.nothing();
        }

        @Override
        public String text(V value) {
            return writing.apply(value);
        }

        @Override
        public String plain(V value) {
            return writing.apply(value);
        }
    }

    static Column<House, String> text(String field, String heading, Shape shape, Function<House, @Nullable String> value) {
        return Column.of(field, heading, new Type<>(shape, Function.identity()), value);
    }

    static Column<House, BigDecimal> money(String field, String heading, Function<House, @Nullable BigDecimal> value) {
        return Column.of(field, heading, new Type<>(Shape.MONEY, amount -> "%,.2f".formatted(amount)), value);
    }

    /** Nineteen columns, for A3. */
    static List<Column<House, ?>> columns() {
        var columns = new ArrayList<Column<House, ?>>();
        columns.add(text("case_number", "编号", Shape.TEXT, House::number).wide(30).forThePublic());
        columns.add(text("village", "嘎查村", Shape.TEXT, House::village).in("所在位置").wide(28).forThePublic());
        columns.add(text("village_group", "组", Shape.TEXT, House::villageGroup).in("所在位置").wide(12));
        columns.add(text("head", "姓名", Shape.TEXT, House::head).in("户主").wide(22).forThePublic());
        columns.add(Column.<House, IdNumber>of("id_number", "身份证号", new Type<>(Shape.ID_NUMBER, House::whole),
                House::id).in("户主").wide(36).forThePublic());
        columns.add(text("phone", "电话", Shape.TEXT, House::phone).in("户主").wide(24));
        columns.add(text("household_type", "户类型", Shape.CHOICE, House::type).in("户主").wide(20).forThePublic());
        columns.add(text("built", "年份", Shape.NUMBER, House::built).in("房屋").wide(12));
        columns.add(text("structure", "结构", Shape.CHOICE, House::structure).in("房屋").wide(14));
        columns.add(Column.<House, BigDecimal>of("area", "面积（㎡）", new Type<>(Shape.NUMBER, BigDecimal::toPlainString),
                House::area).in("房屋").wide(15));
        columns.add(text("grade", "等级", Shape.CHOICE, House::grade).in("鉴定").wide(11).forThePublic());
        columns.add(text("appraised_on", "日期", Shape.DATE, House::appraisedOn).in("鉴定").wide(21));
        columns.add(text("appraiser", "单位", Shape.TEXT, House::appraiser).in("鉴定").wide(24));
        columns.add(text("repair", "方式", Shape.CHOICE, House::repair).in("改造").wide(18).forThePublic());
        columns.add(text("begun_on", "开工", Shape.DATE, House::begunOn).in("改造").wide(21));
        columns.add(text("finished_on", "竣工", Shape.DATE, House::finishedOn).in("改造").wide(21));
        columns.add(text("accepted_on", "验收", Shape.DATE, House::acceptedOn).in("改造").wide(21));
        columns.add(money("subsidy", "补助（元）", House::subsidy).wide(22).forThePublic());
        columns.add(text("state", "状态", Shape.CHOICE, House::state).wide(15));
        columns.add(text("closed_on", "销号日期", Shape.DATE, House::closedOn).wide(21));
        columns.add(text("remark", "备注", Shape.LONG_TEXT, House::remark).wide(40));
        return columns;
    }

    /** Ten columns, for A4. */
    static List<Column<House, ?>> fewColumns() {
        var wanted = List.of("case_number", "village", "head", "id_number", "household_type", "grade", "appraised_on",
                "repair", "subsidy", "state");
        return columns().stream().filter(column -> wanted.contains(column.field())).toList();
    }

    static List<House> houses(int count) {
        var houses = new ArrayList<House>();
        for (int i = 1; i <= count; i++) {
            houses.add(new House("住〔2026〕%04d号".formatted(i), VILLAGES.get(i % 5), i % 4 + 1 + "组",
                    HEADS.get(i % HEADS.size()), IdNumber.of(withCheckDigit("15069919%02d05%02d%03d".formatted(40 + i % 50, 1 + i % 28, i % 1000))),
                    "1394770%04d".formatted(i), i % 3 == 0 ? "脱贫不稳定户" : "一般农户", Integer.toString(1975 + i % 30),
                    i % 2 == 0 ? "土木" : "砖木", new BigDecimal("68.50"), i % 2 == 0 ? "D级" : "C级", "2026-03-18",
                    "旗住建局鉴定组", i % 2 == 0 ? "拆除重建" : "修缮加固", "2026-05-08", "2026-09-05", "2026-10-12",
                    new BigDecimal(i % 2 == 0 ? "25232.00" : "8000.00"), i % 4 == 0 ? "销号" : "整改中",
                    i % 4 == 0 ? "2026-11-02" : "", REMARKS.get(i % 7 == 0 ? 2 : i % 3 == 0 ? 1 : 0)));
        }
        return houses;
    }

    static LedgerSheet<House> a3(List<House> houses) {
        return new LedgerSheet<>("敖勒召其镇人民政府", "敖勒召其镇住房安全保障台账", "截至 2026年11月23日", columns(), houses,
                Paper.A3_LANDSCAPE, LedgerSheet.Audience.OFFICE, "内部资料，含个人信息");
    }

    static LedgerSheet<House> a4(List<House> houses, LedgerSheet.Audience audience) {
        return new LedgerSheet<>("敖勒召其镇人民政府", "敖勒召其镇住房安全保障台账", "截至 2026年11月23日", fewColumns(), houses,
                Paper.A4_LANDSCAPE, audience, "");
    }

    static House withHead(House h, String head) {
        return new House(h.number, h.village, h.villageGroup, head, h.id, h.phone, h.type, h.built, h.structure, h.area,
                h.grade, h.appraisedOn, h.appraiser, h.repair, h.begunOn, h.finishedOn, h.acceptedOn, h.subsidy, h.state,
                h.closedOn, h.remark);
    }

    static House withRemark(House h, String remark) {
        return new House(h.number, h.village, h.villageGroup, h.head, h.id, h.phone, h.type, h.built, h.structure, h.area,
                h.grade, h.appraisedOn, h.appraiser, h.repair, h.begunOn, h.finishedOn, h.acceptedOn, h.subsidy, h.state,
                h.closedOn, remark);
    }

    /** GB 11643: the weights 2^(17-i) modulo 11. */
    private static String withCheckDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (1 << 17 - i) % 11 * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    private static String whole(IdNumber id) {
        return switch (id) {
            case IdNumber.Valid valid -> valid.digits();
            case IdNumber.Damaged damaged -> damaged.kept();
            case IdNumber.Wrong wrong -> wrong.written();
        };
    }
}
