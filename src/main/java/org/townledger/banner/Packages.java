package org.townledger.banner;

import java.util.List;
import java.util.stream.Collectors;
import org.townledger.handoff.PackageNumber;
import org.townledger.wording.Wording;

/** How packages are called. */
final class Packages {

    private Packages() {
    }

    /** 0003、0004. */
    static String bare(Wording words, List<Integer> numbers) {
        return numbers.stream().map(PackageNumber::printed).collect(Collectors.joining(words.say("banner.comma")));
    }

    /** 第 0003 号、第 0004 号. */
    static String numbers(Wording words, List<Integer> numbers) {
        return numbers.stream().map(number -> words.say("banner.number", PackageNumber.printed(number))).collect(Collectors.joining(words.say("banner.comma")));
    }
}
