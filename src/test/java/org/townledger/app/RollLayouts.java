package org.townledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.identity.Sex;
import org.townledger.people.RegisterRow;

/** Rolls as other schools and insurers write them. */
final class RollLayouts {

    private RollLayouts() {
    }

    /** The education office's export: no title, other headings, text in GB18030. */
    static Path studentsAsCsv(Path file, List<RegisterRow> children) {
        var lines = new ArrayList<String>(List.of("学校名称,年级,班级,学生姓名,性别,证件类型,身份证件号,出生日期,户籍所在村,学生当前状态"));
        children.forEach(row -> lines.add(String.join(",", "鄂托克前旗实验小学", "五年级", "2班", row.person().name().text(),
                row.person().sex().orElseThrow() == Sex.MALE ? "男" : "女", "居民身份证", "\"" + digits(row) + "\"",
                row.person().birthDate().orElseThrow().toString().replace("-", "/"), "敖勒召其镇" + row.villageName(), "在读")));
        return lines(file, lines.toArray(String[]::new));
    }

    static Path lines(Path file, String... lines) {
        try {
            return Files.write(file, List.of(lines), Charset.forName("GB18030"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Typed as a number by whoever kept the old workbook, where it is one. */
    static boolean isLost(String digits) {
        return digits.endsWith("7");
    }

    /** A school's old workbook: a title, two rows of headings, names spread out, every tenth or so number typed as a number. */
    static Path studentsAsXls(Path file, List<RegisterRow> children) {
        try (var book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("七年级");
            text(sheet.createRow(0), "敖镇中学2026—2027学年第一学期学生名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            text(sheet.createRow(1), "序号", "学生基本信息", "", "", "就读情况", "", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 6));
            text(sheet.createRow(2), "", "姓 名", "身份证号", "出生年月日", "所在年级", "所在班级", "就读状态");
            for (int i = 0; i < children.size(); i++) {
                RegisterRow child = children.get(i);
                String name = child.person().name().text();
                Row row = sheet.createRow(3 + i);
                text(row, Integer.toString(i + 1), name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name, digits(child),
                        child.person().birthDate().orElseThrow().toString().replace('-', '.'), "七年级", "1", "走读");
                if (isLost(digits(child))) {
                    row.getCell(2).setCellValue(Double.parseDouble(digits(child)));
                }
            }
            text(sheet.createRow(4 + children.size()), "合计", Integer.toString(children.size()));
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The insurer's workbook: a sheet a village, everybody listed, with a status that says who has paid. */
    static Path insuredByVillage(Path file, List<RegisterRow> people, Set<String> notInsured) {
        Map<String, List<RegisterRow>> byVillage = new LinkedHashMap<>();
        people.forEach(row -> byVillage.computeIfAbsent(row.villageName(), _ -> new ArrayList<>()).add(row));
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "insurer", "1.0")) {
            byVillage.forEach((village, rows) -> {
                Worksheet sheet = book.newWorksheet(village);
                sheet.value(0, 0, "城乡居民基本医疗保险参保人员明细");
                String[] headings = {"社会保障号码", "参保人姓名", "性别", "险种类型", "费款所属期", "个人缴费金额（元）", "参保状态", "所属村"};
                for (int i = 0; i < headings.length; i++) {
                    sheet.value(2, i, headings[i]);
                }
                for (int i = 0; i < rows.size(); i++) {
                    RegisterRow row = rows.get(i);
                    boolean insured = !notInsured.contains(digits(row));
                    Object[] cells = {digits(row), row.person().name().text(), row.person().sex().orElseThrow() == Sex.MALE ? "男" : "女",
                            "城乡居民基本医疗保险", "2026", insured ? "400" : "0", insured ? "正常参保" : "未缴费", village};
                    for (int j = 0; j < cells.length; j++) {
                        sheet.value(3 + i, j, cells[j].toString());
                    }
                }
            });
            book.finish();
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void text(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static String digits(RegisterRow row) {
        return row.person().wholeId().orElseThrow().digits();
    }
}
