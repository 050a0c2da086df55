package org.townledger.columns;

import java.util.List;
import java.util.function.Supplier;

/**
 * A word of a list that the office edits: what the list knows is written in its word, what it does not know stays as it
 * is, because a list of another year may have known it.
 *
 * @param offered asked each time, so that an edited list is offered at once
 */
record OpenChoiceCell(Supplier<List<Choice<String>>> offered) implements WordsCellType<String> {

    @Override
    public Shape shape() {
        return Shape.CHOICE;
    }

    @Override
    public String tidy(String written) {
        return Tidy.line(written);
    }

    @Override
    public boolean saysNothing(String words) {
        return Placeholders.sayNothing(words) && offered.get().stream().noneMatch(choice -> choice.isMeantBy(words));
    }

    @Override
    public Reading<String> readWords(String words) {
        return Reading.of(offered.get().stream().filter(choice -> choice.isMeantBy(words)).findFirst()
                .map(Choice::word).orElse(words));
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public String plain(String value) {
        return value;
    }

    @Override
    public List<String> choices() {
        return offered.get().stream().map(Choice::word).toList();
    }
}
