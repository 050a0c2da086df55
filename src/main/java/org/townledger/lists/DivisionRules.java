package org.townledger.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a division's code, name and days must be, beside the divisions that are known. Codes: 统计用区划代码, 12 digits. */
final class DivisionRules {

    private static final int LONGEST_NAME = 60;

    private DivisionRules() {
    }

    /** @param known by code */
    static List<FieldComplaint> adding(Map<String, Division> known, DivisionDraft draft) {
        var complaints = new ArrayList<FieldComplaint>();
        if (draft.level() == null) {
            complaints.add(FieldComplaint.of("level", "lists.division.levelMissing"));
        }
        Division parent = draft.parent() == null ? null : known.get(draft.parent());
        if (parent == null) {
            complaints.add(draft.parent() == null ? FieldComplaint.of("parent", "lists.division.parentMissing")
                    : FieldComplaint.of("parent", "lists.division.parentUnknown", draft.parent()));
        }
        complaints.addAll(0, code(known, draft, parent));
        complaints.addAll(name(known.values(), draft.code(), draft.parent(), draft.name()));
        if (parent != null && draft.level() != null && draft.level().above() != parent.level()) {
            complaints.add(FieldComplaint.of("level", "lists.division.wrongLevel", parent.name()));
        }
        return complaints;
    }

    private static List<FieldComplaint> code(Map<String, Division> known, DivisionDraft draft, @Nullable Division parent) {
        String code = draft.code();
        if (code == null) {
            return List.of(FieldComplaint.of("code", "lists.division.codeMissing"));
        }
        if (!code.matches("[0-9]{12}")) {
            return List.of(FieldComplaint.of("code", "lists.division.codeDigits", code.length()));
        }
        if (known.containsKey(code)) {
            return List.of(FieldComplaint.of("code", "lists.division.codeTaken", known.get(code).name()));
        }
        if (parent != null && !code.startsWith(parent.level().prefix(parent.code()))) {
            return List.of(FieldComplaint.of("code", "lists.division.codeOutside", parent.name(), parent.level().prefix(parent.code())));
        }
        Division.Level level = draft.level();
        if (level != null && !code.endsWith("0".repeat(code.length() - level.digits()))) {
            return List.of(FieldComplaint.of("code", "lists.division.codeZeros", code.length() - level.digits()));
        }
        return List.of();
    }

    /** @param from the first day of the new name @param since the first day of the present one; null where it always was */
    static List<FieldComplaint> renaming(Map<String, Division> known, Division division, @Nullable LocalDate since,
                                         @Nullable String name, @Nullable LocalDate from, LocalDate today) {
        var complaints = new ArrayList<>(name(known.values(), division.code(), division.parent(), name));
        if (division.name().equals(name)) {
            complaints.add(FieldComplaint.of("newName", "lists.division.sameName", name));
        }
        if (from == null) {
            complaints.add(FieldComplaint.of("from", "lists.division.dayMissing"));
        } else if (from.isAfter(today)) {
            complaints.add(FieldComplaint.of("from", "lists.division.notYet", from));
        } else if (since != null && !from.isAfter(since)) {
            complaints.add(FieldComplaint.of("from", "lists.division.beforeName", from, division.name(), since));
        } else if (!division.standsOn(from)) {
            complaints.add(FieldComplaint.of("from", "lists.division.notStanding", division.name(), from));
        }
        return complaints.stream().map(complaint -> complaint.field().equals("name")
                ? new FieldComplaint("newName", complaint.says()) : complaint).toList();
    }

    static List<FieldComplaint> ending(Collection<Division> known, Division division, String office, @Nullable LocalDate last) {
        if (last == null) {
            return List.of(FieldComplaint.of("lastDay", "lists.division.dayMissing"));
        }
        if (division.firstDay() != null && last.isBefore(division.firstDay())) {
            return List.of(FieldComplaint.of("lastDay", "lists.division.endBeforeStart", last, division.firstDay()));
        }
        if (division.code().equals(office)) {
            return List.of(FieldComplaint.of("lastDay", "lists.division.endsOffice", division.name()));
        }
        LocalDate after = last.plusDays(1);
        long below = known.stream().filter(other -> division.code().equals(other.parent()) && other.standsOn(after)).count();
        return below == 0 ? List.of() : List.of(FieldComplaint.of("lastDay", "lists.division.endsAbove", division.name(), below));
    }

    private static List<FieldComplaint> name(Collection<Division> known, @Nullable String code, @Nullable String parent,
                                             @Nullable String name) {
        if (name == null) {
            return List.of(FieldComplaint.of("name", "lists.division.nameMissing"));
        }
        if (name.length() > LONGEST_NAME) {
            return List.of(FieldComplaint.of("name", "lists.tooLong", LONGEST_NAME));
        }
        return known.stream().filter(other -> other.name().equals(name) && Objects.equals(other.parent(), parent)
                        && !other.code().equals(code) && other.lastDay() == null).findFirst()
                .map(other -> List.of(FieldComplaint.of("name", "lists.division.nameTaken", name, other.code())))
                .orElse(List.of());
    }
}
