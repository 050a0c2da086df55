package org.townledger.app;

import java.util.List;

/** All the screens of the opened folder together: left before something is done that changes them, read anew after it. */
final class OpenScreens {

    private final LedgerDesks ledgers;
    private final RegisterDesk register;
    private final HouseholdDesk household;
    private final MonitoringDesk monitoring;
    private final List<Runnable> others;

    /** @param others how the screens on which nothing can be unsaved are read anew */
    OpenScreens(LedgerDesks ledgers, RegisterDesk register, HouseholdDesk household, MonitoringDesk monitoring, List<Runnable> others) {
        this.ledgers = ledgers;
        this.register = register;
        this.household = household;
        this.monitoring = monitoring;
        this.others = List.copyOf(others);
    }

    /** Asks first where something is unsaved on any screen. */
    void leave(Runnable then) {
        Runnable last = () -> household.leave(() -> monitoring.leave(then));
        for (LedgerDesk<?, ?> ledger : ledgers.all().reversed()) {
            Runnable next = last;
            last = () -> ledger.leave(next);
        }
        last.run();
    }

    /** After something was taken back: every screen that has been opened as things are now. */
    void reread() {
        ledgers.all().forEach(LedgerDesk::reread);
        register.reload();
        household.reread();
        monitoring.reread();
        others.forEach(Runnable::run);
    }
}
