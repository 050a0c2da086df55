package org.townledger.desk;

import org.kordamp.ikonli.feather.Feather;

/** Where work and figures come from, as the desk shows it. */
public final class Area {

    private final String key;
    private final Feather icon;
    private final String name;

    /**
     * @param key  of the ledger, or {@code monitoring}, {@code rolls}, {@code household}
     * @param name as the navigation has it
     */
    public Area(String key, Feather icon, String name) {
        this.key = key;
        this.icon = icon;
        this.name = name;
    }

    public String key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }

    public String name() {
        return name;
    }
}
