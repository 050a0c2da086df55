package org.townledger.bag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.wording.Sentence;

@DisplayName("A package on a stick")
class StickRulesTest {

    @ParameterizedTest
    @CsvSource({
            "vfat,8000000000,3000000000,,fits",
            "vfat,8000000000,4294967295,,just fits into the largest file",
            "vfat,8000000000,4294967296,bag.write.fat,is larger than a file may be there",
            "FAT32,8000000000,5000000000,bag.write.fat,is so on Windows too",
            "exfat,8000000000,5000000000,,fits where files may be larger",
            "NTFS,8000000000,5000000000,,fits there as well",
            "exfat,5000000000,5000000000,workbook.write.diskFull,needs some more than its size",
            "tmpfs,0,1,workbook.write.diskFull,does not fit onto a full one"})
    void isWritten(String fileSystem, long free, long size, String refusal, String what) {
        assertThat(StickRules.blocker(fileSystem, free, size, "x").map(Sentence::key).orElse(null)).as(what).isEqualTo(refusal);
    }
}
