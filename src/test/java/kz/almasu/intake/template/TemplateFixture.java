package kz.almasu.intake.template;

import java.util.List;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ReportStatus;
import kz.almasu.submission.SubmissionFixture;
import kz.almasu.submission.Totals;
import kz.almasu.system.Language;

/** The template workbook, without a database. */
public final class TemplateFixture {

    private static final ForeignInstitutions FOREIGN_INSTITUTIONS = new ForeignInstitutions() {
        @Override
        public List<ForeignInstitution> find(ForeignInstitutionQuery query, int first, int limit) {
            Country country = CatalogueFixture.entry(Country.class, "KG");
            return List.of(
                    new ForeignInstitution(country, "Kyrgyz State Technical University"),
                    new ForeignInstitution(country, "=Odd & \"Sons\""));
        }
    };

    private TemplateFixture() {}

    public static byte[] of(List<Participant> participants, Language language) {
        ReportStatus status = new ReportStatus(SheetFixture.ENU, SubmissionFixture.period(), null, Totals.NONE);
        return new ParticipantTemplate(CatalogueFixture.CODE_LISTS, FOREIGN_INSTITUTIONS)
                .write(status, participants, language);
    }
}
