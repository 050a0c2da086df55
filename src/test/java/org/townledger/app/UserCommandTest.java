package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Users on the command line")
class UserCommandTest {

    @TempDir
    Path folder;
    private Path data;

    @BeforeEach
    void init() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
    }

    private Path file(String password) throws IOException {
        return Files.writeString(folder.resolve("p" + Math.abs(password.hashCode()) + ".txt"), password);
    }

    private Typed as(String user, String password, String... words) throws IOException {
        var all = new java.util.ArrayList<>(java.util.List.of(words));
        all.addAll(java.util.List.of("--user", user, "--password-file", file(password).toString()));
        return Typed.in(data, all.toArray(String[]::new));
    }

    private void added(String name, String role, String first) throws IOException {
        Typed.done(data, "user", "add", name, "--role", role, "--new-password-file", file(first).toString());
    }

    /** Somebody who has chosen a password of their own. */
    private void works(String name, String role, String password) throws IOException {
        added(name, role, "first-" + password);
        assertThat(as(name, "first-" + password, "user", "password", "--new-password-file", file(password).toString()).code()).isZero();
    }

    private static JsonNode json(Typed typed) throws IOException {
        return new ObjectMapper().readTree(typed.out());
    }

    @Nested
    class AFolder {

        @Test
        void opensForNobodyWithoutAPassword() {
            Typed typed = Typed.plainly("list", "housing", "--data", data.toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.error()).contains("--password-file").hasLineCount(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"list housing", "import housing x.xlsx", "export households out.xlsx", "sheet housing out.pdf", "selfcheck",
                "close housing 住〔2026〕0001号", "monitoring list", "statistics out.pdf", "user list", "plan housing 2026 out.pdf", "compare school x.xlsx"})
        void opensForNoCommandWithAWrongOne(String line) throws IOException {
            Typed typed = as("admin", "nicht-das-richtige", line.split(" "));

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out()).isEmpty();
            assertThat(typed.error()).contains("密码不对").hasLineCount(1);
        }

        @Test
        void makesWhoeverTriesThreeTimesWait() throws IOException {
            as("admin", "nicht-das-richtige", "list", "housing");
            as("admin", "nicht-das-richtige", "list", "housing");

            assertThat(as("admin", "nicht-das-richtige", "list", "housing").error()).contains("10:00:01");
            assertThat(Typed.in(data, "list", "housing").code()).as("the right one, too early").isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "", "\nsecond line"})
        void takesTheFirstLineOfTheFile(String ending) throws IOException {
            assertThat(as("admin", Typed.PASSWORD + ending, "list", "housing").code()).isZero();
        }

        @Test
        void takesAFileThatAnEditorMarkedAsUtf8() throws IOException {
            assertThat(as("admin", "\uFEFF" + Typed.PASSWORD, "list", "housing").code()).isZero();
        }

        @Test
        void saysThatAPasswordFileIsNotThereOrNoText() throws IOException {
            Path binary = Files.write(folder.resolve("binary"), "密码".getBytes(StandardCharsets.UTF_16));

            assertThat(Typed.in(data, "list", "housing", "--password-file", folder.resolve("none").toString()).error()).contains("读不出");
            assertThat(Typed.in(data, "list", "housing", "--password-file", binary.toString()).error()).contains("读不出");
        }

        @Test
        void isNotMadeWithAWeakPassword() throws IOException {
            Path other = folder.resolve("other");

            Typed typed = Typed.in(other, "init", "--office", Typed.OFFICE, "--password-file", file("1234567").toString());

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains("至少 8 个字符");
            assertThat(other).doesNotExist();
        }
    }

    @Nested
    class AUser {

        @Test
        void mustChooseAPasswordBeforeAnythingElse() throws IOException {
            added("郭海燕", "clerk", "erstes-passwort");

            assertThat(as("郭海燕", "erstes-passwort", "list", "housing").error()).contains("user password").hasLineCount(1);
            assertThat(as("郭海燕", "erstes-passwort", "user", "password", "--new-password-file", file("eigenes-passwort").toString()).code()).isZero();
            assertThat(as("郭海燕", "eigenes-passwort", "list", "housing").code()).isZero();
            assertThat(as("郭海燕", "erstes-passwort", "list", "housing").code()).isEqualTo(1);
        }

        @Test
        void isListedWithTheRole() throws IOException {
            works("苏日娜", "reviewer", "eigenes-passwort");

            JsonNode users = json(Typed.in(data, "user", "list", "--user", "admin", "--json")).get("users");

            assertThat(users).hasSize(2);
            assertThat(users.get(1).toString()).isEqualTo("{\"name\":\"苏日娜\",\"shown_name\":\"苏日娜\",\"role\":\"reviewer\",\"active\":true}");
        }

        @Test
        void opensNothingOnceRemovedAndMayComeBack() throws IOException {
            works("苏日娜", "clerk", "eigenes-passwort");
            Typed.done(data, "user", "remove", "苏日娜", "--user", "admin");
            assertThat(as("苏日娜", "eigenes-passwort", "list", "housing").code()).isEqualTo(1);

            works("苏日娜", "reader", "eigenes-passwort");
            assertThat(as("苏日娜", "eigenes-passwort", "list", "housing").code()).isZero();
        }

        @Test
        void whoForgotThePasswordGetsAnotherOneToChange() throws IOException {
            works("苏日娜", "clerk", "eigenes-passwort");

            Typed.done(data, "user", "password", "苏日娜", "--user", "admin", "--new-password-file", file("vom-verwalter").toString());

            assertThat(as("苏日娜", "eigenes-passwort", "list", "housing").code()).isEqualTo(1);
            assertThat(as("苏日娜", "vom-verwalter", "list", "housing").error()).contains("user password");
        }

        @ParameterizedTest
        @ValueSource(strings = {"list", "add x --role clerk --new-password-file FILE", "remove admin", "role admin reader",
                "password admin --new-password-file FILE", "recovery-code"})
        void whoIsNoAdministratorLeavesOthersAlone(String line) throws IOException {
            works("苏日娜", "reviewer", "eigenes-passwort");

            Typed typed = as("苏日娜", "eigenes-passwort", ("user " + line.replace("FILE", file("irgendein-passwort").toString())).split(" "));

            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.error()).contains("请由管理员办理").hasLineCount(1);
        }

        @ParameterizedTest
        @CsvSource({"add admin --role clerk, 已有用户", "remove nobody, 没有用户", "remove admin, 唯一的管理员", "role admin reader, 唯一的管理员",
                "role nobody clerk, 没有用户", "add a/b --role clerk, 用户名"})
        void isRefusedWhereTheOfficeWouldBeWorseOff(String line, String saying) throws IOException {
            String[] words = ("user " + line + (line.startsWith("add") ? " --new-password-file " + file("irgendein-passwort") : "")).split(" ");

            assertThat(Typed.in(data, words)).satisfies(typed -> {
                assertThat(typed.code()).isEqualTo(1);
                assertThat(typed.error()).contains(saying).hasLineCount(1);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"user", "user add x --role clerk", "user role admin", "user add x --role king --new-password-file x", "user nonsense"})
        void isNamedWronglyInWrongUse(String line) {
            assertThat(Typed.in(data, line.split(" ")).code()).isEqualTo(2);
        }
    }

    @Nested
    class WhatARoleMay {

        private static final String NUMBER = "住〔2026〕0001号";

        private Path out;

        @BeforeEach
        void aLedger() {
            out = folder.resolve("out.xlsx");
            Typed.done(data, "import", "housing", HousingTruth.SAMPLES.resolve("housing.xlsx").toString());
        }

        private void refuses(String role, String... lines) throws IOException {
            works("苏日娜", role, "eigenes-passwort");
            String before = Typed.in(data, "list", "housing", "--user", "admin").out();
            for (String line : lines) {
                Typed typed = as("苏日娜", "eigenes-passwort", line.replace("OUT", out.toString()).replace("SAMPLE", HousingTruth.SAMPLES.resolve("housing.xlsx").toString()).split(" "));
                assertThat(typed.code()).as(line).isEqualTo(1);
                assertThat(typed.error()).as(line).contains("没有“", "请由").hasLineCount(1);
                assertThat(typed.out()).as(line).isEmpty();
            }
            assertThat(out).doesNotExist();
            assertThat(Typed.in(data, "list", "housing", "--user", "admin").out()).isEqualTo(before);
        }

        @Test
        void aReaderLooksAndChangesNothing() throws IOException {
            refuses("reader", "import housing SAMPLE", "import housing SAMPLE --dry-run", "export housing OUT", "sheet housing OUT", "plan housing 2026 OUT",
                    "close housing " + NUMBER, "reopen housing " + NUMBER + " --reason 反弹", "selfcheck --report OUT", "turn-year housing 2025");

            assertThat(as("苏日娜", "eigenes-passwort", "list", "housing").code()).isZero();
            assertThat(as("苏日娜", "eigenes-passwort", "selfcheck").code()).isZero();
            assertThat(as("苏日娜", "eigenes-passwort", "sheet", "housing", folder.resolve("public.pdf").toString(), "--public").code()).isZero();
        }

        @Test
        void aClerkEntersAndDoesNotClose() throws IOException {
            refuses("clerk", "close housing " + NUMBER, "reopen housing " + NUMBER + " --reason 反弹", "turn-year housing 2025", "user list");

            assertThat(as("苏日娜", "eigenes-passwort", "export", "housing", out.toString()).code()).isZero();
        }
    }

    @Nested
    class ALedgerFromBeforeThereWerePasswords {

        private Path old;

        @BeforeEach
        void anOldLedger() {
            old = folder.resolve("old");
            TownOffice.ofBefore(old, Typed.CLOCK);
        }

        @Test
        void getsItsKeysByTheFirstCommandWithAPasswordAndTellsTheRecoveryCode() {
            Typed first = Typed.in(old, "list", "housing");

            assertThat(first.code()).isZero();
            assertThat(first.error()).containsPattern("恢复码：([0-9A-Z]{4}-){7}[0-9A-Z]{4}").hasLineCount(1);
            assertThat(Typed.in(old, "list", "housing")).satisfies(second -> {
                assertThat(second.code()).isZero();
                assertThat(second.error()).isEmpty();
            });
            assertThat(Typed.in(old, "user", "list", "--json").out()).contains("\"name\":\"admin\"", "administrator");
        }

        @Test
        void stillAsksForOne() {
            assertThat(Typed.plainly("list", "housing", "--data", old.toString()).code()).isEqualTo(1);
            assertThat(old.resolve("keys.json")).doesNotExist();
        }

        @Test
        void isNotMadeAgain() {
            Typed again = Typed.in(old, "init", "--office", Typed.OFFICE);

            assertThat(again.code()).isEqualTo(1);
            assertThat(again.error()).contains("已有台账");
            assertThat(old.resolve("keys.json")).doesNotExist();
        }
    }
}
