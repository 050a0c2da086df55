package org.townledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The shape of the program, as rules: what may know what, and why. A new package gets its place in {@link #FLOORS}. */
@AnalyzeClasses(packages = "org.townledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up. A package knows those on the floors below its own. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("wording"),
            List.of("identity"),
            List.of("columns"),
            List.of("ui"),
            List.of("workbook"),
            List.of("sheets"),
            List.of("store"),
            List.of("vault"),
            List.of("bag"),
            List.of("lists"),
            List.of("people"),
            List.of("cases"),
            List.of("housing", "water", "schooling", "medical"),
            List.of("monitoring", "rolls", "household", "twins", "desk", "selfcheck", "audit"),
            List.of("handoff"),
            List.of("banner"),
            List.of("app"));

    private static final String[] LEDGERS = packages("housing", "water", "schooling", "medical");
    private static final String GENERATED = "org.townledger.store.schema..";
    private static final String[] SCREEN_LIBRARIES = {"javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.ikonli.."};

    @ArchTest
    static void aPackageKnowsOnlyTheFloorsBelowIt(JavaClasses program) {
        for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
            noClasses().that().resideInAnyPackage(packages(FLOORS.get(floor)))
                    .should().dependOnClassesThat().resideInAnyPackage(packages(above(floor)))
                    .because("what lies below must be readable, testable and changeable without what stands on it")
                    .allowEmptyShould(true).check(program);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsFloor = classes()
            .should().resideInAnyPackage(packages(FLOORS.stream().flatMap(List::stream).toList()))
            .because("a package without a place among the floors escapes the rule that orders them");

    @ArchTest
    static void aLedgerKnowsNoOtherLedger(JavaClasses program) {
        for (String ledger : LEDGERS) {
            String[] others = Stream.of(LEDGERS).filter(other -> !other.equals(ledger)).toArray(String[]::new);
            noClasses().that().resideInAPackage(ledger).should().dependOnClassesThat().resideInAnyPackage(others)
                    .because("a fifth ledger is one new package, and a change in one ledger must not reach another")
                    .allowEmptyShould(true).check(program);
        }
    }

    @ArchTest
    static final ArchRule whatSpansLedgersSeesThemOnlyAsCases = noClasses()
            .that().resideInAnyPackage(packages(FLOORS.get(13)))
            .should().dependOnClassesThat().resideInAnyPackage(LEDGERS)
            .because("monitoring, rolls, household and desk ask every ledger alike, through what cases offers")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.townledger.(*)..").should().beFreeOfCycles()
            .because("two packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule sqlLivesInRepositories = noClasses()
            .that(are(outsideOf("a repository", "Repository"))).and().resideOutsideOfPackage("org.townledger.store..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "org.townledger.store.schema..")
            .because("rules and screens work on records; how rows are stored may change behind a repository");

    @ArchTest
    static final ArchRule recordsRulesAndRepositoriesKnowNoScreen = noClasses()
            .that(are(recordsRulesOrRepositories())).and().resideOutsideOfPackages(packages("ui", "app"))
            .should().dependOnClassesThat().resideInAnyPackage(SCREEN_LIBRARIES)
            .because("the command line, the tests and a later program use them where there is no screen");

    @ArchTest
    static final ArchRule rulesReadNeitherClockNorDatabaseNorFile = noClasses()
            .that().haveSimpleNameEndingWith("Rules")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "java.nio.file..", "java.io..")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .because("a rule takes records and a date and returns a value, so that every case of it can be tried")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theProgramOpensNoConnection = noClasses()
            .should().dependOnClassesThat(resideInAPackage("java.net.http..")
                    .or(describe("are sockets or connections", ArchitectureTest::reachesTheNetwork)))
            .because("personal data leaves the office only on a medium that somebody carries");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .that().resideOutsideOfPackage(GENERATED)
            .should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Service")
            .orShould().haveSimpleNameEndingWith("Info").orShould().haveSimpleNameEndingWith("Data")
            .because("such a name hides what belongs in the class, so everything ends up there");

    @ArchTest
    static final ArchRule nobodyFetchesObjectsFromAStaticPlace = noMethods()
            .that().areStatic().and().areDeclaredInClassesThat().resideOutsideOfPackage(GENERATED)
            .should().haveNameMatching("get|getInstance|instance|getDefault")
            .because("what a class needs stands in its constructor; only app makes the objects")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesAreMadeByTheApp = noClasses()
            .that().resideOutsideOfPackage("org.townledger.app..")
            .should().callConstructorWhere(describe("the constructor of a repository",
                    call -> call.getTargetOwner().getSimpleName().endsWith("Repository")
                            && !outermost(call.getOriginOwner()).equals(outermost(call.getTargetOwner()))))
            .because("one place makes objects, so that one place shows how the program hangs together");

    @ArchTest
    static final ArchRule onlyTheAppWritesToTheConsole = noClasses()
            .that().resideOutsideOfPackages("org.townledger.app..", GENERATED)
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("what the user is told goes through the window or the command line, never past them");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses program) {
        classes().that().resideOutsideOfPackage(GENERATED)
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe("lie in a package marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .because("null is then written down wherever it can occur").check(program);
    }

    private static boolean reachesTheNetwork(JavaClass type) {
        return List.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URLConnection",
                "java.net.HttpURLConnection", "java.net.InetAddress", "java.net.InetSocketAddress",
                "java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
                "java.nio.channels.DatagramChannel", "javax.net.SocketFactory").contains(type.getFullName());
    }

    private static DescribedPredicate<JavaClass> recordsRulesOrRepositories() {
        return describe("records, rules or repositories", type -> {
            String name = type.getSimpleName();
            return type.isRecord() && type.isTopLevelClass() || name.endsWith("Rules") || name.endsWith("Repository")
                    || name.endsWith("Case") || name.endsWith("Life");
        });
    }

    /** Lambdas' and nested classes count with the class whose file they stand in. */
    private static DescribedPredicate<JavaClass> outsideOf(String what, String suffix) {
        return describe("outside of " + what, type -> !outermost(type).getSimpleName().endsWith(suffix));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static List<String> above(int floor) {
        return FLOORS.subList(floor + 1, FLOORS.size()).stream().flatMap(List::stream).toList();
    }

    private static String[] packages(String... names) {
        return packages(List.of(names));
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "org.townledger." + name + "..").toArray(String[]::new);
    }
}
