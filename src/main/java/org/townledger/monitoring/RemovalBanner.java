package org.townledger.monitoring;

import java.util.Optional;
import org.townledger.wording.Wording;

/** What stands above the conditions: whether the removal may be proposed, and what to do first. @param style its colour */
record RemovalBanner(String style, String says, String more) {

    static RemovalBanner of(MonitoringFile of, Wording words) {
        Progress progress = of.progress();
        return switch (of.monitoring().state()) {
            case REMOVING -> new RemovalBanner("accent", words.say("monitoring.removal.banner.underWay",
                    of.monitoring().removal().next().map(step -> words.say(RemovalProcessRules.name(step))).orElse("")), counted(progress, words));
            case REMOVED -> new RemovalBanner("success", words.say("monitoring.removal.banner.removed",
                    Optional.ofNullable(of.monitoring().removal().markedOn()).map(String::valueOf).orElse("")),
                    words.say("monitoring.removal.banner.now", counted(progress, words)));
            case MONITORED, IDENTIFYING, DROPPED -> ahead(progress, words);
        };
    }

    private static RemovalBanner ahead(Progress progress, Wording words) {
        if (progress.isReady()) {
            return new RemovalBanner("success", words.say("monitoring.removal.banner.ready"), counted(progress, words));
        }
        if (progress.deferred()) {
            return new RemovalBanner("warning", words.say("monitoring.removal.banner.deferred"),
                    words.say("monitoring.removal.banner.deferredMore"));
        }
        return new RemovalBanner("danger", words.say("monitoring.removal.banner.blocked"),
                words.say("monitoring.removal.banner.first", counted(progress, words)));
    }

    private static String counted(Progress progress, Wording words) {
        return words.say("monitoring.removal.banner.counted", progress.notMet(), progress.toFind(), progress.met(), progress.notApplicable());
    }
}
