package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.SampleIdNumbers;

@DisplayName("From the banner down to its towns")
class HandoffDownTest {

    private static final String AOZHAO = HandoffWorld.TOWNS.get(0);
    private static final String SHANGHAIMIAO = HandoffWorld.TOWNS.get(1);
    private static final String UNKNOWN = SampleIdNumbers.of(java.time.LocalDate.of(2014, 5, 6), 3);

    @TempDir
    Path folder;
    private HandoffWorld world;

    @BeforeEach
    void twoTownsAndTheirBanner() throws IOException {
        world = new HandoffWorld(folder, 2);
        world.fill(AOZHAO, 3);
        world.fill(SHANGHAIMIAO, 2);
        world.merge(world.pack(AOZHAO), world.pack(SHANGHAIMIAO));
        world.receipt(AOZHAO, world.newestReceipt("敖勒召其镇"));
        world.receipt(SHANGHAIMIAO, world.newestReceipt("上海庙镇"));
    }

    private Typed packing(String town, String... more) {
        var words = new ArrayList<>(List.of("handoff", "pack", "--to", town, "--out", world.stick.toString(), "--json"));
        words.addAll(List.of(more));
        return Typed.in(world.banner(), words.toArray(String[]::new));
    }

    private Path down(String town, String... more) {
        return Path.of(HandoffWorld.json(packing(town, more)).path("package").asText());
    }

    private JsonNode take(String town, Path... files) {
        var words = new ArrayList<>(List.of("handoff", "merge", "--json"));
        List.of(files).forEach(file -> words.add(file.toString()));
        return HandoffWorld.json(Typed.in(world.of(town), words.toArray(String[]::new)));
    }

    private static String outcome(JsonNode merged) {
        return merged.path("packages").get(0).path("outcome").asText();
    }

    private JsonNode inbox(Path data) {
        return HandoffWorld.json(Typed.in(data, "handoff", "inbox", "--json"));
    }

    private Path clues() throws IOException {
        return Files.writeString(folder.resolve("clues.csv"), """
                kind,name,id_number,village,found_on,source,note
                schooling,乌云娜,%s,%s,2026-10-20,旗教体局,学籍系统无此学生
                住房安全,孟根,,%s,2026-10-21,旗住建局,院墙开裂
                """.formatted(UNKNOWN, village(AOZHAO), village(AOZHAO)));
    }

    private static String village(String town) {
        return HandoffSheets.villages(town).getFirst().name();
    }

    private static long listed(Path data, String kind) {
        return Typed.in(data, "list", kind, "--format", "csv").out().lines().count() - 1;
    }

    @Nested
    class Clues {

        @Test
        void standInTheTownsInboxAndOpenAsCasesOrAreDroppedWithAReason() throws IOException {
            long before = listed(world.of(AOZHAO), "schooling");
            Path first = down(AOZHAO, "--clues", clues().toString());
            assertThat(first.getFileName()).hasToString("鄂托克前旗-敖勒召其镇-0001.p7m");
            assertThat(outcome(take(AOZHAO, first))).isEqualTo("merged");
            assertThat(outcome(take(AOZHAO, first))).isEqualTo("twice");
            JsonNode clues = inbox(world.of(AOZHAO)).path("clues");
            assertThat(clues).hasSize(2);

            JsonNode opened = HandoffWorld.json(Typed.in(world.of(AOZHAO), "handoff", "clue", id(clues, "乌云娜"), "--json"));
            Typed again = Typed.in(world.of(AOZHAO), "handoff", "clue", id(clues, "乌云娜"));
            HandoffWorld.json(Typed.in(world.of(AOZHAO), "handoff", "clue", id(clues, "孟根"), "--drop", "院墙不是住房", "--json"));

            assertThat(opened.path("outcome").asText()).isEqualTo("opened");
            assertThat(again.code()).isEqualTo(Answer.REFUSED);
            assertThat(listed(world.of(AOZHAO), "schooling")).isEqualTo(before + 1);
            assertThat(inbox(world.of(AOZHAO)).path("open").asInt()).isZero();

            world.merge(world.pack(AOZHAO));

            assertThat(StreamSupport.stream(inbox(world.banner()).path("clues").spliterator(), false).map(clue -> clue.path("state").asText()))
                    .containsExactlyInAnyOrder("opened", "dropped");
            assertThat(packing(AOZHAO).error()).as("nothing is left to say").contains("没有要下发给敖勒召其镇的内容");
        }

