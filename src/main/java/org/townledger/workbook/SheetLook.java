package org.townledger.workbook;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How all our sheets look, on the screen and on paper. */
final class SheetLook {

    static final String FONT = "宋体";
    static final double FONT_SIZE = 11;

    private static final String HEADING_FILL = "EAF0F7";
    private static final String LOCKED_FILL = "F2F2F2";
    private static final String LINE = "8C9AAB";
    private static final int TITLE_SIZE = 16;
    private static final int FOOTER_SIZE = 9;
    private static final double MILLIMETRES_OF_A_CHARACTER = 1.9;
    private static final double WIDEST_ON_A4 = 277;

    private SheetLook() {
    }

    static void title(StyleSetter style) {
        style.fontName(FONT).fontSize(TITLE_SIZE).bold().horizontalAlignment("center").verticalAlignment("center").set();
    }

    static void subtitle(StyleSetter style) {
        style.fontName(FONT).horizontalAlignment("left").verticalAlignment("center").set();
    }

    static void heading(StyleSetter style) {
        bordered(style).bold().fillColor(HEADING_FILL).horizontalAlignment("center").set();
    }

    static void cell(StyleSetter style, String format) {
        bordered(style).format(format).set();
    }

    static void lockedCell(StyleSetter style, String format) {
        bordered(style).fillColor(LOCKED_FILL).format(format).set();
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.fontName(FONT).borderStyle(BorderStyle.THIN).borderColor(LINE).verticalAlignment("center").wrapText(true);
    }

    static void width(Worksheet sheet, int column, double millimetres) {
        sheet.width(column, Math.clamp(millimetres / MILLIMETRES_OF_A_CHARACTER, 6, 80));
    }

    /**
     * Landscape, as wide as the paper and as long as it takes; the rows up to the header again on each page.
     *
     * @param footer page number and number of pages in the spreadsheet's own codes
     */
    static void page(Worksheet sheet, double millimetresWide, int lastHeaderRow, String footer) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(millimetresWide > WIDEST_ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, lastHeaderRow);
        sheet.freezePane(0, lastHeaderRow + 1);
        sheet.footer(footer, Position.CENTER, FONT, FOOTER_SIZE);
    }
}
