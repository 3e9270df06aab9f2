package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecords;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Name;
import kz.almasu.registry.Programme;
import kz.almasu.system.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Corrected names of code list entries. */
@ExtendWith(ArquillianExtension.class)
class CodeListNamingIT extends AdministrationTestBase {

    private static final NameEntry NO_PERSON = new NameEntry();

    @Inject
    private CodeListNaming naming;

    @Inject
    private CodeLists codeLists;

    @Inject
    private AuditRecords auditRecords;

    @Test
    void correctsTheNameOfAProgramme() {
        String before = naming.entry("programmes", "DAAD").label(Language.EN);
        naming.rename("programmes", "DAAD", nameEntry("DAAD, corrected"), NO_PERSON);
        flush();

        assertThat(codeLists.find(Programme.class, "DAAD").orElseThrow().label(Language.RU))
                .isEqualTo("DAAD, corrected");
        assertThat(auditRecords.find(new AuditQuery("admin", AuditKind.CODE_LIST_CHANGED, null, null), 0, 1))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getSubject()).isEqualTo("programmes DAAD");
                    assertThat(record.getOldValue()).contains(before);
                    assertThat(record.getNewValue()).contains("DAAD, corrected");
                });
    }

    @Test
    void correctsBothNamesOfADegree() {
        naming.rename("degrees", "PHD", nameEntry("Doctors"), nameEntry("Doctor"));
        flush();

        Degree degree = codeLists.find(Degree.class, "PHD").orElseThrow();
        assertThat(degree.label(Language.EN)).isEqualTo("Doctor");
        assertThat(degree.tableLabel(Language.EN)).isEqualTo("Doctors");
        assertThat(wrongFields(() -> naming.rename("degrees", "PHD", nameEntry("A"), NO_PERSON)))
                .containsExactly("person_kk", "person_ru", "person_en");
    }

    @Test
    void countsTheParticipantsThatHaveIt() {
        assertThat(naming.participants("countries", "UZ").orElseThrow()).isPositive();
        assertThat(naming.participants("regions", "CIS")).isEmpty();
    }

    @Test
    void refusesNamesThatCannotBe() throws Exception {
        Name other = naming.entry("countries", "UZ").getName();

        assertThat(wrongFields(() -> naming.rename("countries", "KG", nameEntry(other), NO_PERSON)))
                .containsExactly("name_kk", "name_ru", "name_en");
        assertThat(wrongFields(() -> naming.rename("fields", "01", nameEntry("<b>"), NO_PERSON)))
                .containsExactly("name_kk", "name_ru", "name_en");
        assertRefused(() -> naming.rename("countries", "UZ", nameEntry(other), NO_PERSON), "codelist.unchanged");
        restartTransaction();
        assertRefused(() -> naming.entry("countries", "XX"), "codelist");
        restartTransaction();
        assertRefused(() -> naming.entry("planets", "XX"), "codelist");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> naming.entry("programmes", "DAAD"), "role");
            assertRefused(() -> naming.participants("programmes", "DAAD"), "role");
            assertRefused(() -> naming.rename("programmes", "DAAD", nameEntry("A"), NO_PERSON), "role");
        }
    }
}
