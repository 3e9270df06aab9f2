package kz.almasu.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search by typed text in three scripts, with typing errors. */
class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY   of vienna, Universität Wien University of Vienna",
        "viena, University of Vienna",
        "uni of viennna, University of Vienna",
        "Babeş Bolyai, Babes-Bolyai University",
        "Самаркандский медицинский, Samarkand State Medical University",
        "Самарқанд мемлекеттік медициналық университеті, Samarkand State Medical University",
        "Ташкент мемл, Tashkent State Transport University",
        "Ташкентский государственный транспортный университет, Tashkent State Transport University",
        "Tashknet transport, Tashkent State Transport University",
        "Новосибирский гос, Novosibirsk State University",
        "Novosibirsk State University, Новосибирский государственный университет",
        "Венский, University of Vienna",
        "ТОМСК ПОЛИТЕХ, Tomsk Polytechnic University",
        "Kyrgyz Nacional, Kyrgyz National University",
        "mickiewicz, Adam Mickiewicz University in Poznań"
    })
    void suggestsMatchingNames(String typed, String name) {
        assertThat(typedScore(typed, name)).isGreaterThanOrEqualTo(NameSimilarity.MIN_TYPED_SCORE);
    }

    @ParameterizedTest
    @CsvSource({
        "Vienna, University of Lorraine",
        "Tomsk Polytechnic, Warsaw University of Technology",
        "Osh, Ohio State University",
        "University, Vienna",
        "Omsk, Minsk State University"
    })
    void suggestsNoOtherNames(String typed, String name) {
        assertThat(typedScore(typed, name)).isLessThan(NameSimilarity.MIN_TYPED_SCORE);
    }

    @Test
    void ranksCloserNamesHigher() {
        String typed = "Samarkand State University";

        assertThat(typedScore(typed, "Samarkand State University")).isEqualTo(1.0);
        assertThat(typedScore(typed, "Samarkand State University"))
                .isGreaterThan(typedScore(typed, "Samarkand State Medical University"));
    }

    @ParameterizedTest
    @CsvSource({
        "Universität Kassel, University of Kassel",
        "Munich Technical University, Technical University of Munich",
        "Lomonosov Moskow State University, Lomonosov Moscow State University",
        "Томский государственный университет, Tomsk State University",
        "Samarkand University, Samarkand State University"
    })
    void findsProbableDuplicates(String one, String other) {
        assertThat(similarity(one, other)).isGreaterThanOrEqualTo(NameSimilarity.MIN_SIMILARITY);
    }

    @ParameterizedTest
    @CsvSource({
        "Altai State University, Altai State Technical University",
        "Samarkand State University, Samarkand State Medical University",
        "Tomsk State University, Omsk State University",
        "University of Arizona, Arizona Western College",
        "Tashkent Medical Academy, Tashkent Pediatric Medical Institute"
    })
    void distinguishesInstitutions(String one, String other) {
        assertThat(similarity(one, other)).isLessThan(NameSimilarity.MIN_SIMILARITY);
    }

    private static double typedScore(String typed, String name) {
        return NameSimilarity.typedScore(NameTokens.of(typed), NameTokens.of(name));
    }

    private static double similarity(String one, String other) {
        List<String> words = NameTokens.of(one);
        return NameSimilarity.similarity(words, NameTokens.of(other));
    }
}
