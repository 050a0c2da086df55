package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.townledger.sheets.LetterSheet.Line;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;
import org.townledger.wording.Wording;

/** Draws letters in the measures of GB/T 9704: 156 by 225 mm of text, 22 lines of 28 characters of size three. */
final class LetterPrinting {

    private static final float LEFT = 28 * Paper.MM;
    private static final float TOP = 37 * Paper.MM;
    private static final float WIDTH = 156 * Paper.MM;
    private static final float BOTTOM = TOP + 225 * Paper.MM;

    /** 二号 and 三号. */
    private static final float TITLE = 22;
    private static final float BODY = 16;
    private static final float LINE = 225 * Paper.MM / 22;
    private static final float CLOSEST = 1.4f * BODY;
    private static final float INDENT = 2 * BODY;

    private static final float RECEIPT = 10.5f;
    private static final float LABEL = 28 * Paper.MM;
    private static final float BAR = 8 * Paper.MM;
    private static final float ROW = 10 * Paper.MM;
    private static final float INSET = 4;

    private final PDDocument document;
    private final TypeCase type;
    private final LineBreaking breaking;
    private final Wording wording;
    private final List<PDPage> pages = new ArrayList<>();

    /** One line of text. @param left from the page's edge */
    private record Placed(String text, Weight weight, float size, float left, float width, Align align) {
    }

    LetterPrinting(PDDocument document, TypeCase type, Wording wording) {
        this.document = document;
        this.type = type;
        this.breaking = new LineBreaking(type);
        this.wording = wording;
    }

    void print(LetterSheet letter) throws IOException {
        float y = TOP;
        Pen pen = newPage();
        try {
            List<Placed> lines = lines(letter);
            float leading = leading(lines.size(), letter.receipt());
            for (Placed line : lines) {
                if (y + leading > BOTTOM) {
                    pen.close();
                    pen = newPage();
                    y = TOP;
                }
                pen.text(line.text(), line.weight(), line.size(), line.left(), y, line.width(), line.align());
                y += leading;
            }
            float needed = receiptHeight(letter.receipt());
            if (needed > 0) {
                if (y + needed > BOTTOM + LINE) {
                    pen.close();
                    pen = newPage();
                    y = TOP;
                }
                receipt(pen, letter.receipt(), Math.max(y, BOTTOM + LINE - needed));
            }
        } finally {
            pen.close();
        }
        numberPages();
    }

    private static float receiptHeight(List<Line> receipt) {
        return receipt.isEmpty() ? 0 : BAR + LINE + (receipt.size() + 1) / 2 * ROW;
    }

    /** Lines move a little closer where letter and receipt then share a page; where even that is not enough they stay apart. */
    private static float leading(int lines, List<Line> receipt) {
        float room = BOTTOM + LINE - TOP - receiptHeight(receipt) - 1;
        float fitted = Math.min(LINE, room / lines);
        return fitted < CLOSEST ? LINE : fitted;
    }

    private List<Placed> lines(LetterSheet letter) throws IOException {
        var lines = new ArrayList<Placed>();
        for (String line : breaking.lines(Printable.of(letter.title()), Weight.BOLD, TITLE, WIDTH)) {
            lines.add(new Placed(line, Weight.BOLD, TITLE, LEFT, WIDTH, Align.CENTRE));
        }
        lines.add(new Placed(Printable.of(letter.number()), Weight.REGULAR, BODY, LEFT, WIDTH, Align.CENTRE));
        lines.add(new Placed("", Weight.REGULAR, BODY, LEFT, WIDTH, Align.LEFT));
        for (String line : breaking.lines(Printable.of(letter.addressee()), Weight.REGULAR, BODY, WIDTH)) {
            lines.add(new Placed(line, Weight.REGULAR, BODY, LEFT, WIDTH, Align.LEFT));
        }
        for (String paragraph : letter.paragraphs()) {
            lines.addAll(paragraph(Printable.of(paragraph)));
        }
        lines.add(new Placed("", Weight.REGULAR, BODY, LEFT, WIDTH, Align.LEFT));
        lines.addAll(signature(letter));
        return lines;
    }

