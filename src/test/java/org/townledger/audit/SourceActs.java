package org.townledger.audit;

import java.io.IOException;
import java.util.Set;

/** The acts that the sources name, for tests of other packages. */
public final class SourceActs {

    private SourceActs() {
    }

    public static Set<String> all() throws IOException {
        return ActNames.ofTheSources();
    }
}
