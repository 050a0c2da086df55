package org.townledger.monitoring;

import java.util.List;
import org.townledger.cases.LedgerWords;
import org.townledger.monitoring.RemovalRules.Judged;
import org.townledger.wording.Sentence;

/** Whether what is lacking is supplied, and shown to be (敖党发〔2024〕20号 第三章一(一)1(2)(3)). Pure. */
final class MeasureRules {

    private static final String HELP = "帮扶";

    Judged judged(Situation of, LedgerWords words) {
        List<Measure> measures = of.measures();
        if (of.monitoring().risks().isEmpty()) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.noRisks"));
        }
        if (measures.isEmpty()) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.noMeasures"));
        }
        List<String> unanswered = unanswered(of, words);
        if (!unanswered.isEmpty()) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.unanswered", String.join("、", unanswered)));
        }
        List<String> unproven = measures.stream().filter(measure -> !measure.isProven(words.day())).map(Measure::kind).distinct().toList();
        if (!unproven.isEmpty()) {
            return new Judged(Verdict.NOT_MET, Sentence.of("monitoring.state.unproven", String.join("、", unproven)));
        }
        String kinds = String.join("、", measures.stream().map(Measure::kind).distinct().map(MeasureRules::shortened).toList());
        return new Judged(Verdict.MET, Sentence.of("monitoring.state.proven", kinds, measures.size()));
    }

    /** The risks for which nothing is done. */
    List<String> unanswered(Situation of, LedgerWords words) {
        return RiskMeasures.of(words).unanswered(of.monitoring().risks(), of.measures());
    }

    private static String shortened(String kind) {
        return kind.endsWith(HELP) && kind.length() > HELP.length() ? kind.substring(0, kind.length() - HELP.length()) : kind;
    }
}
