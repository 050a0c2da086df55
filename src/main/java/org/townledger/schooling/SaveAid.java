package org.townledger.schooling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.lists.EditOutcome;
import org.townledger.lists.FieldComplaint;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Puts a student on the aid list, writes down what aid was given, or takes an entry off. */
public final class SaveAid {

    /** As typed. @param id of the entry that is put right; null for a new one @param account of which only the tail is kept */
    public record Draft(@Nullable UUID id, @Nullable String stage, @Nullable String school, @Nullable String kind,
                        @Nullable BigDecimal amount, @Nullable Integer year, @Nullable String semester, @Nullable String account,
                        @Nullable String note) {
    }

    private final Store store;
    private final AidRepository aids;
    private final Wording wording;

    public SaveAid(Store store, AidRepository aids, Wording wording) {
        this.store = store;
        this.aids = aids;
        this.wording = wording;
    }

    /** At a click: on the list of the year, at the stage that the age speaks for, what aid is to be said later. */
    public StudentAid include(String user, AidChild child, int year) {
        return store.write(new Act(user, "IncludeStudent"), tx -> {
            String stage = wording.say("schooling.band." + child.band().name());
            var aid = new StudentAid(tx.newId(), child.person(), digits(child), stage, null, null, null, year, null, null, null);
            aids.save(tx, aid);
            return aid;
        });
    }

    public EditOutcome<StudentAid> run(String user, AidChild child, Draft draft) {
        List<FieldComplaint> complaints = AidRules.complaints(draft.kind(), draft.year(), draft.account());
        if (!complaints.isEmpty()) {
            return new EditOutcome.Refused<>(complaints);
        }
        return store.write(new Act(user, "SaveAid"), tx -> {
            var aid = new StudentAid(draft.id() == null ? tx.newId() : draft.id(), child.person(), digits(child), draft.stage(), draft.school(),
                    draft.kind(), draft.amount(), Objects.requireNonNull(draft.year()), draft.semester(), AidRules.tail(draft.account()), draft.note());
            aids.save(tx, aid);
            return new EditOutcome.Saved<>(aid);
        });
    }

    public void remove(String user, UUID id) {
        store.write(new Act(user, "RemoveAid"), tx -> {
            aids.remove(tx, id);
            return id;
        });
    }

    private static @Nullable String digits(AidChild child) {
        return child.idNumber() instanceof IdNumber.Valid valid ? valid.digits() : null;
    }
}
