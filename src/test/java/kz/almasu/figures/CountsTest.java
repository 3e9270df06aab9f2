package kz.almasu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.almasu.registry.Direction;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Map<Counts.Key, Count> SOME = Map.of(
            new Counts.Key(Dimension.TOTAL, Direction.OUTGOING, ""), Count.of(139),
            new Counts.Key(Dimension.COUNTRY, Direction.OUTGOING, "UZ"), Count.of(31),
            new Counts.Key(Dimension.COUNTRY, Direction.INCOMING, "UZ"), Count.of(5),
            new Counts.Key(Dimension.COUNTRY, Direction.INCOMING, "KG"), Count.UNKNOWN,
            new Counts.Key(Dimension.COUNTRY, null, "TR"), Count.UNKNOWN);

    private final Counts reported = new Counts(SOME, false);
    private final Counts published = new Counts(SOME, true);

    @Test
    void missingMembersAreZeroIfReportedAndUnknownIfPublished() {
        assertThat(reported.of(Direction.OUTGOING, Dimension.COUNTRY, "DE")).isEqualTo(Count.ZERO);
        assertThat(published.of(Direction.OUTGOING, Dimension.COUNTRY, "DE")).isEqualTo(Count.UNKNOWN);
        assertThat(published.total(Direction.INCOMING)).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void sumOfBothDirectionsIsUnknownIfOneIsUnknown() {
        assertThat(reported.ofBoth(Dimension.COUNTRY, "UZ")).isEqualTo(Count.of(36));
        assertThat(reported.ofBoth(Dimension.COUNTRY, "KG")).isEqualTo(Count.UNKNOWN);
    }

    @Test
    void membersIncludeThoseWithUnknownNumbers() {
        assertThat(published.members(Dimension.COUNTRY)).containsExactlyInAnyOrder("UZ", "KG", "TR");
        assertThat(published.members(Direction.OUTGOING, Dimension.COUNTRY)).containsExactlyInAnyOrder("UZ", "TR");
        assertThat(published.members(Direction.INCOMING, Dimension.COUNTRY))
                .containsExactlyInAnyOrder("UZ", "KG", "TR");
    }
}
