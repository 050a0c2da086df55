package org.townledger.water;

import java.util.List;
import java.util.function.Supplier;
import org.townledger.ui.Tasks;

/** The register as it was last read, at hand for a field that offers its names. */
public final class KnownSupplies implements Supplier<List<Supply>> {

    private final ReadSupplies read;
    private final Tasks tasks;
    private List<Supply> known = List.of();

    public KnownSupplies(ReadSupplies read, Tasks tasks) {
        this.read = read;
        this.tasks = tasks;
        reload();
    }

    @Override
    public List<Supply> get() {
        return known;
    }

    /** Reads it again, after something in it was changed. */
    public void reload() {
        tasks.run(read::all, now -> known = now);
    }
}
