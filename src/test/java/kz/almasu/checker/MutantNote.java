package kz.almasu.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.almasu.checker.language.NameCatalogue;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.registry.CatalogueFixture;

/** A composed note of which one sentence at a time is changed and checked. */
final class MutantNote {

    /** Sentences before the changed one that the checker sees with it. */
    private static final int BEFORE = 12;

    private final NoteSource source;
    private final TextChecker checker;
    private final List<Sentence> sentences;

    MutantNote(NoteSource source) {
        this.source = source;
        this.checker = new TextChecker(
                source,
                NameCatalogue.of(CatalogueFixture.CODE_LISTS, CatalogueFixture.INSTITUTIONS, source.language()));
        this.sentences = AnalyticalNote.compose(source).sentences().toList();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    NoteSource source() {
        return source;
    }

    List<Claim> checkWhole() {
        return checker.check(sentences.stream().map(Sentence::text).collect(Collectors.joining("\n")));
    }

    /** Checks a text in the place of a sentence and returns its claims. */
    List<Claim> check(int index, String text) {
        String before = sentences.subList(Math.max(0, index - BEFORE), index).stream()
                .map(sentence -> sentence.text() + "\n")
                .collect(Collectors.joining());
        return checker.check(before + text).stream()
                .filter(claim -> claim.from() >= before.length())
                .toList();
    }

    /** True if every claim of the sentence is supported: only then can a change be seen. */
    boolean isSupported(int index) {
        List<Claim> claims = check(index, sentences.get(index).text());
        return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.verdict() == Verdict.SUPPORTED);
    }

    /** The figures that the sentence shows. */
    List<FigureAddress> figures(int index) {
        List<FigureAddress> figures = new ArrayList<>();
        for (Inline inline : sentences.get(index).content()) {
            if (inline instanceof Inline.Value value) {
                value.sources().forEach(address -> FigureAddress.parse(address).ifPresent(figures::add));
            }
        }
        return figures;
    }

    /** The value at an address; a row that the table does not show is zero there. */
    String value(FigureAddress address) {
        return source.cell(address).map(Object::toString).orElse("none");
    }

    Optional<String> label(FigureAddress address) {
        return source.reported().tables().containsKey(address.table())
                ? source.table(address.table()).row(address.row()).map(row -> row.label())
                : Optional.empty();
    }
}
