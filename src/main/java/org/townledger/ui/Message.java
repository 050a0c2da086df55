package org.townledger.ui;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a {@link MessageDialog} says: first what happened, then that nothing was changed, then what to do.
 *
 * @param about     what the user was doing, for the dialog's bar
 * @param happened  one sentence in large type
 * @param facts     lines under it: the file, and that nothing was changed
 * @param steps     what to do, in order; empty where there is nothing to do
 * @param technical folded text for whoever looks after the computer; empty where there is none
 * @param acts      the last one is the default
 */
public record Message(String about, Sign sign, String happened, List<String> facts, List<String> steps, String technical,
                      List<Act> acts) {

    public enum Sign {
        QUESTION(Feather.HELP_CIRCLE, "accent"), CAUTION(Feather.ALERT_TRIANGLE, "warning"), LOCKED(Feather.LOCK, "warning"),
        FAILED(Feather.ALERT_CIRCLE, "danger");

        final Feather icon;
        final String colour;

        Sign(Feather icon, String colour) {
            this.icon = icon;
            this.colour = colour;
        }
    }

    /** @param verb names the act, never 确定 @param act runs after the dialog has closed */
    public record Act(String verb, Runnable act) {
    }

    public Message {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        acts = List.copyOf(acts);
    }

    public static Message of(String about, Sign sign, String happened) {
        return new Message(about, sign, happened, List.of(), List.of(), "", List.of());
    }

    public Message fact(String fact) {
        return new Message(about, sign, happened, with(facts, fact), steps, technical, acts);
    }

    public Message step(String step) {
        return new Message(about, sign, happened, facts, with(steps, step), technical, acts);
    }

    public Message technical(String text) {
        return new Message(about, sign, happened, facts, steps, text, acts);
    }

    /** Adds an act to the right of those before it; the last is the one that Enter takes. */
    public Message act(String verb, Runnable run) {
        return new Message(about, sign, happened, facts, steps, technical, with(acts, new Act(verb, run)));
    }

    private static <T> List<T> with(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
