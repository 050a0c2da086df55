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

/** The sample's rows as other offices lay their lists of children out. */
final class SchoolingLayouts {

    private static final List<String> JOINED = List.of("序号", "所在嘎查", "姓名", "性别", "身份证号码", "学籍号", "监护人", "监护人联系电话", "就读学校",
            "年级", "户类型", "辍学类型", "辍学原因", "排查时间", "劝返次数", "责任人", "劝返措施", "返校日期", "安置方式", "说明");
    private static final List<String> BROKEN = List.of("序\n号", "嘎查村\n（社区）", "学生\n姓名", "性\n别", "身 份 证\n号 码", "学籍号", "家长\n姓名", "家长\n电话",
            "学校\n名称", "所在\n年级", "家庭\n类型", "失学辍学\n类型", "失学辍学\n原因", "发现\n时间", "入户劝返\n次数", "包联\n干部", "采取\n措施", "复学\n日期",
            "就读\n方式", "备注");

    private SchoolingLayouts() {
    }

    static Path oneRowHeaderWithoutTitle(Path file) {
        return book(file, sheet -> {
            header(sheet, 0, JOINED);
            rows(sheet, 1);
        });
    }

    static Path emptyRowAndLineBreaks(Path file) {
        return book(file, sheet -> {
            sheet.value(0, 0, "2026年秋季学期控辍保学一生一案台账");
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

    /** One row a way to go wrong; the child's name says which. */
    static Path messy(Path file) {
        return book(file, sheet -> {
            header(sheet, 0, List.of("学生姓名", "嘎查村", "身份证号", "辍学类型", "发现日期", "复学日期", "劝返次数", "监护人姓名", "联系电话", "备注"));
            List<List<String>> rows = List.of(
                    List.of("好行", "大沙头", "150699201303123058", "失学", "二〇二六年三月七日", "", "两次", "王德胜", "13512345678", ""),
                    List.of("复学早于发现", "大沙头村", "150699201211126470", "辍学", "2026-03-07", "2026-03-01", "1", "", "", ""),
                    List.of("不在年龄", "大沙头村", "150699199003192211", "辍学", "2026-03-07", "", "1", "", "", ""),
                    List.of("次数写错", "春苑社区", "150699201709143841", "缓学", "2026.3.7", "", "多次", "", "", ""),
                    List.of("没有的村", "月亮湾村", "150699201002171638", "辍学", "2026-03-07", "", "0", "", "", ""));
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
        var opened = (Opening.Opened) new OpenWorkbook().open(HousingTruth.SAMPLES.resolve("schooling.xlsx"));
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
