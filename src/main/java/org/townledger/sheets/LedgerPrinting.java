package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;
import org.townledger.wording.Wording;

/** Draws a ledger's pages: the header again on each, the signatures below the last row. */
final class LedgerPrinting {

    private static final float LARGEST_TYPE = 10.5f;

    private final PDDocument document;
    private final TypeCase type;
    private final Wording wording;

    LedgerPrinting(PDDocument document, TypeCase type, Wording wording) {
        this.document = document;
        this.type = type;
        this.wording = wording;
    }

    void print(LedgerSheet<?> sheet) throws IOException {
        var frame = new Frame(sheet.paper(), wording);
        LedgerTable texts = LedgerTable.of(sheet, wording);
        var table = new Table(texts.columns(), texts.rows(), texts.totals(), frame.left(), frame.width(), LARGEST_TYPE,
                type);
        float first = frame.bottom() - frame.headEnd() - table.header().height();
        float others = frame.bottom() - frame.top() - table.header().height();
        int mostLines = table.linesIn(first - Frame.SIGNATURES);
        List<PlacedRow> rows = table.rows().stream().flatMap(row -> row.dividedInto(mostLines).stream()).toList();
        List<List<PlacedRow>> pages = Pages.of(rows, table::height, first, others, Frame.SIGNATURES);
        for (int p = 0; p < pages.size(); p++) {
            var page = new PDPage(sheet.paper().box());
            document.addPage(page);
            try (var pen = new Pen(document, page, sheet.paper(), type)) {
                float top = p == 0 ? head(pen, frame, sheet) : frame.top();
                float end = table.draw(pen, pages.get(p), table.header().draw(pen, top));
                end = rows.isEmpty() ? nothing(pen, frame, table, end) : end;
                if (p == pages.size() - 1) {
                    frame.signatures(pen, signatures(), end);
                }
                frame.foot(pen, Printable.of(sheet.footer()), p + 1, pages.size());
            }
        }
    }

    private float head(Pen pen, Frame frame, LedgerSheet<?> sheet) throws IOException {
        return frame.head(pen, Printable.of(sheet.title()),
                wording.say("sheets.paper.office", Printable.of(sheet.office())), Printable.of(sheet.dateLine()));
    }

    private float nothing(Pen pen, Frame frame, Table table, float top) throws IOException {
        float bottom = top + 3 * table.lineHeight();
        float right = frame.left() + frame.width();
        Table.drawCell(pen, List.of(wording.say("sheets.paper.empty")), Weight.REGULAR, frame.left(), top,
                frame.width(), bottom - top, LARGEST_TYPE, Align.CENTRE);
        pen.across(frame.left(), right, bottom);
        pen.down(frame.left(), top, bottom);
        pen.down(right, top, bottom);
        return bottom;
    }

    private List<String> signatures() {
        return List.of(wording.say("sheets.paper.filledBy"), wording.say("sheets.paper.checkedBy"),
                wording.say("sheets.paper.inCharge"), wording.say("sheets.paper.seal"));
    }
}
