package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.townledger.monitoring.RemovalRules.Judged;
import org.townledger.wording.Sentence;

/**
 * A household wholly without labour is supported and not marked for now (敖党发〔2024〕20号 第三章一(一)1(3): 监测对象整户无
 * 劳动能力，落实社会保障措施后，暂不标注风险消除，持续跟踪监测). Pure.
 */
final class LabourRules {

    static final String SOCIAL_SECURITY = "综合保障帮扶";

    /** After how many days such a household is looked at again. */
    static final String LOOK_DAYS = RemovalRules.AREA + ".look_days";

    Judged judged(Situation of, LocalDate day) {
        List<Optional<Labour>> known = of.members().stream().map(member -> member.labourOn(day)).toList();
        long able = known.stream().filter(labour -> labour.filter(Labour::canWork).isPresent()).count();
        if (able > 0) {
            return new Judged(Verdict.NOT_APPLICABLE, Sentence.of("monitoring.state.labour", able));
        }
        long unknown = known.stream().filter(Optional::isEmpty).count();
        if (known.isEmpty() || unknown > 0) {
            return new Judged(Verdict.FINDING, Sentence.of("monitoring.state.labourUnknown", unknown));
        }
        return new Judged(Verdict.NOT_MET, deferred(of, day));
    }

    /** Whether every member is known to be unable to work. */
    static boolean isWithoutLabour(Situation of, LocalDate day) {
        return !of.members().isEmpty() && of.members().stream()
                .allMatch(member -> member.labourOn(day).filter(labour -> !labour.canWork()).isPresent());
    }

    private static Sentence deferred(Situation of, LocalDate day) {
        boolean supported = of.measures().stream().anyMatch(measure -> measure.kind().equals(SOCIAL_SECURITY) && measure.runsOn(day));
        LocalDate next = of.monitoring().nextLook();
        if (!supported) {
            return Sentence.of("monitoring.state.deferredUnsupported");
        }
        return next == null ? Sentence.of("monitoring.state.deferredUnplanned") : Sentence.of("monitoring.state.deferred", next);
    }
}
