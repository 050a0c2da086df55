package org.townledger.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Says what came of a command: one JSON object or sentences on standard output, all else on standard error. */
final class Answer {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream error;
    private final Wording wording;
    private final boolean asJson;

    Answer(PrintStream out, PrintStream error, Wording wording, boolean asJson) {
        this.out = out;
        this.error = error;
        this.wording = wording;
        this.asJson = asJson;
    }

    /** @param facts in the order in which they are to be read */
    int done(Map<String, ?> facts, String key, Object... arguments) {
        if (asJson) {
            out.println(json(facts));
        } else {
            out.println(wording.say(key, arguments));
        }
        return DONE;
    }

    int refused(Sentence reason) {
        return refused(wording.say(reason), Map.of("refused", wording.say(reason)));
    }

    int refused(String text, Map<String, ?> facts) {
        if (asJson) {
            out.println(json(facts));
        }
        error.println(text);
        return REFUSED;
    }

    int wrongUse(Sentence reason) {
        error.println(wording.say(reason));
        return WRONG_USE;
    }

    /** Beside the answer. */
    void remark(String key, Object... arguments) {
        error.println(wording.say(key, arguments));
    }

    void raw(String text) {
        out.print(text);
        out.flush();
    }

    static String json(Object facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
