package kz.almasu.submission.rule;

import static kz.almasu.registry.CatalogueFixture.entry;
import static kz.almasu.registry.CatalogueFixture.institution;
import static kz.almasu.submission.SubmissionFixture.valid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;

/** Builder of input data for rules. */
public final class CheckedReportFixture {

    private final List<CheckedRow> rows = new ArrayList<>();
    private long draftRows;
    private final ExchangeCounts.Builder yearBefore = new ExchangeCounts.Builder();
    private final Map<Long, Set<String>> duplicates = new HashMap<>();
    private final Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry = new HashMap<>();
    private final Map<ForeignInstitution, ForeignInstitution> similarNameInCountry = new HashMap<>();
    private final Map<ForeignInstitution, Institution> kazakhstani = new HashMap<>();

    /** Adds a valid participant with this change; its id and that of its foreign institution are its number. */
    public CheckedReportFixture row(Consumer<ParticipantEntry> change) {
        ParticipantEntry entry = valid(change);
        int number = rows.size() + 1;
        rows.add(CheckedRow.of(number, entry, foreignInstitution(number, entry)));
        return this;
    }

    /** Adds participants with different names. */
    CheckedReportFixture rows(int count) {
        IntStream.range(0, count).forEach(i -> row(entry -> entry.setFamilyName("Тегі" + i)));
        return this;
    }

    CheckedReportFixture draftRows(long count) {
        draftRows = count;
        return this;
    }

    /** Sets the number of participants of a year before. */
    CheckedReportFixture yearBefore(int count) {
        yearBefore.add(
                Direction.OUTGOING, entry(Country.class, "KG"), entry(Programme.class, "INTER_UNIVERSITY"), count);
        return this;
    }

    /** Marks the person of this participant as reported by another institution. */
    CheckedReportFixture reportedElsewhere(long id) {
        duplicates.put(id, Set.of());
        return this;
    }

    /** Adds an older institution that the foreign institution of this participant may duplicate. */
    CheckedReportFixture olderForeignInstitution(int id, String name) {
        ForeignInstitution older = new ForeignInstitution(entry(Country.class, "KG"), name);
        ForeignInstitution foreignInstitution = rows.get(id - 1).foreignInstitution();
        sameNameInOtherCountry.put(foreignInstitution, older);
        similarNameInCountry.put(foreignInstitution, older);
        return this;
    }

    /** Gives the foreign institution of this participant the name of a Kazakhstani one. */
    CheckedReportFixture kazakhstani(int id, String code) {
        kazakhstani.put(rows.get(id - 1).foreignInstitution(), institution(code));
        return this;
    }

    public CheckedReport report() {
        return report(new HalfYear(2024, 1));
    }

    CheckedReport report(HalfYear halfYear) {
        return new CheckedReport(
                halfYear,
                rows,
                draftRows,
                yearBefore.build(),
                duplicates,
                duplicates,
                sameNameInOtherCountry,
                similarNameInCountry,
                kazakhstani);
    }

    private static ForeignInstitution foreignInstitution(long id, ParticipantEntry entry) {
        return new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return id;
            }
        };
    }
}
