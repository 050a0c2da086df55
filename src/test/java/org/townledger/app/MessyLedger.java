package org.townledger.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.townledger.identity.SampleIdNumbers;

/** An old ledger of 60 rows as offices really have them: 52 sound ones, three damaged numbers, two unclear villages, three wrong rows. */
final class MessyLedger {

    static final int SOUND = 52;
    private static final List<String> NAMES = List.of("王德胜", "其其格", "乌云.其木格", "高娃", "刘桂芳", "陈国栋", "巴雅尔", "张秀英", "㛃小梅", "那顺");
    private static final List<String> VILLAGES = List.of("敖镇大沙头", "大沙头村", "马场井", "漫水塘村", "春苑社区");
    private static final List<String> DAYS = List.of("二〇二四年五月七日", "2024.5.9", "20240511", "2024年6月2日", "2024/6/3");
    private static final List<String> GRADES = List.of("D级", "Ｃ", "c", "C级", "b级");
    private static final List<String> SUBSIDIES = List.of("2.8万元", "8,000", "8000元", "２８０００", "0.8万");

    private MessyLedger() {
    }

    static Path in(Path folder) {
        return rows(folder, SOUND, true);
    }

    /** @param sound how many rows without any fault */
    static Path rows(Path folder, int sound, boolean withFaults) {
        Path file = folder.resolve("2024年危房改造台账(最终).xlsx");
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "offices", "1.0")) {
            Worksheet notes = book.newWorksheet("填表说明");
            notes.value(0, 0, "一、本表由各嘎查村填报。");
            Worksheet sheet = book.newWorksheet("台账");
            sheet.value(0, 0, "敖勒召其镇农村危房改造台账");
            sheet.range(0, 0, 0, 11).merge();
            sheet.value(1, 0, "填报单位：敖勒召其镇　2024年12月");
            header(sheet);
            int row = 5;
            for (int i = 0; i < sound; i++) {
                row(sheet, row++, i, null);
            }
            if (withFaults) {
                for (int i = 0; i < 3; i++) {
                    row(sheet, row, sound + i, "");
                    sheet.value(row++, 2, 150699197001010000L + i * 1_000_000L);
                }
                for (int i = 0; i < 2; i++) {
                    row(sheet, row, sound + 3 + i, null);
                    sheet.value(row++, 3, "三段地");
                }
                row(sheet, row, sound + 5, "150699198809155142");
                sheet.value(row++, 2, "150699198809155141");
                row(sheet, row, sound + 6, null);
                sheet.value(row, 8, "2024-06-01");
                sheet.value(row++, 9, "2024-05-20");
                row(sheet, row, sound + 7, null);
                sheet.value(row++, 3, "月亮湾村");
            }
            sheet.value(row + 1, 1, "合计");
            sheet.value(row + 1, 7, 480000);
            sheet.value(row + 2, 0, "填表人：　　　审核人：");
            book.newWorksheet("Sheet3").value(0, 0, "草稿");
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void header(Worksheet sheet) {
        List<String> above = List.of("序号", "户主", "", "所在村", "联系电话", "危房鉴定", "", "补助资金", "施工", "", "是否销号", "房屋朝向");
        List<String> below = List.of("", "姓名", "身份证", "", "", "危房等级", "鉴定时间", "", "开工日期", "竣工日期", "", "");
        for (int i = 0; i < above.size(); i++) {
            sheet.value(3, i, above.get(i));
            sheet.value(4, i, below.get(i));
            if (below.get(i).isEmpty()) {
                sheet.range(3, i, 4, i).merge();
            }
        }
        sheet.range(3, 1, 3, 2).merge();
        sheet.range(3, 5, 3, 6).merge();
        sheet.range(3, 8, 3, 9).merge();
    }

    private static void row(Worksheet sheet, int row, int i, String idNumber) {
        sheet.value(row, 0, i + 1);
        sheet.value(row, 1, NAMES.get(i % NAMES.size()));
        sheet.value(row, 2, idNumber == null ? SampleIdNumbers.of(LocalDate.of(1950, 1, 1).plusDays(i * 37L), 1 + i % 900) : idNumber);
        sheet.value(row, 3, VILLAGES.get(i % VILLAGES.size()));
        sheet.value(row, 4, "138477%05d".formatted(i));
        sheet.value(row, 5, GRADES.get(i % GRADES.size()));
        sheet.value(row, 6, DAYS.get(i % DAYS.size()));
        sheet.value(row, 7, SUBSIDIES.get(i % SUBSIDIES.size()));
        if (i % 4 == 0) {
            sheet.value(row, 8, "2024.7.1");
            sheet.value(row, 9, "2024.9.30");
            sheet.value(row, 10, "√");
        }
        if (i % 3 == 0) {
            sheet.value(row, 11, "朝南");
        }
    }

    static Path withPassword(Path folder) {
        Path file = folder.resolve("住房排查2025(带密码).xlsx");
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), "EncryptedPackage");
            container.writeFilesystem(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
