package org.townledger.housing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.ManyDone;
import org.townledger.store.Act;
import org.townledger.wording.Sentence;

/** Puts houses into the yearly plan of repairs (敖党发〔2024〕20号 第三章一(一)2 住房安全保障(2)). */
public final class PlanHouses {

    private final ChangeCases<HousingCase> change;

    public PlanHouses(ChangeCases<HousingCase> change) {
        this.change = change;
    }

    /** @param batch a word of the dated list {@code plan_batch}; null where the year has only one */
    public ManyDone run(String user, List<UUID> houses, int year, @Nullable String batch) {
        return change.change(new Act(user, "PlanHouses"), houses, house -> planned(house, year, batch));
    }

    private static ChangeCases.Change<HousingCase> planned(HousingCase house, int year, @Nullable String batch) {
        Grade grade = house.appraisal().grade();
        if (grade != null && !grade.isDangerous()) {
            return new ChangeCases.Change.Not<>(Sentence.of("housing.plan.sound", house.file().numberText(), grade.name()));
        }
        Repair was = house.repair();
        return new ChangeCases.Change.To<>(house.with(new Repair(was.reason(), was.mode(), was.buildMode(), year, batch,
                was.appliedOn(), was.startedOn(), was.finishedOn(), was.acceptedOn(), was.accepted(), was.newStructure(), was.newArea())));
    }
}
