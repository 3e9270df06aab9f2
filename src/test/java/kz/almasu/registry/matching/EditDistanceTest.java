package kz.almasu.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "vienna, vienna, 0",
        "viena, vienna, 1",
        "vinena, vienna, 1",
        "wienna, vienna, 1",
        "viennna, vienna, 1",
        "osh, oslo, 2",
        "'', oslo, 4",
        "kitten, sitting, 3"
    })
    void countsEdits(String word, String other, int edits) {
        assertThat(EditDistance.between(word, other)).isEqualTo(edits);
        assertThat(EditDistance.between(other, word)).isEqualTo(edits);
    }
}
