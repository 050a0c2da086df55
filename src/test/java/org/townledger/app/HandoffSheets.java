package org.townledger.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Division;
import org.townledger.lists.Reference;

/** Sheets of a town of our own making, as many rows as wanted; nobody in them lives. */
final class HandoffSheets {

    static final List<String> LEDGERS = List.of("housing", "water", "schooling", "medical");

    private static final List<String> NAMES = List.of("斯琴图雅", "赵永平", "额尔德尼·巴雅尔", "李秀兰", "马存福", "刘桂芳", "那顺巴雅尔", "乌云其木格");

    private HandoffSheets() {
    }

    static List<Division> villages(String town) {
        return Reference.divisions().stream().filter(division -> town.equals(division.parent())).toList();
    }

    /** @param cases of every ledger @return the sheet of that ledger */
    static Path ledger(Path folder, String town, String ledger, int cases) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(switch (ledger) {
            case "housing" -> "嘎查村,姓名,身份证号码,户类型,鉴定等级,鉴定时间,面积（㎡）";
            case "water" -> "嘎查村,户主姓名,身份证号,问题类型,问题描述,发现时间";
            case "schooling" -> "嘎查村,学生姓名,性别,身份证号,失学辍学类型,发现日期";
            default -> "嘎查村,户主,患者姓名,身份证号码,病种,入院时间,总费用,基本医保报销,个人自付";
        });
        for (int i = 0; i < cases; i++) {
            lines.add(row(town, ledger, i));
        }
        return Files.writeString(folder.resolve(town + "-" + ledger + ".csv"), String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private static String row(String town, String ledger, int i) {
        List<Division> villages = villages(town);
        String village = villages.get(i % villages.size()).name();
        String name = NAMES.get(i % NAMES.size());
        return switch (ledger) {
            case "housing" -> "%s,%s,%s,一般户,%s,%s,%d".formatted(village, name, id(town, 1950, i), i % 2 == 0 ? "C" : "D", day(i), 40 + i % 60);
            case "water" -> "%s,%s,%s,水质不达标,第%d口井水浑,%s".formatted(village, name, id(town, 1951, i), i, day(i));
            case "schooling" -> "%s,%s,女,%s,疑似辍学,%s".formatted(village, name, id(town, 2012, i), day(i));
            default -> "%s,%s,%s,%s,高血压,%s,%d,%d,%d".formatted(village, name, name, id(town, 1952, i), day(i), 10_000 + i, 6_000, 4_000 + i);
        };
    }

    private static LocalDate day(int i) {
        return LocalDate.of(2026, 1, 5).plusDays(i % 200);
    }

    /** Another town's people are other people. */
    static String id(String town, int year, int i) {
        int townsDay = Integer.parseInt(town.substring(6, 9)) % 4;
        return SampleIdNumbers.of(LocalDate.of(year, 1 + townsDay * 3, 1).plusDays(i / 400 % 80), 1 + 2 * (i % 400) + (year == 2012 ? 1 : 0));
    }

    /** A register with as many households of two. */
    static Path households(Path folder, String town, int households) throws IOException {
        List<Division> villages = villages(town);
        var lines = new ArrayList<String>();
        lines.add("户编号,嘎查村,社,户类型,联系电话,姓名,与户主关系,公民身份号码");
        for (int i = 0; i < households; i++) {
            String number = town.substring(0, 9) + "%06d".formatted(i + 1);
            String village = villages.get(i % villages.size()).name();
            lines.add("%s,%s,1社,一般户,1380000%04d,%s,户主,%s".formatted(number, village, i % 10_000, NAMES.get(i % NAMES.size()), id(town, 1950, i)));
            lines.add("%s,%s,1社,一般户,1380000%04d,%s,之女,%s".formatted(number, village, i % 10_000, NAMES.get((i + 3) % NAMES.size()), id(town, 2012, i)));
        }
        return Files.writeString(folder.resolve(town + "-households.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
    }
}
