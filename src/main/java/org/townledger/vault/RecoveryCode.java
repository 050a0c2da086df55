package org.townledger.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.townledger.wording.Sentence;

/**
 * The code for the safe that opens the folder when nobody knows a password: 8 groups of 3 characters of Crockford's
 * base 32 (120 random bits) and one that checks them and their place, so that a slip is told with its group.
 *
 * @param text the groups with dashes between them
 */
public record RecoveryCode(String text) {

    /** What came of reading a typed code. */
    public sealed interface Reading {

        record Read(RecoveryCode code) implements Reading {
        }

        /** @param reason which group to look at again */
        record Mistyped(Sentence reason) implements Reading {
        }
    }

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode random() {
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            var letters = new StringBuilder();
            for (int i = 0; i < GROUP - 1; i++) {
                letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            groups.add(letters.append(check(letters, group)).toString());
        }
        return new RecoveryCode(String.join("-", groups));
    }

    /** Small letters, spaces, dashes of any kind do not matter; O is read as 0, I and L as 1. */
    public static Reading read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.,，。、_]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1');
        var groups = new ArrayList<String>();
        for (int from = 0; from < letters.length(); from += GROUP) {
            groups.add(letters.substring(from, Math.min(from + GROUP, letters.length())));
        }
        for (int group = 0; group < Math.min(groups.size(), GROUPS); group++) {
            if (!isRight(groups.get(group), group)) {
                return new Reading.Mistyped(groups.get(group).length() < GROUP ? length(groups) : Sentence.of("vault.recovery.group", group + 1));
            }
        }
        return groups.size() == GROUPS ? new Reading.Read(new RecoveryCode(String.join("-", groups))) : new Reading.Mistyped(length(groups));
    }

    /** What opens the slot; to be wiped by whoever asked. */
    char[] secret() {
        return text.toCharArray();
    }

    private static Sentence length(List<String> groups) {
        return Sentence.of("vault.recovery.length", GROUPS * GROUP, groups.stream().mapToInt(String::length).sum());
    }

    private static boolean isRight(String group, int place) {
        return group.length() == GROUP && group.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                && group.charAt(GROUP - 1) == check(group.substring(0, GROUP - 1), place);
    }

    /** Odd weights, so that any one wrong letter and any group in another's place changes it. */
    private static char check(CharSequence letters, int group) {
        int sum = 7 * group;
        for (int i = 0; i < letters.length(); i++) {
            sum += (2 * i + 1) * LETTERS.indexOf(letters.charAt(i));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
