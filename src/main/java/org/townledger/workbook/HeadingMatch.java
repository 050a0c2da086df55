package org.townledger.workbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.townledger.columns.Column;

/** How much a foreign heading looks like one column of a ledger, from 0 to 100; made once a column and asked often. */
final class HeadingMatch {

    static final int EXACT = 88;
    static final int LIKELY = 45;

    private static final int SAME_WITH_GROUP = 100;
    private static final int JOINED = 98;
    private static final int SAME = 95;
    private static final int SAME_UNDER_ANOTHER_GROUP = 90;
    private static final int BARE_UNDER_ANOTHER_GROUP = 60;

    /** Whose name, number or telephone it is. A guardian's are never the head's, however alike the rest is. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "监护人|配偶|成员|联系人|责任人|经办人|鉴定人|干部|包联|帮扶|书记|学生|患者|子女|父亲|母亲|施工|监理|村医|教师|老师");

    private final String group;
    private final List<Name> names;

    private record Name(String heading, String joined, String canonical, String canonicalJoined) {

        static Name of(String group, String heading) {
            String joined = Headings.joined(group, heading);
            return new Name(heading, joined, HeadingWords.canonical(heading), HeadingWords.canonical(joined));
        }
    }

    HeadingMatch(Column<?, ?> column) {
        group = Headings.normalGroup(column.group());
        names = Stream.concat(Stream.of(column.heading()), column.otherHeadings().stream())
                .map(Headings::normal).filter(heading -> !heading.isEmpty()).map(heading -> Name.of(group, heading)).toList();
    }

    int of(SourceColumn source) {
        String heading = Headings.normal(source.heading());
        if (heading.isEmpty()) {
            return 0;
        }
        String above = Headings.normalGroup(source.group());
        var found = Name.of(above, heading);
        return names.stream().mapToInt(name -> score(name, found, above)).max().orElse(0);
    }

    private int score(Name name, Name found, String above) {
        boolean bothGrouped = !group.isEmpty() && !above.isEmpty();
        boolean clash = bothGrouped && !alike(group, above);
        if (clash && isOfSomebodyElse(name, found)) {
            return 0;
        }
        boolean bareClash = clash && HeadingName.of(found.canonical).isBare();
        if (found.heading.equals(name.heading)) {
            return bareClash ? BARE_UNDER_ANOTHER_GROUP : clash ? SAME_UNDER_ANOTHER_GROUP : bothGrouped ? SAME_WITH_GROUP : SAME;
        }
        if (found.joined.equals(name.joined) || found.joined.equals(name.heading) || found.heading.equals(name.joined)) {
            return JOINED;
        }
        if (found.canonicalJoined.equals(name.canonicalJoined) || found.canonicalJoined.equals(name.canonical)) {
            return EXACT + 2;
        }
        if (found.canonical.equals(name.canonicalJoined) || found.canonical.equals(name.canonical)) {
            return bareClash ? BARE_UNDER_ANOTHER_GROUP - 5 : EXACT;
        }
        if (isOfSomebodyElse(name, found)) {
            return 0;
        }
        int likeness = Math.max(likeness(found.canonicalJoined, name.canonicalJoined),
                Math.max(likeness(found.canonicalJoined, name.canonical), likeness(found.canonical, name.canonicalJoined)));
        return clash ? likeness : Math.max(likeness, likeness(found.canonical, name.canonical));
    }

    private static boolean isOfSomebodyElse(Name name, Name found) {
        return SOMEBODY.matcher(found.joined).results().anyMatch(person -> !name.joined.contains(person.group()))
                || SOMEBODY.matcher(name.joined).results().anyMatch(person -> !found.joined.contains(person.group()));
    }

    private static int likeness(String one, String other) {
        return HeadingName.of(one).likeness(HeadingName.of(other));
    }

    private static boolean alike(String one, String other) {
        String first = HeadingWords.canonical(one);
        String second = HeadingWords.canonical(other);
        return first.contains(second) || second.contains(first);
    }
}
