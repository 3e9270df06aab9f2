package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionName;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutionSearch;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.rule.Finding;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ForeignInstitutionAdministrationIT extends AdministrationTestBase {

    private static final String HEADER = "name,country,city,aliases,ror_id\n";

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private ForeignInstitutionSearch search;

    @Inject
    private CodeLists codeLists;

    @Test
    void findsByAnyNameInAnyScriptWithTypingErrors() {
        assertThat(suggestions("UZ", "самаркандский медицинский"))
                .first()
                .isEqualTo("Samarkand State Medical University");
        assertThat(suggestions("UZ", "Tashknet transport")).first().isEqualTo("Tashkent State Transport University");
        assertThat(suggestions("RU", "МГУ")).first().isEqualTo("Lomonosov Moscow State University");
        assertThat(suggestions("RU", "Мәскеу мемлекеттік")).first().isEqualTo("Lomonosov Moscow State University");
        assertThat(suggestions("DE", "Technische Universität Munchen"))
                .first()
                .isEqualTo("Technical University of Munich");
        assertThat(suggestions(null, "Upsala")).containsExactly("Uppsala University");
        assertThat(suggestions("PL", "Венский")).containsExactly("University of Vienna");
        assertThat(suggestions("RU", "!?")).isEmpty();
    }

    @Test
    void findsSimilarInstitutionsBeforeAddingAName() {
        assertThat(search.findSimilar(country("UZ"), "Samarqand Universiteti", 5))
                .extracting(Object::toString)
                .containsExactly("Samarkand State University");
        assertThat(search.findSimilar(country("JP"), "Kyoto Institute of Invented Studies", 5))
                .isEmpty();
        assertThat(search.findSimilar(institution("RU", "Omsk State Technical University"), 5))
                .isEmpty();
    }

    @Test
    void newInstitutionsAreProposedUntilConfirmed() {
        ForeignInstitution added = institutions.findOrAdd(country("JP"), "Kyoto University");
        flush();
        assertThat(added.getState()).isEqualTo(ForeignInstitutionState.PROPOSED);
        assertThat(institutions.find(country("JP"), " «KYOTO  university» ")).contains(added);
        assertThat(administration.count(new ForeignInstitutionQuery("киото", "JP", ForeignInstitutionState.PROPOSED)))
                .isEqualTo(1);

        ForeignInstitutionEntry entry = ForeignInstitutionEntry.of(added);
        entry.setName("University of Kyoto");
        entry.setCity("Kyoto");
        entry.setRorId("https://ror.org/02kpeqv85");
        administration.confirm(added.getId(), added.getVersion(), entry);
        administration.addName(added.getId(), "京都大学");
        flush();

        assertThat(added.getState()).isEqualTo(ForeignInstitutionState.CONFIRMED);
        assertThat(added.getRorId()).isEqualTo("02kpeqv85");
        assertThat(names(added)).containsExactlyInAnyOrder("Kyoto University", "University of Kyoto", "京都大学");
        assertThat(institutions.find(country("JP"), "Kyoto University")).contains(added);
    }

    @Test
    void namesAreUniqueWithinACountry() throws Exception {
        ForeignInstitution vienna = institution("AT", "University of Vienna");
        ForeignInstitution oslo = institution("NO", "University of Oslo");
        ForeignInstitutionEntry entry = ForeignInstitutionEntry.of(oslo);
        entry.setRorId("03prydq77");
        entry.setCity("<b>");

        Long main = administration.names(vienna.getId()).stream()
                .filter(name -> name.getName().equals("University of Vienna"))
                .map(ForeignInstitutionName::getId)
                .findFirst()
                .orElseThrow();

        assertThat(wrongFields(() -> administration.addName(vienna.getId(), "UNIVERSITÄT Wien")))
                .containsExactly("alias");
        restartTransaction();
        assertThat(wrongFields(() -> administration.confirm(oslo.getId(), oslo.getVersion(), entry)))
                .containsExactly("city", "ror_id");
        restartTransaction();
        assertRefused(() -> administration.confirm(oslo.getId(), oslo.getVersion() + 1, entry), "changed");
        restartTransaction();
        assertRefused(() -> administration.removeName(vienna.getId(), main), "foreignInstitution.nameKept");
    }

    @Test
    void importsAListAllOrNothing() {
        byte[] list = bytes(HEADER
                + "Universität Wien,AT,Wien,Alma Mater Rudolphina,03prydq77\n"
                + "Kyoto University,JP,Kyoto,京都大学|Киотский университет,\n"
                + "University of Oslo,NO,Oslo,,\n");

        ForeignInstitutionImport.ForeignInstitutionImportPreview preview = administration.preview(list);
        assertThat(List.of(preview.added(), preview.changed(), preview.unchanged()))
                .containsExactly(1, 1, 1);
        administration.importCsv(list);
        flush();

        assertThat(institution("AT", "alma mater RUDOLPHINA")).isEqualTo(institution("AT", "University of Vienna"));
        assertThat(institution("AT", "University of Vienna").getCity()).isEqualTo("Wien");
        assertThat(institution("JP", "Киотский университет").getState()).isEqualTo(ForeignInstitutionState.CONFIRMED);
        assertThat(administration.preview(bytes(administration.exportCsv())).unchanged())
                .isEqualTo((int) administration.count(ForeignInstitutionQuery.ALL));
    }

    @Test
    void reportsEveryErrorOfAList() {
        assertThat(rules(HEADER
                        + "A,XX,,,\n,JP,,,\nB,JP,,,02kkvpp63\n=C,JP,,,\nD,JP,,d|e,\nE,JP,,,\n"
                        + "University of Oslo,NO,,,03prydq77\n"
                        + "University of Vienna,AT,,Charles University,03prydq77\n"))
                .containsExactly(
                        "2 COUNTRY_IS_KNOWN",
                        "3 FIELD_IS_FILLED",
                        "4 ROR_ID",
                        "5 CATALOGUE_NAME",
                        "7 NAME_STANDS_ONCE",
                        "9 NAME_STANDS_ONCE",
                        "8 INSTITUTION_IS_OF_THIS_COUNTRY",
                        "8 NAME_IS_OF_ONE_INSTITUTION");
        assertThat(rules("name,country,town\nA,JP,B\n"))
                .containsExactly(
                        "1 COLUMN_IS_OF_THE_LIST", "1 COLUMN_IS_THERE", "1 COLUMN_IS_THERE", "1 COLUMN_IS_THERE");
        assertThat(rules(HEADER)).containsExactly("0 INSTITUTIONS_ARE_GIVEN");
        assertThat(wrongFields(() -> administration.importCsv(bytes(HEADER + "A,XX,,,\n"))))
                .containsExactly("country");
    }

    private List<String> suggestions(String country, String typed) {
        return search.suggest(country == null ? null : country(country), typed, 12).stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> names(ForeignInstitution institution) {
        return administration.names(institution.getId()).stream()
                .map(Object::toString)
                .toList();
    }

    private List<String> rules(String list) {
        return administration.preview(bytes(list)).findings().stream()
                .map((Finding finding) -> finding.row() + " " + finding.rule())
                .toList();
    }

    private ForeignInstitution institution(String country, String name) {
        return institutions.find(country(country), name).orElseThrow();
    }

    private Country country(String code) {
        return codeLists.find(Country.class, code).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
