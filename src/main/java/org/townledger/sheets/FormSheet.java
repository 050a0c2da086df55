package org.townledger.sheets;

import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.FormTable.Column;
import org.townledger.wording.Wording;

/**
 * One case on a page of its own (一户一表), A4 portrait.
 *
 * @param number     the case's number, at the right below the title
 * @param pictures   below the course; none where it holds none
 * @param signatures labels of the line at the end, such as 经办人：; the last one has the seal's place
 */
public record FormSheet(String office, String title, String number, List<Group> groups, List<StepLine> steps,
                        List<String> signatures, FormPictures pictures) {

    public FormSheet {
        groups = List.copyOf(groups);
        steps = List.copyOf(steps);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("a form is signed by someone");
        }
    }

    /** A form without pictures. */
    public FormSheet(String office, String title, String number, List<Group> groups, List<StepLine> steps, List<String> signatures) {
        this(office, title, number, groups, steps, signatures, FormPictures.NONE);
    }

    public FormSheet with(FormPictures newPictures) {
        return new FormSheet(office, title, number, groups, steps, signatures, newPictures);
    }

    /** As blocks: the groups, and below them the course as a table. */
    FileSheet asFile(Wording wording) {
        var blocks = new ArrayList<FormBlock>(groups);
        blocks.add(course(steps, wording));
        if (!pictures.pictures().isEmpty()) {
            blocks.add(pictures);
        }
        return new FileSheet(office, title, number, blocks, signatures, "");
    }

    /** A course as a table, as every form shows it. */
    public static FormTable course(List<StepLine> steps, Wording wording) {
        var columns = List.of(Column.centred(wording.say("sheets.paper.stepDate"), 26), Column.centred(wording.say("sheets.paper.step"), 26),
                Column.centred(wording.say("sheets.paper.stepBy"), 26), Column.of(wording.say("sheets.paper.stepNote"), 104));
        return new FormTable(wording.say("sheets.paper.steps"), columns,
                steps.stream().map(line -> List.of(line.date(), line.what(), line.who(), line.note())).toList(),
                wording.say("sheets.paper.noSteps"));
    }

    /** Fields under a common title; two stand beside each other where both are short. */
    public record Group(String title, List<Pair> pairs) implements FormBlock {
        public Group {
            pairs = List.copyOf(pairs);
        }
    }

    /** @param value empty where there is nothing yet, so that it can be written by hand */
    public record Pair(String label, String value) {
    }

    /** One step of the case's course, as it is to be read. */
    public record StepLine(String date, String what, String who, String note) {
    }
}
