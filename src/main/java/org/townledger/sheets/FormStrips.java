package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TextStrip.Box;
import org.townledger.sheets.TypeCase.Weight;
import org.townledger.wording.Wording;

/** A form's contents from top to bottom, their texts broken into lines. */
final class FormStrips {

    private static final float SIZE = 10.5f;
    private static final float CAPTION = 9;
    private static final float LABEL = 26 * Paper.MM;
    private static final float INSET = 10;

    /** Widths and alignments of the boxes of one strip. */
    private record Shape(List<Float> widths, List<Align> aligns) {
    }

    private final Frame frame;
    private final Wording wording;
    private final TypeCase type;
    private final LineBreaking breaking;
    private final Shape whole;
    private final Shape onePair;
    private final Shape twoPairs;

    FormStrips(Frame frame, Wording wording, TypeCase type) {
        this.wording = wording;
        this.frame = frame;
        this.type = type;
        this.breaking = new LineBreaking(type);
        float width = frame.width();
        float value = width / 2 - LABEL;
        this.whole = new Shape(List.of(width), List.of(Align.CENTRE));
        this.onePair = new Shape(List.of(LABEL, width - LABEL), List.of(Align.CENTRE, Align.LEFT));
        this.twoPairs = new Shape(List.of(LABEL, value, LABEL, value),
                List.of(Align.CENTRE, Align.LEFT, Align.CENTRE, Align.LEFT));
    }

    List<Strip> of(List<FormBlock> blocks) throws IOException {
        var strips = new ArrayList<Strip>();
        for (FormBlock block : blocks) {
            strips.addAll(switch (block) {
                case Group group -> group(group);
                case FormHeading heading -> List.of(new HeadingStrip(breaking.lines(Printable.of(heading.text()), Weight.BOLD,
                        HeadingStrip.SIZE, frame.width()), frame.left(), frame.width()));
                case FormTable table -> table(table);
                case FormSpace space -> space(space);
                case FormPictures pictures -> pictures(pictures);
            });
        }
        return strips;
    }

    private List<Strip> group(Group group) throws IOException {
        Strip title = title(group.title());
        var strips = new ArrayList<Strip>(List.of(title));
        for (List<Pair> row : rows(group.pairs())) {
            strips.addAll(pairs(row, title));
        }
        return strips;
    }

    /** Two to a row; what needs more than half the width has a row to itself. */
    private List<List<Pair>> rows(List<Pair> pairs) throws IOException {
        var rows = new ArrayList<List<Pair>>();
        var row = new ArrayList<Pair>();
        for (Pair pair : pairs) {
            if (isWide(pair) || row.size() == 2) {
                close(row, rows);
            }
            row.add(pair);
            if (isWide(pair)) {
                close(row, rows);
            }
        }
        close(row, rows);
        return rows;
    }

    private static void close(List<Pair> row, List<List<Pair>> rows) {
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
            row.clear();
        }
    }

    private boolean isWide(Pair pair) throws IOException {
        String value = Printable.of(pair.value());
        return value.contains("\n")
                || type.width(value, Weight.REGULAR, SIZE) > twoPairs.widths().getLast() - INSET;
    }

    private List<Strip> pairs(List<Pair> row, Strip title) throws IOException {
        List<String> texts = row.stream().flatMap(pair -> List.of(pair.label(), pair.value()).stream()).toList();
        return strips(texts, row.size() == 2 ? twoPairs : onePair, List.of(title));
    }

    private List<Strip> table(FormTable table) throws IOException {
        Strip title = title(table.title());
        var strips = new ArrayList<Strip>(List.of(title));
        if (table.rows().isEmpty()) {
            strips.addAll(strips(List.of(table.whenEmpty()), whole, List.of()));
            return strips;
        }
        double shares = table.columns().stream().mapToDouble(FormTable.Column::share).sum();
        var shape = new Shape(table.columns().stream().map(column -> (float) (column.share() / shares * frame.width())).toList(),
                table.columns().stream().map(column -> column.centred() ? Align.CENTRE : Align.LEFT).toList());
        Strip header = header(table.columns().stream().map(FormTable.Column::heading).toList(), shape);
        strips.add(header);
        for (List<String> row : table.rows()) {
            strips.addAll(strips(row, shape, List.of(title, header)));
        }
        return strips;
    }

    private List<Strip> space(FormSpace space) throws IOException {
        Strip title = title(space.title());
        var strips = new ArrayList<Strip>(List.of(title));
        for (FormSpace.Room room : space.rooms()) {
            strips.add(new RuledStrip(breaking.lines(room.label(), Weight.REGULAR, SIZE, LABEL - INSET), room.lines(), SIZE,
                    frame.left(), LABEL, frame.width(), List.of(title)));
        }
        return strips;
    }

    private List<Strip> pictures(FormPictures section) throws IOException {
        Strip title = title(section.title());
        var strips = new ArrayList<Strip>(List.of(title));
        float width = frame.width() / section.across();
        for (int first = 0; first < section.pictures().size(); first += section.across()) {
            var frames = new ArrayList<PictureStrip.Framed>();
            for (FormPictures.Picture picture : section.pictures().subList(first, Math.min(first + section.across(), section.pictures().size()))) {
                String caption = picture.jpeg().length > 0 ? picture.caption() : wording.say("sheets.paper.pictureGone", picture.caption());
                frames.add(new PictureStrip.Framed(picture.jpeg(), breaking.lines(Printable.of(caption), Weight.REGULAR, CAPTION, width - INSET)));
            }
            strips.add(new PictureStrip(frames, frame.left(), width, section.across(), CAPTION, List.of(title)));
        }
        return strips;
    }

    private Strip title(String text) {
        return new TextStrip(List.of(new Box(List.of(Printable.of(text)), Weight.BOLD, Align.LEFT, frame.left(),
                frame.width())), SIZE, true, List.of());
    }

    private Strip header(List<String> headings, Shape shape) {
        var boxes = new ArrayList<Box>();
        float x = frame.left();
        for (int i = 0; i < headings.size(); i++) {
            boxes.add(new Box(List.of(headings.get(i)), Weight.BOLD, Align.CENTRE, x, shape.widths().get(i)));
            x += shape.widths().get(i);
        }
        return new TextStrip(boxes, SIZE, true, List.of());
    }

    /** One strip, or several where the text would fill more than half a page. */
    private List<Strip> strips(List<String> texts, Shape shape, List<Strip> under) throws IOException {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(breaking.lines(Printable.of(texts.get(i)), Weight.REGULAR, SIZE, shape.widths().get(i) - INSET));
        }
        int mostLines = TextStrip.linesIn((frame.bottom() - frame.headEnd()) / 2, SIZE);
        var strips = new ArrayList<Strip>();
        for (PlacedRow part : new PlacedRow(cells, Weight.REGULAR).dividedInto(mostLines)) {
            var boxes = new ArrayList<Box>();
            float x = frame.left();
            for (int i = 0; i < texts.size(); i++) {
                boxes.add(new Box(part.cells().get(i), Weight.REGULAR, shape.aligns().get(i), x, shape.widths().get(i)));
                x += shape.widths().get(i);
            }
            strips.add(new TextStrip(boxes, SIZE, false, under));
        }
        return strips;
    }
}
