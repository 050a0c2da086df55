package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A banner's office that was set back to an older backup lacks a package that its town knows to be answered. */
class LostPackagesTest {

    private static final String TOWN = HandoffWorld.TOWNS.getFirst();
    private static final String NAME = "敖勒召其镇";

    @TempDir
    Path folder;

    @Test
    void whatCannotStandWithoutThemWaitsUntilEverythingIsHandedOffAndThenWaitsNoMore() throws IOException {
        var world = new HandoffWorld(folder, 1);
        housing(world, 1);
        world.merge(world.pack(TOWN));
        copy(world.banner(), folder.resolve("backup"));
        housing(world, 2);
        world.merge(world.pack(TOWN));
        world.receipt(TOWN, world.newestReceipt(NAME));
        Files.move(world.banner(), folder.resolve("broken"));
        Files.move(folder.resolve("backup"), world.banner());
        housing(world, 3);
        assertThat(outcome(world.merge(world.pack(TOWN)))).isEqualTo("held");

        assertThat(abandon(world).code()).isEqualTo(1);
        assertThat(outcome(world.merge(world.pack(TOWN, "--all")))).isEqualTo("held");
        assertThat(outcome(HandoffWorld.json(abandon(world)))).isEqualTo("merged");

        assertThat(world.atBanner(TOWN, "housing")).hasSize(4).isEqualTo(world.atTown(TOWN, "housing"));
        assertThat((long) world.in(world.banner(), wiring -> (long) wiring.banner.towns.run().held())).isZero();
        assertThat(Files.list(world.banner().resolve("handoff"))).isEmpty();
    }

    private void housing(HandoffWorld world, int cases) throws IOException {
        Typed.done(world.of(TOWN), "import", "housing", HandoffSheets.ledger(folder, TOWN, "housing", cases).toString());
    }

    private static Typed abandon(HandoffWorld world) {
        return Typed.in(world.banner(), "handoff", "merge", "--abandon-missing", TOWN, "--json");
    }

    private static String outcome(JsonNode merged) {
        return merged.path("packages").get(0).path("outcome").asText();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }
}
