package org.townledger.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.columns.RawCell;
import org.townledger.workbook.OpenWorkbook;
import org.townledger.workbook.Opening;

/** The sample's rows in other offices' layouts, and a sheet with all that goes wrong. */
final class Layouts {

    /** The sample's headings as an office writes them that has one row of them. */
    private static final List<String> JOINED = List.of("序号", "所在嘎查", "社别", "户主姓名", "户主身份证号", "家庭人口数", "电话", "农户类型",
            "建房年份", "房屋结构", "建筑面积（平方米）", "危房等级", "评定时间", "评定单位", "改造类型", "动工时间", "完工日期", "竣工验收日期", "验收结论",
            "补助金额（元）", "已销号", "办结日期", "说明");
    private static final List<String> BROKEN = List.of("序\n号", "嘎查村\n（社区）", "村民\n小组", "户主\n姓名", "身 份 证\n号 码", "家庭\n人口", "联系\n电话",
            "户类型", "建造\n年代", "结构\n类型", "面积\n（㎡）", "鉴定\n等级", "鉴定\n日期", "鉴定\n机构", "改造\n方式", "开工\n日期", "竣工\n日期", "验收\n日期",
            "验收\n结果", "实际\n补助", "是否\n销号", "销号\n日期", "备注");

    private Layouts() {
    }

    static Path oneRowHeaderWithoutTitle(Path file) {
        return book(file, sheet -> {
            header(sheet, 0, JOINED);
            rows(sheet, 1);
        });
    }

    static Path emptyRowAndLineBreaks(Path file) {
        return book(file, sheet -> {
            sheet.value(0, 0, "2026年农村危房动态监测台账");
            sheet.range(0, 0, 0, BROKEN.size() - 1).merge();
            header(sheet, 2, BROKEN);
            rows(sheet, 3);
        });
    }

    static Path csvInGb18030(Path file) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", JOINED));
        for (List<RawCell> row : sample()) {
            lines.add(row.stream().map(cell -> "\"" + shownBySpreadsheet(cell) + "\"").collect(Collectors.joining(",")));
        }
        try {
            return Files.write(file, lines, Charset.forName("GB18030"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String shownBySpreadsheet(RawCell cell) {
        return cell instanceof RawCell.Number(var value, boolean _) && value.precision() - value.scale() > 15
                ? String.format("%.14E", value) : cell.shown();
    }

    /** One row a way to go wrong; the head's name says which. */
    static Path messy(Path file) {
        return book(file, sheet -> {
            header(sheet, 0, List.of("户主姓名", "嘎查村", "身份证号", "联系电话", "鉴定等级", "鉴定日期", "开工日期", "竣工日期", "是否销号", "备注", "卫星图斑号"));
            List<List<String>> rows = List.of(
                    List.of("好行", "大沙头", "150699199003192211", "13512345678", "Ｃ级", "二〇二四年五月七日", "2024.6.1", "24年8月2日", "", "", "T-17"),
                    List.of("竣工早于开工", "大沙头村", "150699198307263424", "", "D", "2024-05-07", "2024-08-01", "2024-06-01", "", "", ""),
                    List.of("校验位不对", "大沙头村", "150699198809155141", "", "D", "2024-05-07", "", "", "", "", ""),
                    List.of("没有的村", "月亮湾村", "150699195112146152", "", "D", "2024-05-07", "", "", "", "", ""),
                    List.of("两个三段地", "三段地", "150699196712096595", "", "D", "2024-05-07", "", "", "", "", ""),
                    List.of("没写村", "", "150699195211232822", "", "D", "2024-05-07", "", "", "", "", ""),
                    List.of("老台账已销号", "敖镇马场井", "150699199910197139", "", "D", "2024-05-07", "2024-06-01", "2024-08-01", "√", "", ""),
                    List.of("等于号开头", "漫水塘村", "150699198801150396", "", "B", "2024-05-07", "", "", "否", "=cmd|calc", ""),
                    List.of("电话写错", "春苑社区", "150699197806308047", "问邻居", "A", "20240507", "", "", "", "", ""));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        });
    }

    private interface Drawing {
        void on(Worksheet sheet);
    }

    private static Path book(Path file, Drawing drawing) {
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "offices", "1.0")) {
            drawing.on(book.newWorksheet("Sheet1"));
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void header(Worksheet sheet, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
        }
    }

    private static void rows(Worksheet sheet, int first) {
        int row = first;
        for (List<RawCell> cells : sample()) {
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case RawCell.Number number -> sheet.value(row, column, number.value());
                    case RawCell.Blank _ -> { }
                    case RawCell other -> sheet.value(row, column, other.shown());
                }
            }
            row++;
        }
    }

    /** The sample's own cells, row by row. */
    private static List<List<RawCell>> sample() {
        var opened = (Opening.Opened) new OpenWorkbook().open(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        var sheet = opened.workbook().sheets().getFirst();
        var rows = new ArrayList<List<RawCell>>();
        for (int row = 4; row < 204; row++) {
            var cells = new ArrayList<RawCell>();
            for (int column = 0; column < JOINED.size(); column++) {
                cells.add(sheet.cell(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }
}
