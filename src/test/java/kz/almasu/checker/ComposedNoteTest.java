package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The composed note never contradicts its own tables; most single alterations of its numbers are detected. */
class ComposedNoteTest {

    private static final long SEED = 2023;
    private static final int ALTERATIONS = 60;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,-])\\d{2,3}(?![\\d.,-])");

    @ParameterizedTest
    @EnumSource(Language.class)
    void composedTextIsNotContradicted(Language language) {
        assertThat(contradicted(language, text(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void detectsMostAlteredNumbers(Language language) {
        String text = text(language);
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        Random random = new Random(SEED);
        int found = 0;
        for (int i = 0; i < ALTERATIONS; i++) {
            MatchResult number = numbers.get(random.nextInt(numbers.size()));
            int replacement = Integer.parseInt(number.group()) * 2 + 1 + random.nextInt(7);
            String altered = text.substring(0, number.start()) + replacement + text.substring(number.end());
            if (!contradicted(language, altered).isEmpty()) {
                found++;
            }
        }

        assertThat(found).isGreaterThan(ALTERATIONS / 2);
    }

    private static List<Claim> contradicted(Language language, String text) {
        return CheckerFixture.check(language, text).stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .toList();
    }

    private static String text(Language language) {
        return AnalyticalNote.compose(NoteFixture.source(language))
                .sentences()
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }
}
