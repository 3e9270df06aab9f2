package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.figures.RandomFigures;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Property test: for half-years of every kind and in every language, sentences are well-formed and contradict no table.
 */
class NotePropertyTest {

    private static final int SEEDS = 100;

    private static Stream<NoteSource> sources(Language language) {
        return Stream.concat(
                Stream.of(SourceFixture.demo(language), SourceFixture.published(language)),
                LongStream.range(0, SEEDS)
                        .mapToObj(seed -> seed % 5 == 0
                                ? SourceFixture.alone(new RandomFigures(seed)::of, language)
                                : SourceFixture.of(new RandomFigures(seed)::of, language)));
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsWellFormed(Language language) {
        sources(language).forEach(source -> SentenceForm.check(AnalyticalNote.compose(source)));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceContradictsATable(Language language) {
        sources(language).forEach(source -> NoteProof.check(AnalyticalNote.compose(source), source));
    }

    @Test
    void everyLanguageMakesTheSameStatements() {
        List<List<String>> kazakh = statements(Language.KK);

        assertThat(statements(Language.RU)).isEqualTo(kazakh);
        assertThat(statements(Language.EN)).isEqualTo(kazakh);
    }

    /** Returns the ids of the sentences with the rows they refer to. */
    private static List<List<String>> statements(Language language) {
        return sources(language)
                .map(AnalyticalNote::compose)
                .map(NotePropertyTest::statements)
                .toList();
    }

    private static List<String> statements(Document note) {
        return note.sentences().map(NotePropertyTest::statement).toList();
    }

    private static String statement(Sentence sentence) {
        return sentence.id() + NoteProof.rows(sentence);
    }
}
