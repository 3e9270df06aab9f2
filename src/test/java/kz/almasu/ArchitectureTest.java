package kz.almasu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Role;

/** Who may know whom, and what may be where. Each rule was seen to fail once before it was trusted. */
@AnalyzeClasses(packages = "kz.almasu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Which features a feature may know, besides system, which all may use. Web, API and demo may know all of these. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("system", Set.of()),
            Map.entry("registry", Set.of()),
            Map.entry("period", Set.of()),
            Map.entry("document", Set.of()),
            Map.entry("cluster", Set.of()),
            Map.entry("audit", Set.of("cluster")),
            Map.entry("account", Set.of("registry", "audit", "cluster")),
            Map.entry("submission", Set.of("audit", "account", "registry", "period")),
            Map.entry("mail", Set.of("account", "registry", "cluster")),
            Map.entry("notification", Set.of("mail", "submission", "account", "registry", "period", "cluster")),
            Map.entry("receipt", Set.of("submission", "document", "registry", "period", "account")),
            Map.entry("intake", Set.of("audit", "account", "submission", "registry", "period", "cluster")),
            Map.entry("grid", Set.of("intake", "submission", "registry", "period", "account")),
            Map.entry("figures", Set.of("audit", "submission", "registry", "period", "cluster")),
            Map.entry("note", Set.of("figures", "registry", "period", "document", "account")),
            Map.entry(
                    "edition",
                    Set.of(
                            "audit",
                            "checker",
                            "cluster",
                            "note",
                            "document",
                            "figures",
                            "submission",
                            "period",
                            "registry",
                            "account")),
            Map.entry("checker", Set.of("note", "document", "registry", "period")),
            Map.entry("admin", Set.of("audit", "account", "registry", "period", "figures", "submission")));

    private static final Set<String> MAY_KNOW_ALL = Set.of("web", "api", "demo");

    /** Whatever feature has a use case says on it who may call it. */
    private static final DescribedPredicate<JavaClass> WHO_MAY_CALL = belongToAnyOf(AllowedTo.class, Role.class);

    @ArchTest
    static void everyFeatureHasItsPlace(JavaClasses classes) {
        Set<String> features = new TreeSet<>();
        classes.forEach(found -> features.add(found.getPackageName().split("\\.")[2]));
        Set<String> known = new TreeSet<>(MAY_KNOW.keySet());
        known.addAll(MAY_KNOW_ALL);

        assertThat(features).isEqualTo(known);
    }

    @ArchTest
    static void featuresKnowOnlyWhomTheyMay(JavaClasses classes) {
        List<String> violations = new ArrayList<>();
        MAY_KNOW.forEach((feature, others) -> violations.addAll(
                knowsOnly(feature, others).evaluate(classes).getFailureReport().getDetails()));

        assertThat(violations).isEmpty();
    }

    private static ArchRule knowsOnly(String feature, Set<String> others) {
        String[] allowed = Stream.concat(Stream.of(feature, "system"), others.stream())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat(resideInAPackage("kz.almasu..")
                        .and(not(resideInAnyPackage(allowed)))
                        .and(not(WHO_MAY_CALL)));
    }

    @ArchTest
    static final ArchRule whoMayCallIsSaidOnlyByUseCases = noClasses()
            .that()
            .resideInAnyPackage(packageOf("registry"), packageOf("period"), packageOf("document"), packageOf("system"))
            .should()
            .dependOnClassesThat(WHO_MAY_CALL);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("kz.almasu.(*)..").should().beFreeOfCycles();

    /** Subpackages of one feature, too, depend on each other in one direction only. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kz.almasu.(**)").should().beFreeOfCycles();

    @ArchTest
    static void noTwoTopLevelTypesShareASimpleName(JavaClasses classes) {
        Map<String, List<String>> bySimpleName = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(bySimpleName.values()).allMatch(sameName -> sameName.size() == 1);
    }

    @ArchTest
    static void aPackageHasAtMost30Classes(JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes.values()).allMatch(size -> size <= 30);
    }

    @ArchTest
    static final ArchRule theDemoIsKnownByNobody = noClasses()
            .that()
            .resideOutsideOfPackage(packageOf("demo"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packageOf("demo"));

    @ArchTest
    static final ArchRule pagesDoNotKnowTheApi = noClasses()
            .that()
            .resideInAPackage(packageOf("web"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packageOf("api"));

    @ArchTest
    static final ArchRule theApiDoesNotKnowPages = noClasses()
            .that()
            .resideInAPackage(packageOf("api"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packageOf("web"));

    private static String packageOf(String feature) {
        return "kz.almasu." + feature + "..";
    }
}
