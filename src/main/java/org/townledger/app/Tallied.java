package org.townledger.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.townledger.lists.ImportTally;

/** An import's figures under their stable names. */
final class Tallied {

    private Tallied() {
    }

    static Map<String, Integer> facts(ImportTally tally) {
        var facts = new LinkedHashMap<String, Integer>();
        facts.put("read", tally.read());
        facts.put("imported", tally.imported());
        facts.put("changed", tally.changed());
        facts.put("unchanged", tally.unchanged());
        facts.put("refused", tally.refused());
        facts.put("questions", tally.questions());
        return facts;
    }
}
