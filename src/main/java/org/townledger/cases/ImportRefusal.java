package org.townledger.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.townledger.ui.Message;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What is said of a file that cannot be read in: what is so, that nothing was changed, and what to do. */
final class ImportRefusal {

    /** Refusals with a title and steps of their own; all others say their sentence. */
    private static final Map<String, String> KNOWN = Map.of(
            "workbook.refused.password", "password", "workbook.refused.empty", "empty", "workbook.refused.damaged", "damaged",
            "workbook.refused.bomb", "bomb", "workbook.refused.tooLarge", "tooLarge", "lists.source.noHeader", "noHeader");
    private static final String STEPS = "\\|";

    private final Wording words;

    ImportRefusal(Wording words) {
        this.words = words;
    }

    Message of(String fileName, Sentence why, Runnable another, Runnable again) {
        String known = KNOWN.get(why.key());
        Message message = known == null ? said(why) : titled(known);
        Message told = message.fact(words.say("cases.imports.refused.file", fileName)).fact(words.say("cases.imports.unchanged"));
        for (String step : steps(known)) {
            told = told.step(step);
        }
        return told.technical(why.key() + "\n" + words.say(why))
                .act(words.say("cases.imports.another"), another).act(words.say("ui.close"), () -> { })
                .act(words.say("cases.imports.again"), again);
    }

    private Message titled(String known) {
        Message.Sign sign = known.equals("password") ? Message.Sign.LOCKED : Message.Sign.CAUTION;
        return Message.of(words.say("cases.imports.title"), sign, words.say("cases.imports.refused." + known));
    }

    /** The first sentence says what is so; what follows stands with the steps. */
    private Message said(Sentence why) {
        return Message.of(words.say("cases.imports.title"), Message.Sign.CAUTION, words.say(why));
    }

    private List<String> steps(String known) {
        return known == null ? List.of() : Arrays.asList(words.say("cases.imports.steps." + known).split(STEPS));
    }
}
