package org.townledger.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.Sex;

/** Words for the relation to the head, and what becomes of them when somebody else is head. */
public final class Relations {

    public static final String HEAD = "户主";
    public static final String OTHER = "其他";

    private static final String SPOUSE = "配偶";
    private static final List<String> CHILDREN = List.of("之子", "之女");
    private static final List<String> PARENTS = List.of("之父", "之母");
    private static final List<String> DESCENDANTS =
            List.of("之子", "之女", "之儿媳", "之女婿", "之孙子", "之孙女", "之外孙子", "之外孙女");

    private static final Map<String, String> SONS_OWN = Map.of("之儿媳", SPOUSE, "之孙子", "之子", "之孙女", "之女");
    private static final Map<String, String> DAUGHTERS_OWN = Map.of("之女婿", SPOUSE, "之外孙子", "之子", "之外孙女", "之女");
    private static final Map<String, String> SPOUSES_PARENTS =
            Map.of("之岳父", "之父", "之公公", "之父", "之岳母", "之母", "之婆婆", "之母");

    private Relations() {
    }

    /**
     * The member's relation to the new head, as far as it follows from both relations to the old one.
     *
     * @param family   the members with their relations to the old head
     * @param newHead  one of them; may be the old head
     * @return {@link #OTHER} where it does not follow
     */
    static String towards(Family family, Person newHead, Person member) {
        if (member.equals(newHead)) {
            return HEAD;
        }
        Sex oldHead = family.head().flatMap(Person::sex).orElse(null);
        String is = switch (newHead.relation()) {
            case HEAD -> member.relation();
            case SPOUSE -> towardsSpouse(newHead, member);
            case "之子" -> towardsChild(SONS_OWN, oldHead, family, member);
            case "之女" -> towardsChild(DAUGHTERS_OWN, oldHead, family, member);
            case "之父", "之母" -> towardsParent(oldHead, member);
            default -> null;
        };
        return Objects.requireNonNullElse(is, OTHER);
    }

    private static @Nullable String towardsSpouse(Person newHead, Person member) {
        if (member.relation().equals(HEAD)) {
            return SPOUSE;
        }
        if (DESCENDANTS.contains(member.relation())) {
            return member.relation();
        }
        if (PARENTS.contains(member.relation())) {
            boolean father = member.relation().equals("之父");
            return bySex(newHead.sex().orElse(null), father ? "之岳父" : "之岳母", father ? "之公公" : "之婆婆");
        }
        return SPOUSES_PARENTS.get(member.relation());
    }

    /** A child's own family is known only where no brother or sister could have a claim to it. */
    private static @Nullable String towardsChild(Map<String, String> own, @Nullable Sex oldHead, Family family, Person member) {
        return switch (member.relation()) {
            case HEAD, SPOUSE -> bySex(member.sex().orElse(null), "之父", "之母");
            case "之父" -> bySex(oldHead, "之祖父", "之外祖父");
            case "之母" -> bySex(oldHead, "之祖母", "之外祖母");
            default -> hasOneChild(family) ? own.get(member.relation()) : null;
        };
    }

    private static @Nullable String towardsParent(@Nullable Sex oldHead, Person member) {
        return switch (member.relation()) {
            case HEAD -> bySex(member.sex().orElse(null), "之子", "之女");
            case "之父", "之母" -> SPOUSE;
            case SPOUSE -> bySex(oldHead, "之儿媳", "之女婿");
            case "之子" -> bySex(oldHead, "之孙子", "之外孙子");
            case "之女" -> bySex(oldHead, "之孙女", "之外孙女");
            default -> null;
        };
    }

    private static boolean hasOneChild(Family family) {
        return family.persons().stream().filter(person -> CHILDREN.contains(person.relation())).count() == 1;
    }

    private static @Nullable String bySex(@Nullable Sex sex, String male, String female) {
        return switch (sex) {
            case MALE -> male;
            case FEMALE -> female;
            case null -> null;
        };
    }
}
