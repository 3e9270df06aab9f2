package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.almasu.audit.AuditKind;
import kz.almasu.audit.AuditQuery;
import kz.almasu.audit.AuditRecords;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionProfile;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names and types of institutions from a day on. */
@ExtendWith(ArquillianExtension.class)
class InstitutionAdministrationIT extends AdministrationTestBase {

    private static final LocalDate DAY = LocalDate.of(2090, 1, 1);

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private PeriodPlanning planning;

    @Inject
    private Institutions institutions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private AuditRecords auditRecords;

    @Test
    void keepsTheOldNameInOldHalfYears() {
        InstitutionProfile old = institutions.get("ENU").getCurrent();
        Institution changed = administration.change("ENU", change(DAY, "PRIVATE", "A"));
        flush();

        assertThat(changed.profileOn(DAY).getName().label(Language.EN)).isEqualTo("A");
        assertThat(changed.profileOn(DAY.minusDays(1)).showsSameAs(old)).isTrue();
        assertThat(changed.label(Language.EN)).isEqualTo(old.getName().label(Language.EN));
        assertThat(administration.withdraw("ENU", DAY).getLatest().showsSameAs(old))
                .isTrue();
        flush();
    }

    @Test
    void showsWhatAChangeWillChangeWithoutMakingIt() {
        planning.plan("2089H2", DAY, DAY, DAY);
        planning.plan("2090H1", DAY, DAY, DAY);
        planning.plan("2090H2", DAY, DAY, DAY);
        administration.change("ENU", change(LocalDate.of(2090, 7, 1), "NATIONAL", "Later"));
        flush();

        InstitutionChangeEffect effect = administration.preview("ENU", change(DAY, "PRIVATE", "A"));

        assertThat(effect.changed()).extracting(Object::toString).containsExactly("2090H1");
        assertThat(effect.kept()).extracting(Object::toString).contains("2090H2", "2089H2", "2023H1");
        assertThat(effect.until()).isEqualTo(LocalDate.of(2090, 7, 1));
        assertThat(effect.isTypeChanged()).isTrue();
        assertThat(effect.accounts()).isEqualTo(1);
        assertThat(institutions.get("ENU").profileOn(DAY).getName().label(Language.EN))
                .isNotEqualTo("A");
    }

    @Test
    void correctsTheDayOfAChange() {
        InstitutionType type = type("NATIONAL");
        administration.change("ENU", new InstitutionChange(DAY, false, type, nameEntry("A"), null));
        Institution corrected =
                administration.change("ENU", new InstitutionChange(DAY.plusDays(9), true, type, nameEntry("A"), DAY));
        flush();

        assertThat(corrected.isAllDaysConfirmed()).isTrue();
        assertThat(corrected.getLatest().getValidFrom()).isEqualTo(DAY.plusDays(9));
        assertThat(corrected.profileOn(DAY).getName().label(Language.EN)).isNotEqualTo("A");
    }

    @Test
    void refusesChangesThatOverlap() {
        administration.change("ENU", change(DAY, "NATIONAL", "A"));
        administration.change("ENU", change(DAY.plusYears(1), "NATIONAL", "B"));
        InstitutionChange moved = new InstitutionChange(DAY.plusYears(2), true, type("NATIONAL"), nameEntry("A"), DAY);

        assertThat(wrongFields(() -> administration.change("ENU", change(DAY, "NATIONAL", "C"))))
                .containsExactly("from");
        assertThat(wrongFields(() -> administration.change("ENU", moved))).containsExactly("from");
        assertThat(wrongFields(() -> administration.change("ENU", change(LocalDate.of(1999, 1, 1), "NATIONAL", "C"))))
                .containsExactly("from");
    }

    @Test
    void refusesChangesToPublishedHalfYears() {
        LocalDate published = LocalDate.of(2023, 1, 1);

        assertThat(wrongFields(() -> administration.change("ENU", change(published, "STATE", "A"))))
                .containsExactly("from");
    }

    /** Its counts were saved with the type, when it was submitted. */
    @Test
    void refusesAnotherTypeForAReportThatWasCounted() throws Exception {
        HalfYear present = HalfYear.containing(LocalDate.now(Time.ZONE));
        InstitutionChange otherType = change(present.firstDay(), "STATE", "A");

        assertRefused(() -> administration.change("AMU", otherType), "institution.typeCounted");
        restartTransaction();
        assertThat(administration
                        .change("AMU", change(present.firstDay(), currentType("AMU"), "A"))
                        .profileOn(present.firstDay())
                        .getName()
                        .label(Language.EN))
                .isEqualTo("A");
    }

    @Test
    void refusesToWithdrawTheFirstProfile() {
        assertRefused(
                () -> administration.withdraw("ENU", institutions.get("ENU").getValidFrom()), "institution.kept");
    }

    @Test
    void addsAtTheEndOfTheCatalogue() {
        List<Institution> all = institutions.all();
        Institution added = administration.add("tst", DAY, type("STATE"), nameEntry("Test University"));
        flush();

        assertThat(added.getCode()).isEqualTo("TST");
        assertThat(added.getPosition()).isGreaterThan(all.get(all.size() - 1).getPosition());
        assertThat(added.existsBetween(DAY.minusDays(9), DAY.minusDays(1))).isFalse();
    }

    @Test
    void recordsOldAndNewNamesInAllLanguages() {
        administration.change("SDU", change(DAY, "PRIVATE", "Renamed"));
        flush();

        assertThat(auditRecords.find(new AuditQuery("admin", AuditKind.INSTITUTION_CHANGED, null, null), 0, 1))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.getSubject()).isEqualTo("SDU");
                    assertThat(record.getOldValue()).contains("PRIVATE", "SDU University");
                    assertThat(record.getNewValue()).isEqualTo("2090-01-01 PRIVATE Renamed");
                });
    }

    /** The note of 2023 H1 has the old names; since when the new ones are valid has to be confirmed. */
    @Test
    void hasSixInstitutionsRenamedSinceTheNote() {
        for (String code : List.of("RII", "SHAKARIM", "SDU", "KAZUTB", "ELA", "ESIL")) {
            Institution renamed = institutions.get(code);

            assertThat(renamed.getProfiles()).as(code).hasSize(2);
            assertThat(renamed.getLatest().isDayConfirmed()).as(code).isFalse();
            assertThat(renamed.profileOn(LocalDate.of(2023, 6, 30)).showsSameAs(renamed.getLatest()))
                    .as(code)
                    .isFalse();
        }
    }

    @Test
    void isForAdministratorsOnly() {
        for (String other : List.of("reviewer", "enu")) {
            actAs(other);

            assertRefused(() -> administration.preview("ENU", change(DAY, "STATE", "A")), "role");
            assertRefused(() -> administration.change("ENU", change(DAY, "STATE", "A")), "role");
            assertRefused(() -> administration.withdraw("ENU", DAY), "role");
        }
    }

    private InstitutionChange change(LocalDate from, String type, String name) {
        return InstitutionChange.of(from, type(type), nameEntry(name));
    }

    private InstitutionType type(String code) {
        return codeLists.find(InstitutionType.class, code).orElseThrow();
    }

    private String currentType(String institution) {
        return institutions.get(institution).getCurrent().getType().getCode();
    }
}
