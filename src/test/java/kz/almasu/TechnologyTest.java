package kz.almasu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.interceptor.Interceptor;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import kz.almasu.account.Account;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.api.StrictRequestReader;
import kz.almasu.note.PublishedTables;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.system.CanonicalJson;
import kz.almasu.system.CsvWriter;
import kz.almasu.system.Refusal;
import kz.almasu.system.StartupBanner;
import org.apache.commons.csv.CSVPrinter;

/** Where each technology may be used, and how things are built. Each rule was seen to fail once before it was trusted. */
@AnalyzeClasses(packages = "kz.almasu", importOptions = ImportOption.DoNotIncludeTests.class)
class TechnologyTest {

    @ArchTest
    static final ArchRule pagesAndHttpAreOnlyInWebAndApi = noClasses()
            .that()
            .resideOutsideOfPackages("kz.almasu.web..", "kz.almasu.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule webAndApiKnowNoPersistence = noClasses()
            .that()
            .resideInAnyPackage("kz.almasu.web..", "kz.almasu.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule officeFilesAreOnlyInTheirPackages = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "kz.almasu.document.office..",
                    "kz.almasu.document.docx..",
                    "kz.almasu.document.xlsx..",
                    "kz.almasu.intake.epvo..",
                    "kz.almasu.intake.file..",
                    "kz.almasu.intake.template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..",
                    "org.apache.xmlbeans..",
                    "org.openxmlformats..",
                    "org.apache.commons.compress..");

    @ArchTest
    static final ArchRule csvIsOnlyInItsPackages = noClasses()
            .that()
            .resideOutsideOfPackages("kz.almasu.intake.file..", "kz.almasu.registry..", "kz.almasu.system..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule csvIsWrittenInOnePlace = noClasses()
            .that(not(equivalentTo(CsvWriter.class)))
            .should()
            .dependOnClassesThat(equivalentTo(CSVPrinter.class));

    /** The static methods of {@link Json} look up their provider on each call; the two classes do so once. */
    @ArchTest
    static final ArchRule jsonIsBuiltAndReadInOnePlace = noClasses()
            .that(not(equivalentTo(CanonicalJson.class)).and(not(equivalentTo(StrictRequestReader.class))))
            .should()
            .dependOnClassesThat(equivalentTo(Json.class));

    @ArchTest
    static final ArchRule pdfIsOnlyInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("kz.almasu.document.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.batik..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Bean|DTO|Dto|Info|Processor)");

    /**
     * The hint is the demo's: the system asks for it, and must not know the demo. Published tables are kept by editions,
     * which the note must not know.
     */
    @ArchTest
    static final ArchRule interfacesHaveSeveralImplementationsOrNone = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and(not(equivalentTo(StartupBanner.Hint.class)))
            .and(not(equivalentTo(PublishedTables.class)))
            .should(ArchitectureConditions.notHaveExactlyOneImplementation());

    @ArchTest
    static final ArchRule theStateOfASubmissionChangesOnlyByTakingAnAction = fields().that()
            .haveRawType(State.class)
            .and()
            .areDeclaredIn(Submission.class)
            .should(ArchitectureConditions.onlyBeSetByItsConstructorAnd("apply"));

    @ArchTest
    static final ArchRule nothingIsASetterOfState = methods().should(ArchitectureConditions.notBeASetterOfState());

    @ArchTest
    static final ArchRule onlyTheApiSaysForWhomItActs = noClasses()
            .that()
            .resideOutsideOfPackage("kz.almasu.api..")
            .should()
            .callMethod(Caller.class, "actFor", Account.class);

    @ArchTest
    static final ArchRule useCasesAreTransactions = classes()
            .that()
            .areAnnotatedWith(AllowedTo.class)
            .and()
            .areNotAnnotatedWith(Interceptor.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule whereAMethodSaysWhoMayCallItItsClassDoesToo = methods()
            .that()
            .areAnnotatedWith(AllowedTo.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(AllowedTo.class);

    /** Guarded by default: whatever pages or the API call names its roles, or says why it is for everybody. */
    @ArchTest
    static final ArchRule useCasesSayWhoMayCallThem =
            methods().that(ArchitectureConditions.areUseCases()).should(ArchitectureConditions.sayWhoMayCallThem());

    /** Roles are asked for by the guard; this one knows what an address is about. */
    @ArchTest
    static final ArchRule pagesAndApiRefuseNobodyByHand = noClasses()
            .that()
            .resideInAnyPackage("kz.almasu.web..", "kz.almasu.api..")
            .and()
            .doNotHaveSimpleName("InstitutionGuard")
            .should()
            .callMethod(Refusal.class, "forbidden", String.class, Object[].class);
}
