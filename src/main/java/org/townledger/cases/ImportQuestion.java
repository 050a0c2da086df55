package org.townledger.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import org.townledger.wording.Sentence;

/**
 * Something that the clerk decides for one or more rows at once.
 *
 * @param key  tells the questions of one import apart
 * @param hint what the answer rests on
 */
record ImportQuestion(String key, Sentence title, Sentence hint, List<Option> options) {

    /** @param answer the import once this is chosen */
    record Option(Sentence text, boolean chosen, UnaryOperator<ImportDraft> answer) {
    }

    ImportQuestion {
        options = List.copyOf(options);
    }

    boolean isDecided() {
        return options.stream().anyMatch(Option::chosen);
    }
}
