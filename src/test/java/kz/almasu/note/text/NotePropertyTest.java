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

/** For half-years of every kind no sentence contradicts a table, in any language, and each reads as a whole one. */
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
    void everySentenceReadsAsAWholeSentence(Language language) {
        sources(language).forEach(source -> SentenceForm.check(AnalyticalNote.compose(source)));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceContradictsATable(Language language) {
        sources(language).forEach(source -> NoteProof.check(AnalyticalNote.compose(source), source));
    }

    @Test
    void theSameStatementsAreMadeInEachLanguage() {
        List<List<String>> kazakh = statements(Language.KK);

        assertThat(statements(Language.RU)).isEqualTo(kazakh);
        assertThat(statements(Language.EN)).isEqualTo(kazakh);
    }

    /** Names of the sentences with what they are about. */
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
