package org.townledger.people;

import org.townledger.wording.Sentence;

/** Why something about a household cannot be recorded. @param field the form's field that the reason stands beside */
public record Obstacle(String field, Sentence reason) {

    static Obstacle at(String field, String key, Object... arguments) {
        return new Obstacle(field, Sentence.of(key, arguments));
    }
}
