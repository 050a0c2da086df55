package org.townledger.medical;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The four chronic diseases for which a resident is to have a family doctor
 * (敖党发〔2024〕20号 第三章一(一)2 医疗保障(1); 家庭医生签约 2018 方案).
 */
public enum Chronic {
    HYPERTENSION("高血压"), DIABETES("糖尿病"), TUBERCULOSIS("结核病", "肺结核"), PSYCHOSIS("严重精神障碍", "精神病");

    private final List<String> words;

    Chronic(String... words) {
        this.words = List.of(words);
    }

    /** As the office writes it. */
    public String word() {
        return words.getFirst();
    }

    /** Of the ledger's dated value that says how many visits a year are due. */
    public String visitsName() {
        return "visits." + name().toLowerCase(Locale.ROOT);
    }

    /** The chronic disease that a diagnosis names; empty where it names none of the four. */
    public static Optional<Chronic> in(@Nullable String diagnosis) {
        return diagnosis == null ? Optional.empty()
                : Stream.of(values()).filter(chronic -> chronic.words.stream().anyMatch(diagnosis::contains)).findFirst();
    }
}
