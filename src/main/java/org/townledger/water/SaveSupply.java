package org.townledger.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.townledger.lists.EditOutcome;
import org.townledger.lists.FieldComplaint;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Enters a scheme or a source into the register, or changes what stands there of it. */
public final class SaveSupply {

    private final Store store;
    private final SupplyRepository supplies;

    public SaveSupply(Store store, SupplyRepository supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** Cases that call it by this name refer to it from then on. */
    public EditOutcome<Supply> run(String user, SupplyDraft draft) {
        return store.write(new Act(user, "SaveSupply"), tx -> {
            List<FieldComplaint> complaints = complaints(tx, draft);
            if (!complaints.isEmpty()) {
                return new EditOutcome.Refused<>(complaints);
            }
            Supply supply = draft.supply(draft.id() == null ? tx.newId() : draft.id());
            supplies.save(tx, supply);
            supplies.link(tx, supply);
            return new EditOutcome.Saved<>(supply);
        });
    }

    private List<FieldComplaint> complaints(Transaction tx, SupplyDraft draft) {
        var found = new ArrayList<FieldComplaint>();
        String name = draft.name();
        if (name == null) {
            found.add(new FieldComplaint("name", Sentence.of("water.supply.nameMissing")));
        }
        if (draft.kind() == null) {
            found.add(new FieldComplaint("kind", Sentence.of("water.supply.kindMissing")));
        }
        if (draft.firstDay() != null && draft.lastDay() != null && draft.lastDay().isBefore(draft.firstDay())) {
            found.add(new FieldComplaint("lastDay", Sentence.of("water.supply.days")));
        }
        boolean taken = name != null && supplies.named(tx, name).stream().anyMatch(other -> !other.id().equals(draft.id())
                && Objects.equals(other.village(), draft.village()) && other.standsOn(tx.today()));
        if (taken) {
            found.add(new FieldComplaint("name", Sentence.of("water.supply.twice", name)));
        }
        return found;
    }
}
