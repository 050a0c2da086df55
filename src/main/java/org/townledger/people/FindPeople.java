package org.townledger.people;

import java.util.List;
import org.townledger.store.Store;

/** Finds people as one types: by name, pinyin initials, tail of the ID number or the phone, village, household number. */
public final class FindPeople {

    private static final int SHOWN = 20;

    private final Store store;
    private final PeopleSearchRepository people;

    public FindPeople(Store store, PeopleSearchRepository people) {
        this.store = store;
        this.people = people;
    }

    /** The likeliest first, at most 20; empty while nothing has been typed. */
    public List<PersonHit> matching(String typed) {
        SearchWords words = SearchWords.of(typed);
        return words.isEmpty() ? List.of() : store.read(tx -> people.find(tx, words, SHOWN));
    }
}
