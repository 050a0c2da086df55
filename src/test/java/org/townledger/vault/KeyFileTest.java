package org.townledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder's key opens to its users' passwords and to the printed code, and to nothing else. */
class KeyFileTest {

    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir
    Path folder;
    private KeyFile.Created created;
    private KeyFile keys;

    @BeforeEach
    void aFolderWithAnAdministrator() {
        created = KeyFile.create(folder, "admin", "蓝天白云草原2026".toCharArray(), CHEAP);
        keys = KeyFile.of(folder);
    }

    private boolean opens(String user, String password) {
        return keys.unlock(user, password.toCharArray(), NOW) instanceof Unlocking.Unlocked(MasterKey key, _)
                && java.util.Arrays.equals(key.bytes(), created.key().bytes());
    }

    private Unlocking.Refused refusal(String user, Instant now) {
        return (Unlocking.Refused) keys.unlock(user, "falsch-falsch".toCharArray(), now);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("keys.json").toFile());
    }

    @Nested
    class APassword {

        @Test
        void opensTheFoldersKey() {
            assertThat(opens("admin", "蓝天白云草原2026")).isTrue();
        }

        @Test
        void opensNothingWhenItIsAnothersOrWrongOrTheUserIsUnknown() {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);

            assertThat(opens("admin", "gacha-village-9")).isFalse();
            assertThat(opens("郭海燕", "蓝天白云草原2026")).isFalse();
            assertThat(opens("nobody", "蓝天白云草原2026")).isFalse();
            assertThat(opens("郭海燕", "gacha-village-9")).isTrue();
        }

        @Test
        void isAnsweredAlikeForAnUnknownUserAndAWrongOne() {
            assertThat(refusal("nobody", NOW).reason()).isEqualTo(refusal("admin", NOW).reason());
        }

        @Test
        void thatSomebodyElseSetMustBeChanged() {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);
            assertThat(keys.unlock("郭海燕", "gacha-village-9".toCharArray(), NOW))
                    .isInstanceOfSatisfying(Unlocking.Unlocked.class, unlocked -> assertThat(unlocked.mustChange()).isTrue());

            keys.changePassword(created.key(), "郭海燕", "mein-eigenes-9".toCharArray(), false);
            assertThat(keys.unlock("郭海燕", "mein-eigenes-9".toCharArray(), NOW))
                    .isInstanceOfSatisfying(Unlocking.Unlocked.class, unlocked -> assertThat(unlocked.mustChange()).isFalse());
        }

        @Test
        void opensNoMoreOnceItsSlotIsGone() {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);
            keys.removeSlot("郭海燕");

            assertThat(opens("郭海燕", "gacha-village-9")).isFalse();
            assertThat(keys.users()).containsExactly("admin");
        }

        @Test
        void opensNothingWhereItsSlotStandsUnderAnothersName() throws IOException {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);
            KeyFileContent content = KeyFileText.read(Files.readAllBytes(folder.resolve("keys.json")));
            UserSlot clerk = content.user("郭海燕").orElseThrow();
            Files.write(folder.resolve("keys.json"), KeyFileText.write(content.changed("admin",
                    admin -> new UserSlot("admin", clerk.slot(), false, 0, null))));

            assertThat(opens("admin", "gacha-village-9")).isFalse();
        }

        @Test
        void changedTouchesNothingButItsSlot() throws IOException {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), false);
            keys.addSlot(created.key(), "苏日娜", "noch-ein-anderes".toCharArray(), false);
            Files.writeString(folder.resolve("ledger.mv.db"), "as it was");
            JsonNode before = json();
            Map<Path, byte[]> files = otherFiles();

            keys.changePassword(created.key(), "郭海燕", "ganz-neues-9".toCharArray(), false);

            JsonNode after = json();
            assertThat(after.at("/users/0")).isEqualTo(before.at("/users/0"));
            assertThat(after.at("/users/1/sealed")).isNotEqualTo(before.at("/users/1/sealed"));
            assertThat(after.at("/users/2")).isEqualTo(before.at("/users/2"));
            assertThat(after.at("/recovery")).isEqualTo(before.at("/recovery"));
            otherFiles().forEach((path, bytes) -> assertThat(bytes).as(path.toString()).isEqualTo(files.get(path)));
            assertThat(opens("郭海燕", "ganz-neues-9")).isTrue();
            assertThat(opens("郭海燕", "gacha-village-9")).isFalse();
        }

        private Map<Path, byte[]> otherFiles() throws IOException {
            var files = new HashMap<Path, byte[]>();
            try (var all = Files.list(folder)) {
                for (Path path : all.filter(path -> !path.getFileName().toString().startsWith("keys.json")).toList()) {
                    files.put(path, Files.readAllBytes(path));
                }
            }
            return files;
        }

        @Test
        void standsNowhereInTheFile() throws IOException {
            assertThat(Files.readString(folder.resolve("keys.json"))).doesNotContain("蓝天白云").doesNotContain(created.recoveryCode().text());
        }

        @Test
        void ofANewSlotTakesTheWorkThatRfc9106Recommends() throws IOException {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);

            assertThat(json().at("/users/1/memory_kib").asInt()).isEqualTo(65536);
            assertThat(json().at("/users/1/iterations").asInt()).isEqualTo(3);
            assertThat(json().at("/users/1/lanes").asInt()).isEqualTo(4);
        }
    }

    @Nested
    class AWrongPassword {

        @ParameterizedTest(name = "after {0} wrong ones {1} s")
        @CsvSource({"0,0", "1,0", "2,0", "3,1", "4,2", "5,4", "6,8", "7,16", "8,32", "9,64", "10,128", "11,256", "12,300", "13,300", "2000000000,300"})
        void makesOneWait(int wrong, int seconds) {
            assertThat(WrongPasswordRules.wait(wrong)).isEqualTo(Duration.ofSeconds(seconds));
        }

        @Test
        void isToldWithTheMomentFromTheThirdOn() {
            assertThat(refusal("admin", NOW).until()).isNull();
            assertThat(refusal("admin", NOW).until()).isNull();
            Unlocking.Refused third = refusal("admin", NOW);

            assertThat(third.until()).isEqualTo(NOW.plusSeconds(1));
            assertThat(third.reason().arguments()).containsExactly("09:00:01");
        }

        @Test
        void letsNotEvenTheRightOneInBeforeTheMoment() {
            for (int i = 0; i < 3; i++) {
                refusal("admin", NOW);
            }

            assertThat(opens("admin", "蓝天白云草原2026")).isFalse();
            assertThat(keys.unlock("admin", "蓝天白云草原2026".toCharArray(), NOW.plusSeconds(1))).isInstanceOf(Unlocking.Unlocked.class);
        }

        @Test
        void isForgottenOnceTheRightOneCame() {
            refusal("admin", NOW);
            refusal("admin", NOW);
            assertThat(opens("admin", "蓝天白云草原2026")).isTrue();

            assertThat(refusal("admin", NOW).until()).isNull();
        }

        @Test
        void isRememberedWhenTheProgramStartsAgain() {
            refusal("admin", NOW);
            refusal("admin", NOW);
            keys = KeyFile.of(folder);

            assertThat(refusal("admin", NOW).until()).isEqualTo(NOW.plusSeconds(1));
        }

        @Test
        void ofOneUserMakesNobodyElseWait() {
            keys.addSlot(created.key(), "郭海燕", "gacha-village-9".toCharArray(), true);
            for (int i = 0; i < 3; i++) {
                refusal("admin", NOW);
            }

            assertThat(opens("郭海燕", "gacha-village-9")).isTrue();
        }

        @Test
        void makesNobodyWaitLongerBecauseTheClockWasSetBack() {
            for (int i = 0; i < 3; i++) {
                refusal("admin", NOW.plus(Duration.ofDays(300)));
            }

            assertThat(refusal("admin", NOW).until()).isEqualTo(NOW.plusSeconds(1));
        }
    }

    @Nested
    class TheRecoveryCode {

        @Test
        void opensTheFoldersKey() {
            assertThat(keys.unlockByRecovery(created.recoveryCode())).isInstanceOfSatisfying(Unlocking.Unlocked.class,
                    unlocked -> assertThat(unlocked.key().bytes()).isEqualTo(created.key().bytes()));
        }

        @Test
        void ofAnotherFolderOpensNothing() {
            assertThat(keys.unlockByRecovery(RecoveryCode.random())).isInstanceOf(Unlocking.Refused.class);
        }

        @Test
        void opensNothingMoreOnceANewOneIsPrinted() {
            RecoveryCode printed = keys.newRecoveryCode(created.key());

            assertThat(keys.unlockByRecovery(created.recoveryCode())).isInstanceOf(Unlocking.Refused.class);
            assertThat(keys.unlockByRecovery(printed)).isInstanceOf(Unlocking.Unlocked.class);
        }
    }

    @Nested
    class ADamagedFile {

        @Test
        void isReadFromItsCopyWhicheverByteWasFlipped() throws IOException {
            byte[] whole = Files.readAllBytes(folder.resolve("keys.json"));
            for (int at = 0; at < whole.length; at += 7) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 1;
                Files.write(folder.resolve("keys.json"), damaged);
                assertThat(opens("admin", "蓝天白云草原2026")).as("byte %d flipped", at).isTrue();
            }
        }

        @Test
        void orAMissingOneIsWrittenAnewWithTheNextChange() throws IOException {
            Files.delete(folder.resolve("keys.json"));

            assertThat(KeyFile.existsIn(folder)).isTrue();
            refusal("admin", NOW);
            assertThat(folder.resolve("keys.json")).hasSameBinaryContentAs(folder.resolve("keys.json.bak"));
        }

        @Test
        void isToldWhereItsCopyIsDamagedToo() throws IOException {
            Files.writeString(folder.resolve("keys.json"), "{");
            Files.writeString(folder.resolve("keys.json.bak"), "");

            assertThatThrownBy(() -> opens("admin", "蓝天白云草原2026")).isInstanceOfSatisfying(CannotReadKeys.class,
                    told -> assertThat(told.reason().key()).isEqualTo("vault.keys.damaged"));
        }

        @Test
        void thatAsksForAllMemoryIsNotObeyed() throws IOException {
            String greedy = Files.readString(folder.resolve("keys.json")).replace("\"memory_kib\" : 64", "\"memory_kib\" : 2000000000");
            Files.writeString(folder.resolve("keys.json"), greedy);

            assertThatThrownBy(() -> KeyFileText.read(greedy.getBytes(java.nio.charset.StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
            assertThat(opens("admin", "蓝天白云草原2026")).isTrue();
        }
    }
}
