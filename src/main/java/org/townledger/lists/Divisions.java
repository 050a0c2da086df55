package org.townledger.lists;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The divisions as of one moment: the office's villages and communities, and how people write their names. */
public final class Divisions {

    private static final Pattern ENDING = Pattern.compile("(嘎查村|嘎查|村委会|居委会|村民委员会|社区|村)$");
    private static final Pattern COMMITTEE = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|委员会)$");

    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final List<Division> villages;
    private final List<String> prefixes;
    private final String office;

    private final Map<String, List<FormerName>> former;

    /** @param office the code of the town or banner whose villages are meant when a name is looked up */
    public Divisions(String office, List<Division> all) {
        this(office, all, List.of());
    }

    /** @param former what divisions were called before, so that an old spreadsheet's names are still found */
    public Divisions(String office, List<Division> all, List<FormerName> former) {
        this.office = office;
        this.former = former.stream().sorted(Comparator.comparing(FormerName::lastDay))
                .collect(Collectors.groupingBy(FormerName::division));
        all.stream().sorted(Comparator.comparing(Division::code)).forEach(division -> byCode.put(division.code(), division));
        this.villages = byCode.values().stream()
                .filter(division -> division.level().isVillage() && isWithin(division, office)).toList();
        this.prefixes = byCode.values().stream().filter(division -> !division.level().isVillage())
                .flatMap(division -> spellings(division.name()).stream())
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    public String office() {
        return office;
    }

    public String officeName() {
        return name(office);
    }

    /** The office as it signs: a town's people's government, a banner's bureau for agriculture and herding. */
    public String officeTitle() {
        Division own = byCode.get(office);
        return own == null ? officeName() : title(own);
    }

    /** Any office as it signs. */
    public static String title(Division office) {
        return switch (office.level()) {
            case TOWN -> office.name() + "人民政府";
            case BANNER -> office.name() + "农牧局";
            case PROVINCE, CITY, COMMUNITY, VILLAGE -> office.name();
        };
    }

    /** Whether this is the office of a banner, which has the records of several towns and edits none. */
    public boolean isBanner() {
        Division own = byCode.get(office);
        return own != null && own.level() == Division.Level.BANNER;
    }

    /** The office's towns, itself where it is one. */
    public List<Division> towns() {
        return byCode.values().stream().filter(division -> division.level() == Division.Level.TOWN && isOurs(division)).toList();
    }

    /** The villages of a town. @param town null for all of the office */
    public List<Division> villagesOf(@Nullable String town) {
        return villages.stream().filter(village -> town == null || town.equals(village.parent())).toList();
    }

    /** As {@link #nameWithTown(Division)}, or its code where the list does not have it. */
    public String nameWithTown(String village) {
        Division found = byCode.get(village);
        return found == null ? village : nameWithTown(found);
    }

    /** The village's name, at a banner with its town's before it. */
    public String nameWithTown(Division village) {
        String town = village.parent();
        return isBanner() && town != null ? name(town) + " " + village.name() : village.name();
    }

    public List<Division> villages() {
        return villages;
    }

    /** All of them by code, those of other towns and those that no longer stand too. */
    public Map<String, Division> all() {
        return Collections.unmodifiableMap(byCode);
    }

    /** What the division was called before, oldest first. */
    public List<FormerName> formerNames(String code) {
        return former.getOrDefault(code, List.of());
    }

    /** The first day of the present name; null where it always was called so, as far as is known. */
    public @Nullable LocalDate namedSince(Division division) {
        List<FormerName> before = formerNames(division.code());
        return before.isEmpty() ? division.firstDay() : before.getLast().lastDay().plusDays(1);
    }

    /** Whether it is the office's own or lies below it. */
    public boolean isOurs(Division division) {
        return isWithin(division, office);
    }

    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The division's name, or its code where the list does not have it. */
    public String name(String code) {
        Division found = byCode.get(code);
        return found == null ? code : found.name();
    }

    /** Finds the village that a clerk means: with the town in front, without 村, with stray spaces. */
    public VillageFound find(String written) {
        String name = withoutTown(plain(written));
        List<Division> exact = villages.stream().filter(village -> village.name().equals(name)).toList();
        if (exact.size() == 1) {
            return new VillageFound.Found(exact.getFirst());
        }
        List<Division> once = villages.stream().filter(village -> formerNames(village.code()).stream()
                .anyMatch(before -> before.name().equals(name))).toList();
        if (exact.isEmpty() && once.size() == 1) {
            return new VillageFound.Found(once.getFirst());
        }
        String stem = stem(name);
        List<Division> alike = stem.isEmpty() ? List.of()
                : villages.stream().filter(village -> stem(village.name()).equals(stem) || once.contains(village)).toList();
        List<Division> sameKind = alike.stream().filter(village -> isCommunity(name) == isCommunity(village.name())).toList();
        if (hasEnding(name) && sameKind.size() == 1) {
            return new VillageFound.Found(sameKind.getFirst());
        }
        return switch (alike.size()) {
            case 0 -> new VillageFound.Unknown(written);
            case 1 -> new VillageFound.Found(alike.getFirst());
            default -> new VillageFound.Ambiguous(written, alike);
        };
    }

    private String withoutTown(String name) {
        for (String prefix : prefixes) {
            String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (!rest.isEmpty() && !ENDING.matcher(rest).replaceFirst("").isEmpty()) {
                return withoutTown(rest);
            }
        }
        return name;
    }

    /** 敖勒召其镇 is also written 敖镇; 鄂托克前旗 also 鄂前旗. */
    private static List<String> spellings(String name) {
        if (name.endsWith("镇") && name.length() > 2) {
            return List.of(name, name.charAt(0) + "镇");
        }
        return name.equals("鄂托克前旗") ? List.of(name, "鄂前旗") : List.of(name);
    }

    private static String plain(String written) {
        String name = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        String bare = COMMITTEE.matcher(name).replaceFirst("");
        return hasEnding(bare) || bare.equals(name) ? bare : bare + "村";
    }

    private static String stem(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    private static boolean hasEnding(String name) {
        return ENDING.matcher(name).find();
    }

    private static boolean isCommunity(String name) {
        return name.endsWith("社区");
    }

    private boolean isWithin(Division division, String ancestor) {
        Division at = division;
        while (at != null) {
            if (at.code().equals(ancestor)) {
                return true;
            }
            at = at.parent() == null ? null : byCode.get(at.parent());
        }
        return false;
    }
}
