package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.lists.OfficeLists.CLERK;
import static org.townledger.lists.OfficeLists.kept;
import static org.townledger.lists.OfficeLists.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

    @TempDir
    Path folder;

    private OfficeLists office;

    @BeforeEach
    void open() {
        office = new OfficeLists(folder, Map.of());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyListOfTheReferenceHasANameOnTheScreen() {
        var words = new org.townledger.wording.Wording(org.townledger.wording.Wording.CHINESE);

        assertThat(DictionaryPane.LISTS).hasSizeGreaterThan(30).doesNotHaveDuplicates()
                .allSatisfy(list -> assertThat(words.say("lists.list." + list)).isNotBlank().doesNotContain(list));
    }

    @Nested
    class ANewWord {

        @Test
        void comesLastAndIsUnverifiedUntilItsSourceIsGiven() {
            ListItem added = kept(save(draft(null, "plan_batch", "第四批", List.of("四批"), null, false)));

            assertThat(added.unverified()).isTrue();
            assertThat(office.list("plan_batch").getLast()).isEqualTo(added);
        }

        @Test
        void isVerifiedWithItsSource() {
            assertThat(kept(save(draft(null, "plan_batch", "第四批", List.of(), "旗住建发〔2026〕8号", true))).unverified()).isFalse();
        }

        @Test
        void isNotVerifiedWithoutOne() {
            assertThat(said(save(draft(null, "plan_batch", "第四批", List.of(), null, true))))
                    .containsExactly("source 勾选“已核实”时，请写明依据的文件和条款。");
        }

        @Test
        void meansNothingElseInItsList() {
            assertThat(said(save(draft(null, "repair", "重建", List.of("置换"), null, false)))).containsExactly(
                    "word “重建”已经属于词条“拆除重建”，请核对。", "otherWords “置换”已经属于词条“闲置公房置换”，请核对。");
        }

        @Test
        void mayBeAWordThatEndedBefore() {
            ListItem old = office.word("plan_batch", "第三批");
            kept(save(new ListItemDraft(old.id(), "plan_batch", "第三批", List.of(), null, LocalDate.of(2025, 12, 31), null, false)));

            var again = new ListItemDraft(null, "plan_batch", "第三批", List.of(), LocalDate.of(2026, 1, 1), null, null, false);

            assertThat(said(save(again))).isEmpty();
        }
    }

    @Nested
    class AWordInUse {

        @Test
        void keepsItsWordingSinceCasesCarryIt() {
            ListItem old = office.word("build_mode", "自建");

            assertThat(said(save(draft(old.id(), "build_mode", "自己建", List.of(), null, false))))
                    .containsExactly("word 词条“自建”已在用，不能改字。请停用它，再新增一条。");
        }

        @Test
        void keepsItsMarkWhenOnlyItsSpellingsChange() {
            ListItem old = office.word("build_mode", "自建");

            ListItem saved = kept(save(draft(old.id(), "build_mode", "自建", List.of("自己建"), old.source(), false)));

            assertThat(saved.unverified()).isTrue();
            assertThat(saved.position()).isEqualTo(old.position());
            assertThat(office.word("build_mode", "自建").otherWords()).containsExactly("自己建");
        }

        @Test
        void doesNotEndBeforeItBegins() {
            ListItem old = office.word("build_mode", "自建");

            assertThat(said(save(new ListItemDraft(old.id(), "build_mode", "自建", List.of(), LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 1, 1), null, false)))).containsExactly("lastDay 停用日期（2026-01-01）早于启用日期（2026-02-01），请核对。");
        }
    }

    @Nested
    class TheOrder {

        @Test
        void changesByOnePlace() {
            assertThat(move("统建", -1)).isTrue();

            assertThat(office.list("build_mode")).extracting(ListItem::word).containsExactly("统建", "自建", "代建");
        }

        @Test
        void hasEnds() {
            assertThat(move("自建", -1)).isFalse();
            assertThat(move("代建", 1)).isFalse();
        }

        @Test
        void passesOverWordsThatNoLongerStand() {
            ListItem ended = office.word("build_mode", "统建");
            kept(save(new ListItemDraft(ended.id(), "build_mode", "统建", List.of(), null, LocalDate.of(2025, 1, 1), null, false)));

            move("代建", -1);

            List<String> standing = office.store.read(tx -> office.lists.words(tx, "build_mode", tx.today()));
            assertThat(standing).containsExactly("代建", "自建");
        }

        private boolean move(String word, int by) {
            return office.listActs.move().run(CLERK, "build_mode", office.word("build_mode", word).id(), by);
        }
    }

    @Nested
    class ASetting {

        @Test
        void isANumber() {
            assertThat(said(office.saveSetting.run(CLERK, "housing.due_days", "半年", null, false)))
                    .containsExactly("value “半年”不是数字，请填整数，例如 30。");
            assertThat(office.setting("housing.due_days").value()).isEqualTo("180");
        }

        @Test
        void mayBeTypedInFullWidth() {
            assertThat(kept(office.saveSetting.run(CLERK, "housing.due_days", "１２０", "本镇规定", false)).value()).isEqualTo("120");
        }

        @Test
        void keepsItsMarkUntilSheSaysThatSheVerifiedIt() {
            assertThat(kept(office.saveSetting.run(CLERK, "housing.due_days", "120", "旗住建发〔2026〕8号", false)).unverified()).isTrue();
            assertThat(kept(office.saveSetting.run(CLERK, "housing.due_days", "120", "旗住建发〔2026〕8号", true)).unverified()).isFalse();
            assertThat(kept(office.saveSetting.run(CLERK, "housing.due_days", "90", "旗住建发〔2026〕8号", false)).unverified()).isFalse();
        }

        @Test
        void isNotVerifiedWithoutASource() {
            assertThat(said(office.saveSetting.run(CLERK, "housing.due_days", "120", null, true)))
                    .containsExactly("source 勾选“已核实”时，请写明依据的文件和条款。");
        }
    }

    private EditOutcome<ListItem> save(ListItemDraft draft) {
        return office.listActs.save().run(CLERK, draft);
    }

    private static ListItemDraft draft(@Nullable UUID id, String list, String word, List<String> others, @Nullable String source, boolean verified) {
        return new ListItemDraft(id, list, word, others, null, null, source, verified);
    }
}
