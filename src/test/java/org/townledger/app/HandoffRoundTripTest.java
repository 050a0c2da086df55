package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("From the town to the banner and back")
class HandoffRoundTripTest {

    private static final String TOWN = HandoffWorld.TOWNS.getFirst();
    private static final String NAME = "敖勒召其镇";
    private static final int CASES = 7;

    @TempDir
    Path folder;
    private HandoffWorld world;

    @BeforeEach
    void aTownAndItsBanner() throws IOException {
        world = new HandoffWorld(folder, 1);
        world.fill(TOWN, CASES);
    }

    private void bothHaveTheSame() {
        for (String ledger : HandoffSheets.LEDGERS) {
            assertThat(world.atBanner(TOWN, ledger)).as(ledger).isEqualTo(world.atTown(TOWN, ledger)).hasSize(CASES + 1);
        }
        assertThat(world.atBanner(TOWN, "households")).isEqualTo(world.atTown(TOWN, "households"));
    }

    @Nested
    class TheFirstPackage {

        @Test
        void bringsEveryRecordAndIsAcceptedRecordByRecord() {
            Path first = world.pack(TOWN);

            JsonNode merged = world.merge(first);

            assertThat(merged.path("packages").get(0).path("outcome").asText()).isEqualTo("merged");
            bothHaveTheSame();
            JsonNode receipt = world.receipt(TOWN, world.newestReceipt(NAME));
            assertThat(receipt.path("returned").asInt() + receipt.path("held").asInt() + receipt.path("missing").asInt()).isZero();
            assertThat(receipt.path("accepted").asInt()).isGreaterThanOrEqualTo(CASES * 5);
        }
    }
}
