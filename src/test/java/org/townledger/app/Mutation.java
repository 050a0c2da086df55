package org.townledger.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** One spreadsheet spoilt in one of many ways: by the disk, by a foreign program, or by somebody who means harm. */
final class Mutation {

    private static final Pattern CELL = Pattern.compile("<c [^>]*?(?:/>|>.*?</c>)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row .*?</row>", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("(<(v|t)(?: [^>]*)?>)(.*?)(</\\2>)", Pattern.DOTALL);
    private static final List<String> WORDS = List.of("", " ", "0", "-1", "1", "9".repeat(40), "9".repeat(399), "9".repeat(5000), "1E308", "1E999999999",
            "-1E-999999999", "NaN", "Infinity", "TRUE", "#REF!", "2024-02-30", "9999-12-31", "0000-00-00", "1899-12-30", "45000", "2958466", "-45000", "1e400",
            "二〇二四年十三月四十日", "150699197001010007", "150699197001019999", "1.50699E+17", "=cmd|' /C calc'!A0", "+1", "@x", "../../x", "C:\\x", "<b>&amp;",
            "汉".repeat(61), "汉".repeat(130), "汉".repeat(500), "汉".repeat(5000), "汉".repeat(33_000), "_xD800_", "_xDC00_x", "_x0000_", "_x0007_", "\uD83D\uDE00", "\u202E反",
            "住〔2026〕0001号", "水〔2026〕0001号", "学〔9999〕9999号", "医〔2026〕99999999999号", "户主", "合计", "填表人：", "是", "否", "√", "无", "—", "D级", "丙级",
            "13800000000、13900000000、13700000000、13600000000", "三段地", "月亮湾村", "100万", "2.8万元", "１２３", "负五", "一百亿", "\n\n\n", "\"", "a,b;c\td", "20241301", "2024.5.9-2024.6.1");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(SpreadsheetSeeds.Seed seed) throws IOException {
        int ways = 1 + random.nextInt(3);
        byte[] bytes = seed.bytes();
        for (int i = 0; i < ways; i++) {
            bytes = random.nextInt(5) == 0 ? raw(bytes) : switch (seed.ending()) {
                case "xlsx" -> xlsx(bytes);
                case "xls" -> xls(bytes);
                default -> csv(bytes);
            };
        }
        return bytes;
    }

    private byte[] raw(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        byte[] spoilt = bytes.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> flip(spoilt, 1);
            case 1 -> flip(spoilt, 1 + random.nextInt(64));
            case 2 -> Arrays.fill(spoilt, at, Math.min(spoilt.length, at + 512), (byte) 0);
            case 3 -> spoilt = Arrays.copyOf(bytes, at);
            default -> {
                spoilt = Arrays.copyOf(bytes, bytes.length + bytes.length - at);
                System.arraycopy(bytes, at, spoilt, bytes.length, bytes.length - at);
            }
        }
        return spoilt;
    }

