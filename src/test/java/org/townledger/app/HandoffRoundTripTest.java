package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.UndoImport;
import org.townledger.faults.Figures;
import org.townledger.handoff.ReportState;
import org.townledger.handoff.WriteReceipt;
import org.townledger.lists.ImportRun;
import org.townledger.lists.Reference;

/** Towns hand off twice, with corrections, new cases, an import taken back and records sent back between: both ends agree to the record. */
@DisplayName("From the towns to the banner and back")
class HandoffRoundTripTest {

    private static final int ADDED = 4;
    private static final String REASON = "鉴定报告编号与附件不一致";

    @TempDir
    Path folder;
    private HandoffWorld world;

    @Test
    void twoTownsAgreeWithTheBanner() throws IOException {
        run(2, 9);
    }

    /** Two thousand cases a town. */
    @Test
    @Tag("faults")
    void fourTownsAgreeWithTheBanner() throws IOException {
        run(4, 500);
    }

    private void run(int towns, int casesOfALedger) throws IOException {
        world = new HandoffWorld(folder, towns);
        for (String town : world.towns) {
            world.fill(town, casesOfALedger);
        }
        Map<String, JsonNode> first = handOff();
        first.values().forEach(receipt -> {
            assertThat(receipt.path("accepted").asInt()).isGreaterThanOrEqualTo(5 * casesOfALedger);
            assertThat(receipt.path("returned").asInt() + receipt.path("held").asInt() + receipt.path("missing").asInt()).isZero();
        });
        Map<String, List<UUID>> returned = new LinkedHashMap<>();
        for (String town : world.towns) {
            returned.put(town, sendBack(town, 3));
            Path receipt = writeReceipt(town);
            assertThat(world.receipt(town, receipt).path("sent_back")).hasSize(3).allSatisfy(record -> assertThat(record.path("reason").asText()).isEqualTo(REASON));
            assertThat(states(town, returned.get(town))).containsOnly(ReportState.RETURNED);
            assertThat(world.receipt(town, receipt).path("outcome").asText()).isEqualTo("old");
        }
        int corrected = 0;
        for (String town : world.towns) {
            corrected = correct(town, casesOfALedger);
            assertThat(states(town, returned.get(town))).containsOnly(ReportState.CHANGED);
        }
        Map<String, JsonNode> second = handOff();
        for (String town : world.towns) {
            assertThat(second.get(town).path("returned").asInt()).isZero();
            assertThat(states(town, returned.get(town))).containsOnly(ReportState.ACCEPTED);
        }
        int before = world.atBanner(world.towns.getFirst(), "water").size();
        world.towns.forEach(this::takeBackAnImport);
        handOff();
        assertThat(world.atBanner(world.towns.getFirst(), "water")).hasSize(before - ADDED);
        Figures.tell("round trip: %d towns with %d cases each, %d corrected and 4 found anew in each, 3 sent back, an import taken back: both ends agree to the"
                + " record in all ledgers and the register, in three rounds", towns, 4 * casesOfALedger, corrected);
    }

    /** Every town packs, the banner merges all in any order, every town reads its receipt. */
    private Map<String, JsonNode> handOff() {
        var packages = new ArrayList<Path>();
        world.towns.forEach(town -> packages.add(world.pack(town)));
        Collections.shuffle(packages, new Random(packages.size()));
        JsonNode merged = world.merge(packages.toArray(Path[]::new));
        assertThat(merged.path("packages")).allSatisfy(line -> assertThat(line.path("outcome").asText()).as(line.toString()).isEqualTo("merged"));
        var receipts = new LinkedHashMap<String, JsonNode>();
        for (String town : world.towns) {
            bothHaveTheSame(town);
            receipts.put(town, world.receipt(town, world.newestReceipt(name(town))));
        }
        return receipts;
    }

    private void bothHaveTheSame(String town) {
        for (String ledger : HandoffSheets.LEDGERS) {
            assertThat(world.atBanner(town, ledger)).as(town + " " + ledger).isEqualTo(world.atTown(town, ledger)).hasSizeGreaterThan(1);
        }
        assertThat(world.atBanner(town, "households")).as(town).isEqualTo(world.atTown(town, "households")).hasSizeGreaterThan(1);
    }

    private List<UUID> sendBack(String town, int many) {
        return world.in(world.banner(), wiring -> {
            List<UUID> cases = wiring.housing.list().now(CaseFilter.ALL).rows().stream().filter(house -> house.file().office().equals(town)).limit(many)
                    .map(house -> house.file().id()).toList();
            assertThat(wiring.banner.remark.run("admin", cases, true, REASON).done()).isEqualTo(many);
            return cases;
        });
    }

    private Path writeReceipt(String town) {
        return world.in(world.banner(), wiring -> ((WriteReceipt.Outcome.Written) wiring.handoff.answer.run("admin", town, world.stick)).file());
    }

    private List<ReportState> states(String town, List<UUID> records) {
        return world.in(world.of(town), wiring -> wiring.store.read(tx -> records.stream().map(id -> wiring.handoff.states.of(tx, List.of(id)).get(id).state()).toList()));
    }

    /** Every fifth house gets another area, the first ones among them, by a sheet with their numbers; and some are found anew. */
    private int correct(String town, int cases) throws IOException {
        List<String> lines = new ArrayList<>(List.of("编号,嘎查村,姓名,身份证号码,鉴定等级,鉴定时间,面积（㎡）"));
        List<String> rows = world.in(world.of(town), wiring -> wiring.housing.list().now(CaseFilter.ALL).rows().stream().map(house -> "%s,%s,%s,%s,%s,%s,%d".formatted(
                house.file().numberText(), wiring.store.read(wiring.lists::divisions).name(house.file().concerned().village()), house.file().concerned().head(),
                house.file().concerned().wholeId().orElseThrow().digits(), house.appraisal().grade(), house.appraisal().appraisedOn(), 200 + house.file().number().serial())).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (i < 3 || i % 5 == 0) {
                lines.add(rows.get(i));
            }
        }
        int corrected = lines.size() - 1;
        Path sheet = Files.writeString(folder.resolve(town + "-corrected.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
        assertThat(HandoffWorld.json(Typed.in(world.of(town), "import", "housing", sheet.toString(), "--json")).path("changed").asInt()).isEqualTo(corrected);
        Typed.done(world.of(town), "import", "water", HandoffSheets.ledger(folder, town, "water", cases + ADDED).toString());
        return corrected;
    }

    /** What came new with it was handed off before; it goes again, and its numbers stand as void. */
    private void takeBackAnImport(String town) {
        world.in(world.of(town), wiring -> {
            ImportRun newest = wiring.store.read(wiring.runs::runs).stream().filter(run -> run.kind().equals("water"))
                    .max(Comparator.comparing(ImportRun::importedAt).thenComparing(ImportRun::id)).orElseThrow();
            assertThat(wiring.water.undo().run("admin", newest.id())).isInstanceOf(UndoImport.Outcome.Undone.class);
            return newest;
        });
    }

    private static String name(String town) {
        return Reference.divisions().stream().filter(division -> division.code().equals(town)).findFirst().orElseThrow().name();
    }
}
