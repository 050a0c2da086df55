package org.townledger.household;

import static org.townledger.store.schema.Tables.VISIT;

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
