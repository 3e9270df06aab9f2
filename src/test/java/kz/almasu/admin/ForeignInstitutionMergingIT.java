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

/** What follows from a merge and from its undoing, on the demo's 2023 H1: 126 and 91 institutions abroad as published. */
@ExtendWith(ArquillianExtension.class)
class ForeignInstitutionMergingIT extends AsAdministrator {

    @Inject
    private ForeignInstitutionMerging merging;

    @Inject
    private ForeignInstitutionKeeping keeping;

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
    void know() {
        bukhara = named("UZ", "Bukhara State University");
        andijan = named("UZ", "Andijan State University");
        urgench = named("UZ", "Urgench State University");
    }

    @Test
    void distinctInstitutionsAreCountedAnewAtOnce() {
        assertThat(distinct()).containsExactly(126, 91);
        Count together = counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(bukhara))
                .plus(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(andijan)));

        merging.merge(bukhara.getId(), andijan.getId());

        assertThat(distinct()).containsExactly(125, 90);
        assertThat(together).isEqualTo(Count.of(25));
        assertThat(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(andijan))).isEqualTo(together);
        assertThat(counts().ofBoth(Dimension.FOREIGN_INSTITUTION, id(bukhara))).isEqualTo(Count.ZERO);
        assertThat(keeping.participants(andijan.getId())).isGreaterThanOrEqualTo(25);
        assertThat(keeping.participants(bukhara.getId())).isZero();

        merging.part(bukhara.getId());

        assertThat(distinct()).containsExactly(126, 91);
    }

    @Test
    void figuresOfOneSubmissionAreAddedUp() {
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
    void participantsAreFoundByEveryNameAndListedUnderTheSurvivor() {
        merging.merge(bukhara.getId(), andijan.getId());

        for (String name : List.of("bukhara state", "андижанский")) {
            ParticipantQuery query = ParticipantQuery.of(periods.get("2023H1"), List.of(State.APPROVED))
                    .hostedBy(name)
                    .sortedBy(ParticipantField.FOREIGN_INSTITUTION, true);
            assertThat(participants.count(query)).isEqualTo(25);
            assertThat(participants.find(query, 0, 100))
                    .extracting(Participant::getForeignInstitution)
                    .containsOnly(andijan);
        }
    }

    @Test
    void everyNameMeansTheSurvivor() {
        merging.merge(bukhara.getId(), andijan.getId());
        merging.merge(andijan.getId(), urgench.getId());

        for (String name : List.of("Bukhara State University", "БУХАРСКИЙ государственный университет")) {
            assertThat(named("UZ", name)).isEqualTo(urgench);
        }
        assertThat(keeping.names(urgench.getId()))
                .extracting(Object::toString)
                .contains("Andijan State University", "Бухарский государственный университет");
        assertThat(distinct()).containsExactly(124, 89);
        assertThat(bukhara.getState()).isEqualTo(ForeignInstitutionState.MERGED);
    }

    @Test
    void whoLeavesTakesAlongWhatHadBeenMergedIntoThem() {
        merging.merge(bukhara.getId(), andijan.getId());
        merging.merge(andijan.getId(), urgench.getId());
        merging.part(andijan.getId());

        assertThat(named("UZ", "Bukhara State University")).isEqualTo(andijan);
        assertThat(named("UZ", "Urgench State University")).isEqualTo(urgench);
        assertThat(distinct()).containsExactly(125, 90);
        assertThat(merging.history(andijan.getId()))
                .extracting(ForeignInstitutionMerge::isUndone)
                .containsExactlyInAnyOrder(true, false);
        assertThat(merging.history(andijan.getId()))
                .extracting(ForeignInstitutionMerge::getLogin)
                .containsOnly("admin");
    }

    private ForeignInstitution named(String country, String name) {
        return institutions
                .find(codeLists.find(Country.class, country).orElseThrow(), name)
                .orElseThrow();
    }

    private static String id(ForeignInstitution institution) {
        return institution.getId().toString();
    }

    private List<Integer> distinct() {
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
