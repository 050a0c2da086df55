package org.townledger.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.townledger.cases.Leaving;
import org.townledger.cases.WayOut;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Says what came of a command: one JSON object or sentences on standard output, all else on standard error. */
final class Answer {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;
    private final PrintWriter error;
    private final Wording wording;
    private final boolean asJson;
    private WayOut way = new WayOut() { };

    Answer(PrintWriter out, PrintWriter error, Wording wording, boolean asJson) {
        this.out = out;
        this.error = error;
        this.wording = wording;
        this.asJson = asJson;
    }

    /** From now on whatever the command gives out goes by that way. */
    void through(WayOut newWay) {
        way = newWay;
    }

    /** @return why it was not given out; empty where it was */
    Optional<Sentence> give(Leaving what, Supplier<Optional<Sentence>> give) {
        return way.give(what, give);
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

    /** @param log where the failure has been written down without names and ID numbers */
    int unexpected(Unexpected fault, Path log) {
        return refused(Sentence.of("app.unexpected", fault.code(), log.toString()));
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
