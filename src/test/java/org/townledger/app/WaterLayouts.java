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

/** The water sample's rows in other offices' layouts. */
final class WaterLayouts {

    /** The sample's headings as an office writes them that has one row of them. */
    private static final List<String> JOINED = List.of("序号", "所在嘎查", "户主", "户主身份证号", "户数", "人数", "供水工程", "供水类型", "问题类别", "具体问题",
            "人均水量（升）", "取水时间（分钟）", "保证率（%）", "来源", "发现日期", "措施", "责任人", "整改期限", "整改完成时间", "整改情况", "说明");
    private static final List<String> BROKEN = List.of("序\n号", "嘎查村\n（社区）", "户主\n姓名", "身 份 证\n号 码", "涉及\n户数", "涉及\n人数", "供水工程\n名称",
            "供水\n方式", "问题\n类型", "问题\n描述", "水量\n（升/人·日）", "取水往返时间\n（分钟）", "供水\n保证率", "问题\n来源", "发现\n时间", "整改\n措施",
            "责任人", "整改\n时限", "完成\n时间", "整改\n结果", "备注");

    private WaterLayouts() {
    }

    static Path oneRowHeaderWithoutTitle(Path file) {
        return book(file, sheet -> {
            header(sheet, 0, JOINED);
            rows(sheet, 1);
        });
    }

    static Path emptyRowAndLineBreaks(Path file) {
        return book(file, sheet -> {
            sheet.value(0, 0, "2026年饮水安全问题台账");
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
        var opened = (Opening.Opened) new OpenWorkbook().open(HousingTruth.SAMPLES.resolve("water.xlsx"));
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
