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
import jakarta.transaction.Transactional;
import kz.almasu.account.Account;
import kz.almasu.account.AllowedTo;
import kz.almasu.account.Caller;
import kz.almasu.submission.State;
import kz.almasu.submission.Submission;
import kz.almasu.system.StartupBanner;

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
    static final ArchRule workbooksAreOnlyInTheirPackages = noClasses()
            .that()
            .resideOutsideOfPackages("kz.almasu.document.xlsx..", "kz.almasu.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim.fastexcel..");

    @ArchTest
    static final ArchRule officeFilesAreOnlyInTheirPackages = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "kz.almasu.document.office..",
                    "kz.almasu.document.docx..",
                    "kz.almasu.document.xlsx..",
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
            .resideOutsideOfPackages(
                    "kz.almasu.document.csv..",
                    "kz.almasu.intake..",
                    "kz.almasu.registry..",
                    "kz.almasu.system..",
                    "kz.almasu.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

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

    /** The hint is the demo's: the system asks for it, and must not know the demo. */
    @ArchTest
    static final ArchRule interfacesHaveSeveralImplementationsOrNone = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and(not(equivalentTo(StartupBanner.Hint.class)))
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
}
