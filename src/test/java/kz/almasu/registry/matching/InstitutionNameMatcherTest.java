package kz.almasu.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import kz.almasu.registry.ForeignInstitution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionNameMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "Vilnius University, University of Vilnius",
        "Babeș-Bolyai University, Babes Bolyai university",
        "Astrakhan State University, Astrahan State University",
        "Osh State University, Osh State Universty",
        "Казанский федеральный университет, Казанский федералный университет"
    })
    void toleratesOrderAccentsAndATypingError(String one, String other) {
        assertThat(areSimilar(one, other)).isTrue();
        assertThat(areSimilar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Omsk State University, Tomsk State University",
        "University 12, University 13",
        "Altai State University, Altai State Technical University",
        "University of Bern, University of Basel",
        "Lodz University of Technology, Lublin University of Technology",
        "Osh State University, Osh Technological University"
    })
    void distinguishesCitiesAndKinds(String one, String other) {
        assertThat(areSimilar(one, other)).isFalse();
    }

    private static boolean areSimilar(String one, String other) {
        return InstitutionNameMatcher.areSimilar(
                ForeignInstitution.searchName(one),
                ForeignInstitution.searchName(other),
                length -> length < 5 ? 0 : length < 8 ? 1 : 2);
    }
}
