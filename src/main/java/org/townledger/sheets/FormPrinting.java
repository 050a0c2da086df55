package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.townledger.wording.Wording;

/** Draws forms, each from a new page on and with page numbers of its own. */
final class FormPrinting {

    /** Lines that a room to write in gains at the most. */
    private static final int MOST_MORE = 2;

    private final PDDocument document;
    private final TypeCase type;
    private final Wording wording;
    private final Frame frame;

    FormPrinting(PDDocument document, TypeCase type, Wording wording) {
        this.document = document;
        this.type = type;
        this.wording = wording;
        this.frame = new Frame(Paper.A4_PORTRAIT, wording);
    }

    void print(FileSheet form) throws IOException {
        List<List<Strip>> pages = filled(pages(new FormStrips(frame, wording, type).of(form.blocks())));
        for (int p = 0; p < pages.size(); p++) {
            var page = new PDPage(frame.paper().box());
            document.addPage(page);
            try (var pen = new Pen(document, page, frame.paper(), type)) {
                float y = p == 0 ? head(pen, form) : frame.top();
                for (Strip strip : pages.get(p)) {
                    strip.draw(pen, y);
                    y += strip.height();
                }
                if (p == pages.size() - 1) {
                    frame.signatures(pen, form.signatures().stream().map(Printable::of).toList(), y);
                }
                String overleaf = p == 0 ? "" : Printable.of(form.number());
                boolean hasFooter = !form.footer().isEmpty();
                frame.foot(pen, hasFooter ? Printable.of(form.footer()) : overleaf, p + 1, pages.size(), hasFooter ? overleaf : "");
            }
        }
    }

    private float head(Pen pen, FileSheet form) throws IOException {
        return frame.head(pen, Printable.of(form.title()),
                wording.say("sheets.paper.office", Printable.of(form.office())), Printable.of(form.number()));
    }

    /** A head never ends a page, nor do the signatures begin one without a strip above them. */
    private List<List<Strip>> pages(List<Strip> strips) {
        var pages = new ArrayList<List<Strip>>();
        pages.add(new ArrayList<>());
        float free = frame.bottom() - frame.headEnd();
        for (int s = 0; s < strips.size(); s++) {
            Strip strip = strips.get(s);
            if (neededFrom(strips, s) > free && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>(strip.under()));
                free = frame.bottom() - frame.top() - (float) strip.under().stream().mapToDouble(Strip::height).sum();
            }
            pages.getLast().add(strip);
            free -= strip.height();
        }
        return pages;
    }

    /** Lines that the last page has room for go to what is filled in by hand, one after the other. */
    private List<List<Strip>> filled(List<List<Strip>> pages) {
        List<Strip> last = pages.getLast();
        double used = last.stream().mapToDouble(Strip::height).sum() + Frame.SIGNATURES;
        int free = (int) ((frame.bottom() - (pages.size() == 1 ? frame.headEnd() : frame.top()) - used) / RuledStrip.LINE);
        for (int i = 0; i < MOST_MORE * last.size() && free > 0; i++) {
            if (last.get(i % last.size()) instanceof RuledStrip ruled) {
                last.set(i % last.size(), ruled.longer());
                free--;
            }
        }
        return pages;
    }

    /** The room for a strip with what must stand below it. */
    private static float neededFrom(List<Strip> strips, int first) {
        float needed = 0;
        int s = first;
        while (strips.get(s).head() && s < strips.size() - 1) {
            needed += strips.get(s).height();
            s++;
        }
        needed += strips.get(s).height();
        return s == strips.size() - 1 ? needed + Frame.SIGNATURES : needed;
    }
}
