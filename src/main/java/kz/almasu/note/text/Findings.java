package kz.almasu.note.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteSource;

/** Summary on the first page of the note: key figures, and the first five of its most telling sentences. */
final class Findings {

    private static final int MOST = 5;

    /** Ids of sentences, the most telling first; a note of few figures lacks some. */
    private static final List<String> TELLING = List.of(
            "opening.change.total",
            "countries.outgoing.most",
            "countries.incoming.most",
            "fields.outgoing.most",
            "programmes.most",
            "fields.incoming.most",
            "degrees.outgoing.most",
            "degrees.incoming.most",
            "opening.total",
            "opening.outgoing",
            "opening.incoming");

    private Findings() {}

    /** @param computed the blocks of the note as revised, without the paragraphs of analysts */
    static Cover cover(NoteSource source, List<Block> computed) {
        Document note = new Document(source.language(), "", "", "", computed);
        Map<String, Sentence> sentences =
                note.sentences().collect(Collectors.toMap(Sentence::id, Function.identity(), (first, other) -> first));
        return new Cover(
                "",
                "",
                "",
                "",
                Headline.of(source).stream()
                        .map(figure -> new Cover.KeyFigure(figure.name(), figure.value(), remark(figure)))
                        .toList(),
                TELLING.stream()
                        .map(sentences::get)
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .toList());
    }

    private static String remark(Headline figure) {
        return figure.change().isEmpty() ? figure.earlier() : figure.earlier() + " (" + figure.change() + ")";
    }
}
