package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Breakdown;
import kz.almasu.figures.Count;
import kz.almasu.figures.Counts;
import kz.almasu.figures.Dimension;
import kz.almasu.figures.Figures;
import kz.almasu.period.Periods;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionMerge;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.Participants;
import kz.almasu.submission.State;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Effects of a merge and of its undoing on the demo's 2023 H1, with 126 and 91 foreign institutions as published. */
@ExtendWith(ArquillianExtension.class)
class ForeignInstitutionMergingIT extends AdministrationTestBase {

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private ForeignInstitutionAdministration administration;

    @Inject
    private ForeignInstitutions institutions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Figures figures;

    @Inject
    private Periods periods;

    @Inject
    private Participants participants;

    private ForeignInstitution bukhara;
    private ForeignInstitution andijan;
    private ForeignInstitution urgench;

    @BeforeEach
    void findInstitutions() {
        bukhara = find("UZ", "Bukhara State University");
        andijan = find("UZ", "Andijan State University");
        urgench = find("UZ", "Urgench State University");
    }

    @Test
    void mergingChangesTheDistinctCountAtOnce() {
        assertThat(distinctInstitutions()).containsExactly(126, 91);
        Count together = counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(bukhara))
                .plus(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(andijan)));

        merging.merge(bukhara.getId(), andijan.getId());

        assertThat(distinctInstitutions()).containsExactly(125, 90);
        assertThat(together).isEqualTo(Count.of(25));
        assertThat(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(andijan))).isEqualTo(together);
        assertThat(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(bukhara))).isEqualTo(Count.ZERO);
        assertThat(administration.participants(andijan.getId())).isGreaterThanOrEqualTo(25);
        assertThat(administration.participants(bukhara.getId())).isZero();

        merging.unmerge(bukhara.getId());

        assertThat(distinctInstitutions()).containsExactly(126, 91);
    }

    @Test
    void addsUpTheFiguresOfASubmission() {
        merging.merge(bukhara.getId(), andijan.getId());

        long sum = figures
                .load(
                        List.of(periods.get("2023H1")),
                        Basis.APPROVED,
                        Breakdown.withinInstitutions(Dimension.FOREIGN_INSTITUTION))
                .get("2023H1")
                .withinInstitutions(Direction.OUTGOING, Dimension.FOREIGN_INSTITUTION)
                .values()
                .stream()
                .flatMap(counts -> counts.members().values().stream())
                .mapToLong(Count::value)
                .sum();
        assertThat(Count.of(sum)).isEqualTo(counts().total(Direction.OUTGOING));
    }

    @Test
    void findsParticipantsByEveryNameUnderTheCanonicalInstitution() {
        merging.merge(bukhara.getId(), andijan.getId());

        for (String name : List.of("bukhara state", "андижанский")) {
            ParticipantQuery query = ParticipantQuery.of(periods.get("2023H1"), List.of(State.APPROVED))
                    .atForeignInstitution(name)
                    .sortedBy(ParticipantField.FOREIGN_INSTITUTION, true);
            assertThat(participants.count(query)).isEqualTo(25);
            assertThat(participants.find(query, 0, 100))
                    .extracting(Participant::getForeignInstitution)
                    .containsOnly(andijan);
        }
    }

    @Test
    void everyNameResolvesToTheCanonicalInstitution() {
        merging.merge(bukhara.getId(), andijan.getId());
        merging.merge(andijan.getId(), urgench.getId());

        for (String name : List.of("Bukhara State University", "БУХАРСКИЙ государственный университет")) {
            assertThat(find("UZ", name)).isEqualTo(urgench);
        }
        assertThat(administration.names(urgench.getId()))
                .extracting(Object::toString)
                .contains("Andijan State University", "Бухарский государственный университет");
        assertThat(distinctInstitutions()).containsExactly(124, 89);
        assertThat(bukhara.getState()).isEqualTo(ForeignInstitutionState.MERGED);
    }

    @Test
    void unmergingKeepsEarlierMergesIntoTheDuplicate() {
        merging.merge(bukhara.getId(), andijan.getId());
        merging.merge(andijan.getId(), urgench.getId());
        merging.unmerge(andijan.getId());

        assertThat(find("UZ", "Bukhara State University")).isEqualTo(andijan);
        assertThat(find("UZ", "Urgench State University")).isEqualTo(urgench);
        assertThat(distinctInstitutions()).containsExactly(125, 90);
        assertThat(merging.history(andijan.getId()))
                .extracting(ForeignInstitutionMerge::isUndone)
                .containsExactlyInAnyOrder(true, false);
        assertThat(merging.history(andijan.getId()))
                .extracting(ForeignInstitutionMerge::getLogin)
                .containsOnly("admin");
    }

    private ForeignInstitution find(String country, String name) {
        return institutions
                .find(codeLists.find(Country.class, country).orElseThrow(), name)
                .orElseThrow();
    }

    private static String id(ForeignInstitution institution) {
        return institution.getId().toString();
    }

    private List<Integer> distinctInstitutions() {
        Counts counts = counts();
        return List.of(
                counts.members(Direction.OUTGOING, Dimension.FOREIGN_INSTITUTION)
                        .size(),
                counts.members(Direction.INCOMING, Dimension.FOREIGN_INSTITUTION)
                        .size());
    }

    private Counts counts() {
        return figures.counts(periods.get("2023H1"), Basis.APPROVED, Set.of(Dimension.FOREIGN_INSTITUTION));
    }
}
