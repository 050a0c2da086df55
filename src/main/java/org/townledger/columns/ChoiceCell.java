package org.townledger.columns;

import java.util.List;
import java.util.Optional;

/** One of a fixed list; any other word is refused with the list. */
record ChoiceCell<V>(List<Choice<V>> offered) implements WordsCellType<V> {

    ChoiceCell {
        offered = List.copyOf(offered);
        for (Choice<V> choice : offered) {
            if (offered.stream().anyMatch(other -> other != choice && other.isMeantBy(choice.word()))) {
                throw new IllegalArgumentException("two choices are meant by " + choice.word());
            }
        }
    }

    @Override
    public Shape shape() {
        return Shape.CHOICE;
    }

    @Override
    public boolean saysNothing(String words) {
        return Placeholders.sayNothing(words) && meant(words).isEmpty();
    }

    @Override
    public Reading<V> readWords(String words) {
        return meant(words).<Reading<V>>map(choice -> Reading.of(choice.value()))
                .orElseGet(() -> Reading.unreadable("columns.choice.unknown", words, String.join("、", choices())));
    }

    private Optional<Choice<V>> meant(String words) {
        return offered.stream().filter(choice -> choice.isMeantBy(words)).findFirst();
    }

    @Override
    public String text(V value) {
        return offered.stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not offered: " + value)).word();
    }

    @Override
    public String plain(V value) {
        return text(value);
    }

    @Override
    public List<String> choices() {
        return offered.stream().map(Choice::word).toList();
    }
}
