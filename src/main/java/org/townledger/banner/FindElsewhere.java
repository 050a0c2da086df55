package org.townledger.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.townledger.store.Store;

/** Finds who stands in more than one town. Not for the JavaFX thread. */
public final class FindElsewhere {

    private final Store store;
    private final ElsewhereRepository elsewhere;

    public FindElsewhere(Store store, ElsewhereRepository elsewhere) {
        this.store = store;
        this.elsewhere = elsewhere;
    }

    /** In the order of the numbers; each with every place, by town, households first. */
    public List<SamePerson> run() {
        return store.read(tx -> {
            List<String> numbers = elsewhere.numbers(tx);
            var places = new ArrayList<>(elsewhere.members(tx, numbers));
            places.addAll(elsewhere.cases(tx, numbers));
            Map<String, List<SamePerson.Place>> byNumber = places.stream().collect(Collectors.groupingBy(SamePerson.Place::number));
            return numbers.stream().map(number -> {
                List<SamePerson.Place> mine = byNumber.get(number).stream().sorted(Comparator.comparing(SamePerson.Place::office)).toList();
                return new SamePerson(number, mine.getFirst().name(), mine);
            }).toList();
        });
    }
}
