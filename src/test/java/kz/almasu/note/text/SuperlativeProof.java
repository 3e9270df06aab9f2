package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.almasu.document.Document;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;

/**
 * Checks that no superlative names every member that has participants: nothing would set them apart, unless numbers of
 * others are unknown.
 */
final class SuperlativeProof {

    private static final Map<Language, Pattern> SUPERLATIVE = Map.of(
            Language.EN, Pattern.compile("\\b(most|largest|fewest|first place|leading)\\b", Pattern.CASE_INSENSITIVE),
            Language.RU,
                    Pattern.compile(
                            "больше всего|меньше всего|реже всего|сам(ая|ый|ые) |наибольш|первом месте|лидируют",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Language.KK,
                    Pattern.compile(
                            "(^|\\s)ең |бірінші орында|алдыңғы қатарда|ең үлкен",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    /** Chapters whose figures are rankings of members. */
    private static final Set<String> RANKED =
            Set.of("types", "institutions", "formats", "countries", "degrees", "fields", "programmes");

    private SuperlativeProof() {}

    static void check(Document note, NoteSource source) {
        note.sentences()
                .filter(sentence -> RANKED.contains(sentence.id().split("\\.")[0]))
                .filter(sentence -> SUPERLATIVE
                        .get(source.language())
                        .matcher(sentence.text())
                        .find())
                .forEach(sentence -> check(sentence, source));
    }

    private static void check(Sentence sentence, NoteSource source) {
        ValueProof.values(sentence).stream()
                .flatMap(value -> value.sources().stream())
                .map(address -> FigureAddress.parse(address).orElseThrow())
                .map(address ->
                        address.period().equals(source.reported().halfYear().code())
                                ? Positions.of(source, address.table())
                                : Positions.of(source.before().orElseThrow().table(address.table())))
                .distinct()
                .filter(positions -> positions.isComplete() || NoteProof.saysOnlySomeAreKnown(sentence, source))
                .forEach(positions -> assertThat(positions.with(number -> number > 0))
                        .as(sentence.text())
                        .hasSizeGreaterThan(NoteProof.rows(sentence).size()));
    }
}