        @Test
        void ofTheSameListAreHandedDownOnce() throws IOException {
            take(AOZHAO, down(AOZHAO, "--clues", clues().toString()));
            JsonNode second = take(AOZHAO, down(AOZHAO, "--clues", clues().toString()));

            assertThat(outcome(second)).isEqualTo("merged");
            assertThat(inbox(world.of(AOZHAO)).path("clues")).hasSize(2);
        }

        @Test
        void ofALostPackageComeWithTheNextAndTheGapIsTold() throws IOException {
            down(AOZHAO, "--clues", clues().toString());
            JsonNode taken = take(AOZHAO, down(AOZHAO));

            assertThat(taken.path("missing_down").get(0).asInt()).isEqualTo(1);
            assertThat(inbox(world.of(AOZHAO)).path("clues")).hasSize(2);
        }

        @Test
        void withoutALedgerAreRefusedByTheirLine() throws IOException {
            Path wrong = Files.writeString(folder.resolve("wrong.csv"), "kind,name,found_on\n养老,孟根,2026-10-21\n");
            assertThat(packing(AOZHAO, "--clues", wrong.toString()).error()).contains("第 2 行", "养老");
        }

        @Test
        void forAnotherTownAreRefused() throws IOException {
            Path other = down(AOZHAO, "--clues", clues().toString());
            assertThat(Typed.in(world.of(SHANGHAIMIAO), "handoff", "merge", other.toString()).code()).isEqualTo(Answer.REFUSED);
            assertThat(inbox(world.of(SHANGHAIMIAO)).path("clues")).isEmpty();
        }
    }

