package kz.almasu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import kz.almasu.period.Period;
import kz.almasu.period.Periods;
import kz.almasu.registry.Direction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Recount after a dimension is added: unknown first, counted later. Runs in the server, in a transaction that is rolled
 * back.
 */
@ExtendWith(ArquillianExtension.class)
class RecountIT {

    private static final Breakdown BREAKDOWN =
            Breakdown.by(Dimension.PROGRAMME, Dimension.COUNTRY).and(Breakdown.withinInstitutions(Dimension.PROGRAMME));
    private static final String UNCOUNTED = "ENU";
    private static final String OTHER = "SKU";
    private static final String PROGRAMME = "ERASMUS_PLUS";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Figures figures;

    @Inject
    private Recount recount;

    @Inject
    private RecountJob job;

    @Inject
    private Periods periods;

    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void uncountedDimensionIsUnknownUntilRecounted() {
        PeriodCounts before = counts();
        assertThat(recount.progress().isDone()).isTrue();

        removeCounts(Dimension.PROGRAMME);

        PeriodCounts lacking = counts();
        assertThat(lacking.national().of(Direction.OUTGOING, Dimension.PROGRAMME, PROGRAMME))
                .isEqualTo(Count.UNKNOWN);
        assertThat(lacking.national().isCounted(Dimension.COUNTRY)).isTrue();
        assertThat(within(lacking, UNCOUNTED).of(PROGRAMME)).isEqualTo(Count.UNKNOWN);
        assertThat(within(lacking, OTHER)).isEqualTo(within(before, OTHER));
        assertThat(recount.progress().submissions() - recount.progress().counted())
                .isEqualTo(1);

        job.run();

        assertThat(recount.progress().isDone()).isTrue();
        assertThat(counts().national().isCounted(Dimension.PROGRAMME)).isTrue();
        assertThat(programmes(counts())).isEqualTo(programmes(before)).doesNotContainValue(Count.UNKNOWN);
        assertThat(within(counts(), UNCOUNTED)).isEqualTo(within(before, UNCOUNTED));
    }

    /** Simulates a dimension that was added after ENU had submitted. */
    private void removeCounts(Dimension dimension) {
        List.of("figure", "counted_dimension")
                .forEach(table -> entityManager
                        .createNativeQuery("delete from " + table + " where dimension = '" + dimension
                                + "' and submission_id in (select id from submission where institution_code = '"
                                + UNCOUNTED + "' and period_code = '2023H1')")
                        .executeUpdate());
    }

    private PeriodCounts counts() {
        Period period = periods.get("2023H1");
        return figures.load(List.of(period), Basis.APPROVED, BREAKDOWN).get("2023H1");
    }

    private static MemberCounts within(PeriodCounts counts, String institution) {
        return counts.withinInstitutions(Direction.OUTGOING, Dimension.PROGRAMME)
                .get(institution);
    }

    private static Map<String, Count> programmes(PeriodCounts counts) {
        return counts.national().members(Dimension.PROGRAMME).stream()
                .collect(Collectors.toMap(
                        member -> member, member -> counts.national().ofBoth(Dimension.PROGRAMME, member)));
    }
}
