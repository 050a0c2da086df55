package org.townledger.handoff;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** What a town's screen of the hand-off is told: figures as in the picture of the design, answers as a test decides. */
final class HandoffTown {

    static final String BANNER = "150623000000";
    static final HandoffParty OWN = new HandoffParty("150623100000", "敖勒召其镇", "3301 8842 1975 0426 7719 5503", "3301 8842", LocalDate.of(2036, 11, 1));
    static final HandoffParty THEIRS = new HandoffParty(BANNER, "鄂托克前旗农牧局", "4821 7730 0915 6624 1187 3350", "4821 7730", LocalDate.of(2036, 3, 1));
    static final UUID SENT_BACK = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** A packed archive, as it was asked for. */
    record Archived(PlainWish wish, Path folder, String password) {
    }

    final List<Archived> archived = new ArrayList<>();
    final List<PackWish> asked = new ArrayList<>();
    final List<PackWish> packed = new ArrayList<>();
    final List<HandoffPackage> sent = new ArrayList<>();
    final List<Path> written = new ArrayList<>();
    final List<ReturnedRecord> returned = new ArrayList<>(List.of(
            new ReturnedRecord(SENT_BACK, "housing", "住〔2026〕0012号", "李秀兰", "鉴定报告编号与附件不一致", false),
            new ReturnedRecord(UUID.fromString("00000000-0000-7000-8000-000000000002"), "medical", "医〔2026〕0031号", "医〔2026〕0031号", "授权书缺签字页", false)));
    @Nullable HandoffParty trusted = THEIRS;
    PackOutcome outcome = new PackOutcome.Refused(Sentence.of("handoff.pack.nothing"));
    PackPlain.Outcome archive = new PackPlain.Outcome.Refused(Sentence.of("handoff.pack.notMade"));
    ReceiptOutcome receipt = new ReceiptOutcome.Old();

    HandoffTown() {
        sent.add(made(10, LocalDate.of(2026, 10, 26), 44));
        sent.add(made(9, LocalDate.of(2026, 9, 28), 51));
        sent.add(made(8, LocalDate.of(2026, 8, 31), 39));
    }

    static HandoffPackage made(int number, LocalDate day, int records) {
        String hash = "%016x".formatted(0x4821_7730_0915_6624L * number).repeat(4);
        return new HandoffPackage(new UUID(7, number), HandoffPackage.Direction.SENT, OWN.office(), BANNER, number, HandoffPackage.Kind.INCREMENT, number - 1,
                Set.of("housing", "water", "schooling", "medical", "monitoring"), hash, null, day, 100L * number, "22", "1.0", records, 64, 86_000_000, 3,
                "敖勒召其镇-%04d.p7m".formatted(number), HandoffPackage.State.ANSWERED, Instant.parse(day + "T02:10:00Z"), "郭海燕", null, null, 1);
    }

    static List<HandoffCount> counts() {
        return List.of(count("housing", "150623100206", 46, 17, 5, 3, 38), count("water", "150623100206", 19, 6, 2, 2, 11),
                count("schooling", "150623100201", 11, 4, 1, 0, 0), count("medical", "150623100201", 58, 16, 9, 4, 6),
                count("monitoring", "150623100206", 16, 6, 1, 1, 9), count("household", "150623100206", 204, 12, 3, 0, 0));
    }

    private static HandoffCount count(String kind, String village, int total, int carried, int added, int closed, int photos) {
        return new HandoffCount(kind, village, total, carried, added, closed, photos);
    }

    HandoffActs acts(Path stick) {
        return new HandoffActs(trust(), this::preview, this::pack, past(), _ -> receipt, this::check, () -> List.copyOf(returned), new FindSticks(List.of(), List.of(stick)), this::plain);
    }

    private PackPreview preview(PackWish wish) {
        asked.add(wish);
        return new PackPreview(11, 10, 10, counts().stream().filter(count -> wish.kinds().contains(count.kind()) || count.kind().equals("household")).toList(), 86_000_000, wish.kinds().contains("monitoring") ? 7 : 0);
    }

    private PackOutcome pack(PackWish wish, Path folder, LongWork.Progress progress) {
        packed.add(wish);
        progress.at(Sentence.of("handoff.sum.reading"), 1, 2);
        if (outcome instanceof PackOutcome.Packed(HandoffPackage made, Path _)) {
            sent.addFirst(made);
        }
        return outcome;
    }

    private PackPlain.Outcome plain(PlainWish wish, Path folder, char[] password, LongWork.Progress progress) {
        archived.add(new Archived(wish, folder, new String(password)));
        progress.at(Sentence.of("handoff.plain.writing"), 0, 0);
        return archive;
    }

    private HandoffCheck check(IntConsumer percent) {
        percent.accept(100);
        return new HandoffCheck(LocalDate.of(2026, 11, 23), List.of(
                new CheckLine(true, Sentence.of("handoff.check.numbers"), "住 46　水 19　学 11　医 58", null),
                new CheckLine(true, Sentence.of("handoff.check.days"), "134 条逐条查过", null),
                new CheckLine(false, Sentence.of("handoff.check.returned", 2), "李秀兰、医〔2026〕0031号", new CheckLine.Way.ToReturned("housing", SENT_BACK)),
                new CheckLine(false, Sentence.of("handoff.check.rule", 2, Sentence.of("selfcheck.title.p02")), "娜仁花、布仁", new CheckLine.Way.ToSelfCheck(null)),
                new CheckLine(false, Sentence.of("selfcheck.found.p02", "2026-11-01"), "巴图孟克", new CheckLine.Way.ToRecord("housing", SENT_BACK, "id_number"))));
    }

    private HandoffActs.Past past() {
        return new HandoffActs.Past() {
            @Override
            public List<HandoffPackage> sent() {
                return List.copyOf(sent);
            }

            @Override
            public List<HandoffCount> counts(UUID handedOff) {
                return HandoffTown.counts();
            }

            @Override
            public Optional<ReceiptView> receipt(UUID handedOff) {
                return switch ((int) handedOff.getLeastSignificantBits()) {
                    case 10 -> Optional.of(new ReceiptView(1, LocalDate.of(2026, 11, 20), 44, 44, 42, 2, 0, 0, returned));
                    case 9 -> Optional.of(new ReceiptView(1, LocalDate.of(2026, 10, 9), 51, 51, 51, 0, 0, 0, List.of()));
                    case 8 -> Optional.of(new ReceiptView(2, LocalDate.of(2026, 9, 9), 39, 39, 39, 0, 0, 0, List.of()));
                    default -> Optional.empty();
                };
            }
        };
    }

    private HandoffTrust trust() {
        return new HandoffTrust() {
            @Override
            public Optional<HandoffParty> banner() {
                return Optional.ofNullable(trusted);
            }

            @Override
            public HandoffParty own() {
                return OWN;
            }

            @Override
            public Presented read(Path file) {
                return file.toString().endsWith(".crt") ? new Presented.Certificate(THEIRS, () -> trusted = THEIRS)
                        : new Presented.Refused(Sentence.of("handoff.trust.notRead"));
            }

            @Override
            public Exported export(Path folder) {
                written.add(folder.resolve("敖勒召其镇.crt"));
                return new Exported.Written(written.getLast());
            }
        };
    }
}