    private void flip(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private byte[] xlsx(byte[] bytes) throws IOException {
        Map<String, byte[]> parts;
        try {
            parts = SpreadsheetSeeds.unzipped(bytes);
        } catch (IOException | IllegalArgumentException spoiltBefore) {
            return raw(bytes);
        }
        List<String> names = new ArrayList<>(parts.keySet());
        List<String> sheets = names.stream().filter(name -> name.contains("sheets/") || name.contains("sharedStrings")).toList();
        if (sheets.isEmpty()) {
            return raw(bytes);
        }
        String one = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> flip(parts.get(one), parts.get(one).length == 0 ? 0 : 1 + random.nextInt(8));
            case 1 -> parts.remove(one);
            case 2 -> {
                String other = names.get(random.nextInt(names.size()));
                byte[] kept = parts.get(one);
                parts.put(one, parts.get(other));
                parts.put(other, kept);
            }
            default -> {
                String sheet = sheets.get(random.nextInt(sheets.size()));
                parts.put(sheet, sheet(new String(parts.get(sheet), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return SpreadsheetSeeds.zipped(parts);
    }

    private String sheet(String xml) {
        return switch (random.nextInt(10)) {
            case 0 -> changed(xml, ROW, row -> row + row);
            case 1 -> changed(xml, ROW, _ -> "");
            case 2 -> changed(xml, CELL, _ -> "");
            case 3 -> changed(xml, CELL, cell -> cell.replaceFirst(" t=\"\\w+\"", pick(" t=\"n\"", " t=\"b\"", " t=\"e\"", " t=\"d\"", " t=\"s\"", " t=\"zz\"", "")));
            case 4 -> changed(xml, CELL, cell -> cell.replaceFirst(" r=\"\\w+\"",
                    pick(" r=\"XFD1048576\"", " r=\"A99999999999\"", " r=\"ZZZZZZ1\"", " r=\"\"", " r=\"A0\"", " r=\"XFD7\"", "")));
            case 5 -> changed(xml, CELL, cell -> cell.replaceFirst(" s=\"\\d+\"", pick(" s=\"1\"", " s=\"99999\"", " s=\"-1\"", "")));
            case 6 -> xml.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"" + range() + "\"/><mergeCell ref=\"" + range() + "\"/></mergeCells>");
            case 7 -> changed(xml, ROW, row -> row.replaceFirst(" r=\"\\d+\"", pick(" r=\"1048576\"", " r=\"0\"", " r=\"-1\"", " r=\"99999999999\"", " r=\"x\"", "")));
            default -> {
                String worse = xml;
                for (int i = random.nextInt(4); i >= 0; i--) {
                    worse = changed(worse, CONTENT, content -> {
                        Matcher found = CONTENT.matcher(content);
                        return found.matches() ? found.group(1) + word().replace("&", "&amp;").replace("<", "&lt;") + found.group(4) : content;
                    });
                }
                yield worse;
            }
        };
    }

    private String range() {
        int column = random.nextInt(10);
        int row = 1 + random.nextInt(30);
        return pick("A1:XFD1048576", "B5", "Z9:A1", "", "A:A", (char) ('A' + column) + "" + row + ":" + (char) ('A' + column + random.nextInt(12)) + (row + random.nextInt(12)));
    }

    private String changed(String text, Pattern pattern, java.util.function.UnaryOperator<String> change) {
        List<Matcher> found = new ArrayList<>();
        int count = (int) pattern.matcher(text).results().count();
        if (count == 0) {
            return text;
        }
        int chosen = random.nextInt(count);
        Matcher at = pattern.matcher(text);
        for (int i = 0; i <= chosen; i++) {
            at.find();
        }
        found.add(at);
        return text.substring(0, at.start()) + change.apply(at.group()) + text.substring(at.end());
    }

    private byte[] xls(byte[] bytes) throws IOException {
        if (random.nextInt(3) == 0) {
            byte[] spoilt = bytes.clone();
            flip(spoilt, 1 + random.nextInt(16));
            return spoilt;
        }
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = random.nextInt(4); i >= 0; i--) {
                Row row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
                if (row == null) {
                    continue;
                }
                Cell cell = row.createCell(random.nextInt(random.nextInt(10) == 0 ? 256 : 24));
                String word = word();
                switch (random.nextInt(6)) {
                    case 0 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(300)));
                    case 1 -> cell.setCellValue(random.nextBoolean());
                    case 2 -> row.removeCell(cell);
                    case 3 -> sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum() + random.nextInt(20), 0, random.nextInt(20)));
                    default -> cell.setCellValue(word.length() > 32_767 ? "" : word);
                }
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException spoiltBefore) {
            return raw(bytes);
        }
    }

    private byte[] csv(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, lines.get(at) + "\"");
            case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> {
                String[] cells = lines.get(at).split(",", -1);
                cells[random.nextInt(cells.length)] = new String(word().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                lines.set(at, String.join(",", cells));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
