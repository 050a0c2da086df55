package org.townledger.handoff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.Transfer.Standing;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.people.Family;
import org.townledger.wording.Sentence;

/** Who may do what with a household that moves to another town, and in which order. Neither town edits the other's record. */
final class TransferRules {

    /** As long as its column. */
    private static final int LONGEST = 400;

    private TransferRules() {
    }

    /**
     * What is offered.
     *
     * @param to     code of the office that it moves to, as it was said
     * @param day    the first day on which it is no household of this town any more
     * @param reason why it moves, as it was said
     */
    record Offer(String to, LocalDate day, String reason) {
    }

    /** @param family null where the register has no such household @param before its transfers so far */
    static Optional<Sentence> offering(@Nullable Family family, Offer offer, Divisions divisions, LocalDate today, Collection<TransferAndAnswer> before) {
        if (family == null || !family.household().office().equals(divisions.office())) {
            return Optional.of(Sentence.of("handoff.transfer.refused.noHousehold"));
        }
        if (family.household().hasEnded()) {
            return Optional.of(Sentence.of("handoff.transfer.refused.ended", Objects.requireNonNull(family.household().ending()).on()));
        }
        if (family.head().isEmpty()) {
            return Optional.of(Sentence.of("handoff.transfer.refused.noHead"));
        }
        Optional<Sentence> place = place(offer.to(), divisions, today);
        return place.or(() -> before.stream().filter(one -> isUnderWay(one.standing())).findFirst()
                        .map(one -> Sentence.of("handoff.transfer.refused.twice", divisions.name(one.transfer().to()))))
                .or(() -> day(family, offer.day(), today)).or(() -> said(offer.reason(), "handoff.transfer.refused.noReason"));
    }

    private static Optional<Sentence> place(String to, Divisions divisions, LocalDate today) {
        if (to.equals(divisions.office())) {
            return Optional.of(Sentence.of("handoff.transfer.refused.toItself", divisions.officeName()));
        }
        String banner = divisions.byCode(divisions.office()).map(Division::parent).orElse(null);
        boolean isTown = divisions.byCode(to).filter(town -> town.level() == Division.Level.TOWN && town.standsOn(today) && Objects.equals(town.parent(), banner)).isPresent();
        return isTown ? Optional.empty() : Optional.of(Sentence.of("handoff.transfer.refused.noTown", divisions.name(to)));
    }

    /** To which a household of this office may move. */
    static List<Division> towns(Divisions divisions) {
        String banner = divisions.byCode(divisions.office()).map(Division::parent).orElse(null);
        return divisions.all().values().stream().filter(town -> town.level() == Division.Level.TOWN && Objects.equals(town.parent(), banner)
                && town.lastDay() == null && !town.code().equals(divisions.office())).toList();
    }

    private static Optional<Sentence> day(Family family, LocalDate day, LocalDate today) {
        LocalDate started = family.household().startedOn();
        if (day.isAfter(today)) {
            return Optional.of(Sentence.of("handoff.transfer.refused.dayToCome", day));
        }
        return started != null && day.isBefore(started) ? Optional.of(Sentence.of("handoff.transfer.refused.dayBefore", started)) : Optional.empty();
    }

    private static boolean isUnderWay(Standing standing) {
        return standing == Standing.OFFERED || standing == Standing.ACCEPTED;
    }

    /** @param carried whether a package has taken it along: then it is the other town's to answer */
    static Optional<Sentence> withdrawing(@Nullable TransferAndAnswer moving, String own, boolean carried) {
        if (moving == null || !moving.transfer().from().equals(own)) {
            return Optional.of(Sentence.of("handoff.transfer.refused.noTransfer"));
        }
        if (moving.standing() != Standing.OFFERED) {
            return Optional.of(order(moving.standing()));
        }
        return carried ? Optional.of(Sentence.of("handoff.transfer.refused.carried")) : Optional.empty();
    }

    /** For accepting and declining. */
    static Optional<Sentence> answering(@Nullable TransferAndAnswer moving, String own) {
        if (moving == null || !moving.transfer().to().equals(own)) {
            return Optional.of(Sentence.of("handoff.transfer.refused.noTransfer"));
        }
        return moving.standing() == Standing.OFFERED ? Optional.empty() : Optional.of(order(moving.standing()));
    }

    /** @param village 12-digit code or name, as it was said */
    static Optional<Sentence> accepting(@Nullable TransferAndAnswer moving, String own, @Nullable Division village, LocalDate today) {
        return answering(moving, own).or(() -> village == null || !village.level().isVillage() || !Objects.equals(village.parent(), own) || !village.standsOn(today)
                ? Optional.of(Sentence.of("handoff.transfer.refused.noVillage")) : Optional.empty());
    }

    /** @param reason why not, as it was said */
    static Optional<Sentence> declining(@Nullable TransferAndAnswer moving, String own, String reason) {
        return answering(moving, own).or(() -> said(reason, "handoff.transfer.refused.noWhy"));
    }

    /** @param family null where the register does not have it any more */
    static Optional<Sentence> completing(@Nullable TransferAndAnswer moving, String own, @Nullable Family family) {
        if (moving == null || !moving.transfer().from().equals(own)) {
            return Optional.of(Sentence.of("handoff.transfer.refused.noTransfer"));
        }
        if (moving.standing() != Standing.ACCEPTED) {
            return Optional.of(moving.standing() == Standing.OFFERED ? Sentence.of("handoff.transfer.refused.notAnswered") : order(moving.standing()));
        }
        return family == null ? Optional.of(Sentence.of("handoff.transfer.refused.noHousehold")) : Optional.empty();
    }

    static Optional<Sentence> said(String text, String otherwise) {
        if (text.isBlank()) {
            return Optional.of(Sentence.of(otherwise));
        }
        return text.strip().length() > LONGEST ? Optional.of(Sentence.of("handoff.transfer.refused.tooLong", LONGEST)) : Optional.empty();
    }

    private static Sentence order(Standing standing) {
        return switch (standing) {
            case OFFERED -> Sentence.of("handoff.transfer.refused.notAnswered");
            case ACCEPTED -> Sentence.of("handoff.transfer.refused.accepted");
            case DECLINED -> Sentence.of("handoff.transfer.refused.declined");
            case WITHDRAWN -> Sentence.of("handoff.transfer.refused.withdrawn");
            case DONE -> Sentence.of("handoff.transfer.refused.done");
        };
    }
}
