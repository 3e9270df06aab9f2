package kz.almasu.submission.rule;

import static kz.almasu.registry.CatalogueFixture.entry;
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
import kz.almasu.registry.Programme;
import kz.almasu.submission.ParticipantEntry;

/** Reports as the rules see them, made up participant by participant. */
public final class CheckedReportFixture {

    private final List<CheckedRow> rows = new ArrayList<>();
    private long unfinished;
    private final ExchangeCounts.Builder before = new ExchangeCounts.Builder();
    private final Map<Long, Set<String>> elsewhere = new HashMap<>();
    private final Map<ForeignInstitution, ForeignInstitution> abroad = new HashMap<>();
    private final Map<ForeignInstitution, ForeignInstitution> alike = new HashMap<>();

    /** Adds a participant that is valid but for this; its id and its host's are its number. */
    public CheckedReportFixture row(Consumer<ParticipantEntry> change) {
        ParticipantEntry entry = valid(change);
        int number = rows.size() + 1;
        rows.add(CheckedRow.of(number, entry, host(number, entry)));
        return this;
    }

    /** Adds that many participants, each with a name of their own. */
    CheckedReportFixture rows(int count) {
        IntStream.range(0, count).forEach(i -> row(entry -> entry.setFamilyName("Тегі" + i)));
        return this;
    }

    /** So many rows are not participants yet. */
    CheckedReportFixture unfinished(long count) {
        unfinished = count;
        return this;
    }

    /** A year before there were that many. */
    CheckedReportFixture before(int count) {
        before.add(Direction.OUTGOING, entry(Country.class, "KG"), entry(Programme.class, "INTER_UNIVERSITY"), count);
        return this;
    }

    /** Another institution has reported the person of this participant too. */
    CheckedReportFixture elsewhere(long id) {
        elsewhere.put(id, Set.of());
        return this;
    }

    /** There is an older institution that the host of this participant may be. */
    CheckedReportFixture olderHost(int id, String name) {
        ForeignInstitution older = new ForeignInstitution(entry(Country.class, "KG"), name);
        ForeignInstitution host = rows.get(id - 1).foreignInstitution();
        abroad.put(host, older);
        alike.put(host, older);
        return this;
    }

    public CheckedReport report() {
        return report(new HalfYear(2024, 1));
    }

    CheckedReport report(HalfYear halfYear) {
        return new CheckedReport(halfYear, rows, unfinished, before.build(), elsewhere, elsewhere, abroad, alike);
    }

    private static ForeignInstitution host(long id, ParticipantEntry entry) {
        return new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Long getId() {
                return id;
            }
        };
    }
}
