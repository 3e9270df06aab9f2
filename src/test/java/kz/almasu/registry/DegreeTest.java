package kz.almasu.registry;

import static kz.almasu.registry.CatalogueFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;

class DegreeTest {

    private final Degree candidate = entry(Degree.class, "CANDIDATE_OF_SCIENCE");

    @Test
    void labelIsInTheSingular() {
        assertThat(Arrays.stream(Language.values()).map(candidate::label))
                .containsExactly("Ғылым кандидаты", "Кандидат наук", "Candidate of Sciences");
    }

    @Test
    void tableLabelIsInThePlural() {
        assertThat(Arrays.stream(Language.values()).map(candidate::tableLabel))
                .containsExactly("Ғылым кандидаттары", "Кандидаты наук", "Candidates of Sciences");
    }
}
