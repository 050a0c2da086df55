package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monitored households on the command line, with the sample register. */
class MonitoringCommandTest {

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void take() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        Typed.done(data, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
    }

    private List<String> lines() {
        Typed typed = Typed.in(data, "monitoring", "list");
        assertThat(typed.code()).as(typed.error()).isZero();
        return typed.out().lines().toList();
    }

    private String number() {
        return lines().get(1).split(",")[1];
    }

    @Test
    void thoseWithAMonitoredTypeAreListedAsNotRecorded() {
        List<String> lines = lines();
        assertThat(lines.getFirst()).startsWith("office,household_no,head,village,type,state,identified_on,risks,");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line.split(",")[5]).isEqualTo("not_recorded"));
    }

    @Test
    void aProposalIsRefusedWithEveryBlockerAndItsClause() throws IOException {
        Typed typed = Typed.in(data, "monitoring", "propose-removal", number(), "--json");

        assertThat(typed.code()).isEqualTo(1);
        JsonNode told = new ObjectMapper().readTree(typed.out());
        assertThat(told.get("submitted").asBoolean()).isFalse();
        assertThat(told.get("blockers")).isNotEmpty().allSatisfy(blocker -> assertThat(blocker.get("clause").asText()).startsWith("敖党发〔2024〕20号 第三章一(一)"));
        assertThat(typed.error()).contains("现在不能提出风险消除").contains("收入记录满规定月数");
    }

    @Test
    void oneThatWentByItselfIsExemptFromTheTwoTimeRules() {
        Typed typed = Typed.in(data, "monitoring", "propose-removal", number(), "--natural");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.error()).contains("帮扶措施已落实").doesNotContain("收入记录满规定月数").doesNotContain("非当月识别");
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThat(Typed.in(data, "monitoring", "propose-removal", "000").code()).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWith2() {
        assertThat(Typed.in(data, "monitoring", "propose-removal").code()).isEqualTo(2);
    }
}
