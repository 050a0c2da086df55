package org.townledger.sheets;

import java.util.List;

/**
 * One case on a page of its own (一户一表), A4 portrait.
 *
 * @param number     the case's number, at the right below the title
 * @param signatures labels of the line at the end, such as 经办人：; the last one has the seal's place
 * @param pictures   below the course; none where it holds none
 */
public record FormSheet(String office, String title, String number, List<Group> groups, List<StepLine> steps,
                        List<String> signatures, Pictures pictures) {

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
        this(office, title, number, groups, steps, signatures, new Pictures("", 1, List.of()));
    }

    public FormSheet with(Pictures newPictures) {
        return new FormSheet(office, title, number, groups, steps, signatures, newPictures);
    }

    /** Fields under a common title; two stand beside each other where both are short. */
    public record Group(String title, List<Pair> pairs) {
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

    /** Pictures under a common title. @param across how many stand side by side */
    public record Pictures(String title, int across, List<Picture> pictures) {
        public Pictures {
            pictures = List.copyOf(pictures);
            if (across < 1) {
                throw new IllegalArgumentException("a row holds a picture at least");
            }
        }
    }

    /** @param jpeg empty where the picture's file is gone; the form then says so */
    public record Picture(byte[] jpeg, String caption) {
    }
}
