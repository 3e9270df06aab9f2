package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.figures.RandomFigures;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The number of different persons is not held against the number of participants. */
class PersonsCheckTest {

    private static final int SEEDS = 40;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | In H1 2023, 735 different people took part in academic exchange.",
                "RU | В первом полугодии 2023 года в академическом обмене участвовали 735 разных людей.",
                "KK | 2023 жылғы І жартыжылдықта академиялық алмасуға қайталанбайтын 735 адам қатысты.",
            })
    void theNumberOfParticipantsIsNotThatOfPersons(Language language, String text) {
        assertThat(CheckerFixture.check(language, text))
                .isNotEmpty()
                .noneMatch(claim -> claim.verdict() == Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceOnPersonsIsContradicted(Language language) {
        List<Claim> claims = LongStream.range(0, SEEDS)
                .mapToObj(seed -> new MutantNote(SourceFixture.of(new RandomFigures(seed)::of, language)))
                .flatMap(note -> IntStream.range(0, note.sentences().size())
                        .filter(index -> note.sentences().get(index).id().startsWith("opening.persons."))
                        .mapToObj(index ->
                                note.check(index, note.sentences().get(index).text())))
                .flatMap(List::stream)
                .toList();

        assertThat(claims).isNotEmpty().noneMatch(claim -> claim.verdict() == Verdict.CONTRADICTED);
    }
}
