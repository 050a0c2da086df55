package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.handoff.DownWish;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.PackOutcome;
import org.townledger.rolls.RollKind;
import org.townledger.wording.Sentence;

/** What {@code handoff pack} does in a banner's office: it hands down to a town. */
final class HandoffDownPack {

    private HandoffDownPack() {
    }

    /** @param rolls each {@code school=FILE} or {@code insurance=FILE} */
    static int run(Wiring wiring, Answer answer, String user, String to, @Nullable Path clues, String[] rolls, Path folder) {
        List<DownWish.Roll> named = new ArrayList<>();
        for (String roll : rolls) {
            int at = roll.indexOf('=');
            Optional<RollKind> kind = at < 0 ? Optional.empty() : RollKind.of(roll.substring(0, at));
            if (kind.isEmpty()) {
                return answer.wrongUse(Sentence.of("app.handoff.down.roll", roll));
            }
            named.add(new DownWish.Roll(kind.get(), Path.of(roll.substring(at + 1))));
        }
        var came = new PackOutcome[1];
        var leaving = new Leaving(Leaving.Kind.HANDOFF, null, wiring.store.read(tx -> wiring.lists.divisions(tx).name(to)), null, "package.p7m", null, true);
        Optional<Sentence> failed = answer.give(leaving, () -> {
            came[0] = wiring.handoff.down.pack.run(user, new DownWish(to, clues, named), folder, (_, _, _) -> { });
            return came[0] instanceof PackOutcome.Refused(var reason) ? Optional.of(reason) : Optional.empty();
        });
        if (failed.isPresent()) {
            return answer.refused(failed.get());
        }
        PackOutcome.Packed packed = (PackOutcome.Packed) came[0];
        HandoffPackage made = packed.made();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("package", packed.file().toString());
        facts.put("number", made.number());
        facts.put("kind", "down");
        facts.put("hash", made.hash());
        facts.put("things", made.records());
        facts.put("bytes", made.bytes());
        return answer.done(facts, "app.handoff.down.packed", made.number(), packed.file().toString(), made.records());
    }
}
