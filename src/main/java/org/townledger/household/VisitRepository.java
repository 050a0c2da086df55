package org.townledger.household;

import static org.jooq.impl.DSL.selectOne;
import static org.townledger.store.schema.Tables.PERSON;
import static org.townledger.store.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.VisitRecord;

/** Visits to households. */
public final class VisitRepository {

    /** Newest first. */
    public List<Visit> of(Transaction tx, UUID household) {
        return tx.sql().selectFrom(VISIT).where(VISIT.HOUSEHOLD_ID.eq(household))
                .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc()).fetch(VisitRepository::visit);
    }

    /** The last visits that left something to be done by that day; of households that live here, in one query. */
    List<DueVisit> due(Transaction tx, LocalDate last) {
        var later = VISIT.as("later");
        return tx.sql().select(VISIT.HOUSEHOLD_ID, PERSON.NAME, VISIT.VISITED_ON, VISIT.NEXT_DUE_ON, VISIT.AGREED_BY).from(VISIT)
                .join(PERSON).on(PERSON.HOUSEHOLD_ID.eq(VISIT.HOUSEHOLD_ID), PERSON.IS_HEAD.isTrue(), PERSON.LEFT_ON.isNull())
                .where(VISIT.NEXT_DUE_ON.le(last).or(VISIT.AGREED_BY.le(last)))
                .andNotExists(selectOne().from(later).where(later.HOUSEHOLD_ID.eq(VISIT.HOUSEHOLD_ID),
                        later.VISITED_ON.gt(VISIT.VISITED_ON).or(later.VISITED_ON.eq(VISIT.VISITED_ON).and(later.ID.gt(VISIT.ID)))))
                .orderBy(VISIT.VISITED_ON, VISIT.ID)
                .fetch(row -> new DueVisit(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    public Optional<Visit> find(Transaction tx, UUID id) {
        return tx.sql().selectFrom(VISIT).where(VISIT.ID.eq(id)).fetchOptional(VisitRepository::visit);
    }

    /** @return whether anything changed */
    boolean save(Transaction tx, Visit visit) {
        return tx.save(row(visit));
    }

    void remove(Transaction tx, UUID id) {
        tx.remove(VISIT, id);
    }

    private static Visit visit(VisitRecord row) {
        var findings = new EnumMap<Matter, String>(Matter.class);
        for (Matter matter : Matter.values()) {
            String text = switch (matter) {
                case HOUSING -> row.getHousing();
                case WATER -> row.getWater();
                case SCHOOLING -> row.getSchooling();
                case MEDICAL -> row.getMedical();
                case LIVELIHOOD -> row.getLivelihood();
                case OTHER -> row.getOtherMatters();
            };
            if (text != null) {
                findings.put(matter, text);
            }
        }
        return new Visit(row.getId(), row.getHouseholdId(), row.getVisitedOn(), row.getCadre(), row.getCompanions(), row.getMet(),
                findings, row.getNeeds(), row.getAgreed(), row.getAgreedBy(), row.getNextDueOn(), row.getSigned());
    }

    private static VisitRecord row(Visit visit) {
        var row = new VisitRecord();
        row.setId(visit.id());
        row.setHouseholdId(visit.household());
        row.setVisitedOn(visit.day());
        row.setCadre(visit.cadre());
        row.setCompanions(visit.companions());
        row.setMet(visit.met());
        row.setHousing(visit.findings().get(Matter.HOUSING));
        row.setWater(visit.findings().get(Matter.WATER));
        row.setSchooling(visit.findings().get(Matter.SCHOOLING));
        row.setMedical(visit.findings().get(Matter.MEDICAL));
        row.setLivelihood(visit.findings().get(Matter.LIVELIHOOD));
        row.setOtherMatters(visit.findings().get(Matter.OTHER));
        row.setNeeds(visit.needs());
        row.setAgreed(visit.agreed());
        row.setAgreedBy(visit.agreedBy());
        row.setNextDueOn(visit.nextDue());
        row.setSigned(visit.signed());
        return row;
    }
}
