package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.wording.Wording;

@DisplayName("A ZIP from outside")
class BoundedZipTest {

    private static final ZipLimits LIMITS = new ZipLimits(100, 10 << 20, 100, 1 << 20);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    @Test
    void givesWhatIsInIt() throws IOException {
        add("data/a.csv", "甲".getBytes(StandardCharsets.UTF_8));
        add("data/", new byte[0]);
        add("b.txt", "乙".getBytes(StandardCharsets.UTF_8));

        try (var opened = open()) {
            assertThat(opened.names()).containsExactly("data/a.csv", "b.txt");
            opened.check();
            assertThat(new String(opened.stream("data/a.csv").readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("甲");
            assertThatThrownBy(() -> opened.stream("c")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void isReadFromTheDiskToo(@TempDir Path folder) throws IOException {
        add("a", new byte[10]);
        zip.close();

        try (var opened = BoundedZip.open(Files.write(folder.resolve("x.zip"), bytes.toByteArray()), LIMITS)) {
            assertThat(opened.stream("a").readAllBytes()).hasSize(10);
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @ValueSource(strings = {"../x", "../../etc/passwd", "a/../../x", "a/..", "..", "./x", "/etc/passwd", "C:/x", "c:x", "a\\..\\..\\x", "a//x", "a/b\nc", "a\u0000b"})
        void whereANameLeadsOutOfItsFolder(String name) throws IOException {
            add(name, new byte[1]);

            assertRefused(BoundedZip.Fault.NAME_LEADS_OUT, "文件名不正常");
        }

        @ParameterizedTest
        @ValueSource(strings = {"..x", "a..b", ".hidden", "a/..b/c", "姓名 (1).csv"})
        void butNotForDotsInAName(String name) throws IOException {
            add(name, new byte[1]);

            assertThat(open().names()).containsExactly(name);
        }

        @Test
        void whereWindowsKnowsOneFileForTwoNames() throws IOException {
            add("data/A.csv", new byte[1]);
            add("data/a.csv", new byte[1]);

            assertRefused(BoundedZip.Fault.NAME_TWICE, "文件名不正常");
        }

        @Test
        void withAHundredThousandEntriesBeforeTheyAreListed() throws IOException {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
                zip.closeEntry();
            }

            assertRefused(BoundedZip.Fault.TOO_MANY_ENTRIES, "异常庞大");
        }

        @Test
        void whereItUnpacksToMoreThanTheLimit() throws IOException {
            add("zeros", new byte[11 << 20]);

            try (var opened = open()) {
                assertThatThrownBy(opened::check).isInstanceOf(BoundedZip.Refused.class);
            }
        }

        @Test
        void whereManyPartsDoSoTogether() throws IOException {
            var noise = new java.util.Random(1);
            for (int i = 0; i < 11; i++) {
                byte[] part = new byte[1 << 20];
                noise.nextBytes(part);
                add("part" + i, part);
            }

            try (var opened = open()) {
                assertThatThrownBy(opened::check).isInstanceOfSatisfying(BoundedZip.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(BoundedZip.Fault.TOO_LARGE));
            }
        }

        @Test
        void whereTheSizeThatItClaimsIsALie() throws IOException {
            add("zeros", new byte[11 << 20]);
            zip.close();
            byte[] lying = bytes.toByteArray();
            int directory = indexOf(lying, 'P', 'K', 1, 2);
            Arrays.fill(lying, directory + 24, directory + 28, (byte) 0);
            lying[directory + 24] = 10;

            try (var opened = BoundedZip.open(lying, "x.zip", LIMITS)) {
                assertThatThrownBy(opened::check).isInstanceOf(IOException.class);
            }
        }

        @Test
        void whereTwoEntriesUnpackTheSameBytes() throws IOException {
            for (int i = 0; i < 20; i++) {
                add("part" + i, i == 0 ? new byte[900_000] : new byte[0]);
            }
            zip.close();
            byte[] overlapping = bytes.toByteArray();
            int first = indexOf(overlapping, 'P', 'K', 1, 2);
            byte[] sizes = Arrays.copyOfRange(overlapping, first + 10, first + 28);
            int entry = first;
            for (int i = 0; i < 20; i++) {
                System.arraycopy(sizes, 0, overlapping, entry + 10, sizes.length);
                Arrays.fill(overlapping, entry + 42, entry + 46, (byte) 0);
                entry += 46 + overlapping[entry + 28];
            }

            try (var opened = BoundedZip.open(overlapping, "x.zip", LIMITS)) {
                assertThatThrownBy(opened::check).isInstanceOf(IOException.class);
            }
        }

        @Test
        void whereAByteIsTurnedOver() throws IOException {
            byte[] noise = new byte[5000];
            new java.util.Random(2).nextBytes(noise);
            add("a", noise);
            zip.close();
            byte[] damaged = bytes.toByteArray();
            damaged[2000] ^= 1;

            try (var opened = BoundedZip.open(damaged, "x.zip", LIMITS)) {
                assertThatThrownBy(opened::check).isInstanceOf(IOException.class);
            }
        }

        @Test
        void whereItIsNone() {
            assertThatThrownBy(() -> BoundedZip.open(new byte[5000], "x.zip", LIMITS)).isInstanceOf(IOException.class);
        }

        private void assertRefused(BoundedZip.Fault fault, String said) {
            assertThatThrownBy(BoundedZipTest.this::open).isInstanceOfSatisfying(BoundedZip.Refused.class, refused -> {
                assertThat(refused.fault()).isEqualTo(fault);
                assertThat(new Wording(Wording.CHINESE).say(refused.reason())).contains(said, "“备份.zip”", "没有改动任何数据");
            });
        }
    }

    private static int indexOf(byte[] in, int... wanted) {
        for (int at = 0; at < in.length; at++) {
            boolean is = true;
            for (int i = 0; i < wanted.length; i++) {
                is &= in[at + i] == (byte) wanted[i];
            }
            if (is) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    private void add(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private BoundedZip open() throws IOException {
        zip.close();
        return BoundedZip.open(bytes.toByteArray(), "备份.zip", LIMITS);
    }
}
