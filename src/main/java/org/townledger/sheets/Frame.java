package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;
import org.townledger.wording.Wording;

/** What surrounds a sheet's contents: margins, title, foot, signatures. Lengths are points. */
record Frame(Paper paper, Wording wording) {

    private static final float MARGIN_SIDE = 14 * Paper.MM;
    private static final float MARGIN_TOP = 15 * Paper.MM;
    private static final float MARGIN_BOTTOM = 16 * Paper.MM;

    /** 二号 on A3, 小二 on A4. */
    private static final float TITLE_A3 = 22;
    private static final float TITLE_A4 = 18;
    private static final float LINE = 10.5f;
    private static final float FOOT = 9;

    /** Signatures, the seal's place beside them and the day below. */
    static final float SIGNATURES = 21 * Paper.MM;

    float left() {
        return MARGIN_SIDE;
    }

    float top() {
        return MARGIN_TOP;
    }

    float width() {
        return paper.width() - 2 * MARGIN_SIDE;
    }

    float bottom() {
        return paper.height() - MARGIN_BOTTOM;
    }

    float titleSize() {
        return paper == Paper.A3_LANDSCAPE ? TITLE_A3 : TITLE_A4;
    }

    /** Draws title and the line below it, and says where the contents begin. */
    float head(Pen pen, String title, String atLeft, String atRight) throws IOException {
        pen.text(title, Weight.BOLD, titleSize(), left(), top(), width(), Align.CENTRE);
        float line = top() + titleSize() * Pen.LEADING + 2 * Paper.MM;
        pen.text(atLeft, Weight.REGULAR, LINE, left(), line, width(), Align.LEFT);
        pen.text(atRight, Weight.REGULAR, LINE, left(), line, width(), Align.RIGHT);
        return headEnd();
    }

    float headEnd() {
        return top() + titleSize() * Pen.LEADING + 2 * Paper.MM + LINE * Pen.LEADING + 1.5f * Paper.MM;
    }

    void foot(Pen pen, String footer, int page, int pages) throws IOException {
        foot(pen, footer, page, pages, "");
    }

    void foot(Pen pen, String footer, int page, int pages, String atRight) throws IOException {
        float y = bottom() + 4 * Paper.MM;
        pen.text(footer, Weight.REGULAR, FOOT, left(), y, width(), Align.LEFT);
        pen.text(wording.say("sheets.paper.page", page, pages), Weight.REGULAR, FOOT, left(), y, width(), Align.CENTRE);
        pen.text(atRight, Weight.REGULAR, FOOT, left(), y, width(), Align.RIGHT);
    }

    /** Labels side by side with room to write, and a day to fill in below the last one, where the seal goes. */
    void signatures(Pen pen, List<String> labels, float below) throws IOException {
        float room = width() / labels.size();
        float y = below + 5 * Paper.MM;
        for (int i = 0; i < labels.size(); i++) {
            pen.text(labels.get(i), Weight.REGULAR, LINE, left() + i * room, y, room, Align.LEFT);
        }
        pen.text(wording.say("sheets.paper.sealedOn"), Weight.REGULAR, LINE, left(), y + 9 * Paper.MM, width(),
                Align.RIGHT);
    }
}
