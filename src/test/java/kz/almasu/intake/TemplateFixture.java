package kz.almasu.intake;

import java.util.List;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.Standing;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;

/** The workbook that offices download, without a database. */
final class TemplateFixture {

    private static final ForeignInstitutions HOSTS = new ForeignInstitutions() {
        @Override
        public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int most) {
            Country country = CatalogueFixture.entry(Country.class, "KG");
            return List.of(
                    new ForeignInstitution(country, "Kyrgyz State Technical University"),
                    new ForeignInstitution(country, "=Odd & \"Sons\""));
        }
    };

    private TemplateFixture() {}

    static byte[] of(List<Participant> participants, Language language) {
        Standing standing = new Standing(SheetFixture.ENU, SubmissionFixture.period(), null, Totals.NONE);
        return new ParticipantTemplate(CatalogueFixture.CODE_LISTS, HOSTS).write(standing, participants, language);
    }
}