    /** Its first line begins two characters further in. */
    private List<Placed> paragraph(String text) throws IOException {
        String first = breaking.lines(text, Weight.REGULAR, BODY, WIDTH - INDENT).getFirst();
        var lines = new ArrayList<Placed>();
        lines.add(new Placed(first, Weight.REGULAR, BODY, LEFT + INDENT, WIDTH - INDENT, Align.LEFT));
        String rest = text.substring(first.length()).stripLeading();
        if (!rest.isEmpty()) {
            for (String line : breaking.lines(rest, Weight.REGULAR, BODY, WIDTH)) {
                lines.add(new Placed(line, Weight.REGULAR, BODY, LEFT, WIDTH, Align.LEFT));
            }
        }
        return lines;
    }

    /** The day ends four characters from the edge, the office stands centred above it, where the seal goes. */
    private List<Placed> signature(LetterSheet letter) throws IOException {
        String office = Printable.of(letter.office());
        String day = Printable.of(letter.day());
        float wide = Math.max(type.width(office, Weight.REGULAR, BODY), type.width(day, Weight.REGULAR, BODY));
        float left = LEFT + WIDTH - 2 * INDENT - wide;
        return List.of(new Placed(office, Weight.REGULAR, BODY, left, wide, Align.CENTRE),
                new Placed(day, Weight.REGULAR, BODY, left, wide, Align.CENTRE));
    }

    private void receipt(Pen pen, List<Line> lines, float top) throws IOException {
        pen.across(LEFT, LEFT + WIDTH, top + BAR / 2);
        pen.text(wording.say("sheets.paper.receipt"), Weight.BOLD, BODY, LEFT, top + BAR, WIDTH, Align.CENTRE);
        float y = top + BAR + LINE;
        for (int i = 0; i < lines.size(); i += 2) {
            boolean alone = i + 1 == lines.size();
            float half = alone ? WIDTH : WIDTH / 2;
            cell(pen, lines.get(i), LEFT, y, half);
            if (!alone) {
                cell(pen, lines.get(i + 1), LEFT + half, y, half);
            }
            y += ROW;
        }
    }

    /** A label and its room, framed; what is known already stands in it on one or two lines. */
    private void cell(Pen pen, Line line, float left, float top, float width) throws IOException {
        pen.across(left, left + width, top);
        pen.across(left, left + width, top + ROW);
        for (float x : new float[] {left, left + LABEL, left + width}) {
            pen.down(x, top, top + ROW);
        }
        float leading = RECEIPT * Pen.LEADING;
        pen.text(Printable.of(line.label()), Weight.REGULAR, RECEIPT, left, top + (ROW - leading) / 2, LABEL, Align.CENTRE);
        List<String> filled = breaking.lines(Printable.of(line.filled()), Weight.REGULAR, RECEIPT, width - LABEL - 2 * INSET);
        float y = top + (ROW - filled.size() * leading) / 2;
        for (String text : filled) {
            pen.text(text, Weight.REGULAR, RECEIPT, left + LABEL + INSET, y, width - LABEL - 2 * INSET, Align.LEFT);
            y += leading;
        }
    }

    private Pen newPage() throws IOException {
        var page = new PDPage(Paper.A4_PORTRAIT.box());
        document.addPage(page);
        pages.add(page);
        return new Pen(document, page, Paper.A4_PORTRAIT, type);
    }

    /** A single page bears no number. */
    private void numberPages() throws IOException {
        for (int p = 0; pages.size() > 1 && p < pages.size(); p++) {
            try (var pen = new Pen(document, pages.get(p), Paper.A4_PORTRAIT, type)) {
                pen.text("— " + (p + 1) + " —", Weight.REGULAR, 14, LEFT, BOTTOM + LINE + 4 * Paper.MM, WIDTH, Align.CENTRE);
            }
        }
    }
}
