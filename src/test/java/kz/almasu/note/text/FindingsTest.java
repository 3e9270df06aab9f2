package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page of the note of 2023 H1. */
class FindingsTest {

    @ParameterizedTest
    @EnumSource
    void areThreeFiguresAndFiveSentencesOfTheNote(Language language) {
        Document note = AnalyticalNote.compose(NoteFixture.source(language));
        Cover cover = note.cover();

        assertThat(cover.figures()).extracting(Cover.KeyFigure::value).containsExactly("735", "382", "353");
        assertThat(cover.figures().get(0).remark()).contains("313", language == Language.EN ? "×2.3" : "×2,3");
        assertThat(cover.findings()).hasSize(5);
        assertThat(note.sentences().toList()).containsAll(cover.findings());
    }

    @Test
    void nameTheLeadingCountriesOfBothDirections() {
        assertThat(text(AnalyticalNote.compose(NoteFixture.source(Language.EN))
                        .cover()
                        .findings()))
                .contains("Uzbekistan – 116 people (30.4%)", "Uzbekistan – 177 people (50.1%)", "more than doubled");
    }

    @ParameterizedTest
    @EnumSource
    void areFewerWhereLessIsKnown(Language language) {
        Cover cover = AnalyticalNote.compose(SourceFixture.published(language)).cover();

        assertThat(cover.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(cover.figures()).extracting(Cover.KeyFigure::remark).containsOnly("");
    }

    private static String text(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