    private static String id(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false).filter(one -> one.path("name").asText().equals(name)).findFirst().orElseThrow().path("id").asText();
    }

    @Nested
    class ARoll {

        @Test
        void liesSealedAtTheTownAndIsComparedFromThere() throws IOException {
            Path roll = Files.writeString(folder.resolve("2026学籍.csv"), "姓名,身份证号,学校\n乌云娜," + UNKNOWN + ",第一小学\n");
            take(AOZHAO, down(AOZHAO, "--roll", "school=" + roll));
            take(AOZHAO, down(AOZHAO, "--roll", "school=" + roll));
            JsonNode rolls = inbox(world.of(AOZHAO)).path("rolls");
            assertThat(rolls).hasSize(1);
            assertThat(filesBelow(world.of(AOZHAO))).noneMatch(bytes -> bytes.contains("第一小学") || bytes.contains(UNKNOWN));

            JsonNode compared = HandoffWorld.json(Typed.in(world.of(AOZHAO), "handoff", "compare", rolls.get(0).path("id").asText(), "--json"));

            assertThat(compared.path("file_name").asText()).isEqualTo("2026学籍.csv");
            assertThat(compared.path("findings").asInt()).isPositive();
            assertThat(inbox(world.of(AOZHAO)).path("open").asInt()).isZero();
        }

        private List<String> filesBelow(Path data) throws IOException {
            try (var files = Files.walk(data)) {
                return files.filter(Files::isRegularFile).map(file -> {
                    try {
                        return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                    } catch (IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                    }
                }).map(text -> new String(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), java.nio.charset.StandardCharsets.UTF_8)).toList();
            }
        }
    }

    @Nested
    class AHousehold {

        private String number;

        @BeforeEach
        void isOffered() {
            number = AOZHAO.substring(0, 9) + "000001";
            HandoffWorld.json(offering(number, SHANGHAIMIAO));
        }

        private Typed offering(String household, String to) {
            return Typed.in(world.of(AOZHAO), "handoff", "offer", household, "--to", to, "--reason", "投靠子女", "--json");
        }

        private String state(Path data) {
            return inbox(data).path("transfers").get(0).path("state").asText();
        }

        private String id() {
            return inbox(world.of(AOZHAO)).path("transfers").get(0).path("id").asText();
        }

        private void goesUp(String from) {
            world.merge(world.pack(from));
        }

        private void goesUpAndDown(String from, String to) {
            goesUp(from);
            take(to, down(to));
        }

        @Test
        void movesThroughTheBannerAndEndsWhereItCameFromOnlyOnceItIsTakenIn() {
            long here = listed(world.of(AOZHAO), "households");
            long there = listed(world.of(SHANGHAIMIAO), "households");
            long cases = listed(world.of(SHANGHAIMIAO), "housing");
            assertThat(offering(number, SHANGHAIMIAO).error()).contains("正在移交给上海庙镇");

            goesUpAndDown(AOZHAO, SHANGHAIMIAO);
            assertThat(state(world.banner())).isEqualTo("offered");
            assertThat(state(world.of(SHANGHAIMIAO))).isEqualTo("offered");
            assertThat(Typed.in(world.of(AOZHAO), "handoff", "withdraw", id()).error()).contains("已经随交接包报出");

            JsonNode accepted = HandoffWorld.json(Typed.in(world.of(SHANGHAIMIAO), "handoff", "accept", id(), "--village", village(SHANGHAIMIAO), "--json"));
            assertThat(Typed.in(world.of(SHANGHAIMIAO), "handoff", "accept", id(), "--village", village(SHANGHAIMIAO)).code()).isEqualTo(Answer.REFUSED);
            assertThat(listed(world.of(SHANGHAIMIAO), "households")).isGreaterThan(there);
            assertThat(listed(world.of(SHANGHAIMIAO), "housing")).isEqualTo(cases + opened(accepted, "住"));
            assertThat(listed(world.of(AOZHAO), "households")).isEqualTo(here);

            goesUpAndDown(SHANGHAIMIAO, AOZHAO);
            assertThat(state(world.of(AOZHAO))).isEqualTo("done");
            assertThat(Typed.in(world.of(AOZHAO), "handoff", "complete", id()).error()).contains("已经办结");
            assertThat(Typed.in(world.of(AOZHAO), "list", "housing", "--format", "csv").out()).contains("dismissed");

            goesUp(AOZHAO);
            assertThat(state(world.banner())).isEqualTo("done");
        }

        private long opened(JsonNode accepted, String mark) {
            return StreamSupport.stream(accepted.path("cases").spliterator(), false).filter(one -> one.asText().startsWith(mark)).count();
        }

        @Test
        void staysWhereItIsWhenItIsDeclinedAndMayBeOfferedAnew() {
            goesUpAndDown(AOZHAO, SHANGHAIMIAO);
            HandoffWorld.json(Typed.in(world.of(SHANGHAIMIAO), "handoff", "decline", id(), "--reason", "查无此住处", "--json"));
            goesUpAndDown(SHANGHAIMIAO, AOZHAO);

            assertThat(state(world.of(AOZHAO))).isEqualTo("declined");
            assertThat(state(world.banner())).isEqualTo("declined");
            assertThat(offering(number, SHANGHAIMIAO).code()).isZero();
        }

        @Test
        void isWithdrawnWhileNoPackageHasCarriedIt() {
            HandoffWorld.json(Typed.in(world.of(AOZHAO), "handoff", "withdraw", id(), "--json"));
            goesUp(AOZHAO);

            assertThat(inbox(world.banner()).path("transfers")).isEmpty();
        }
    }
}
