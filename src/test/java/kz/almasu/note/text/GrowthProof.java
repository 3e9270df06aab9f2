package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.almasu.document.Cell;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteFixture;
import kz.almasu.system.Language;

/** Checks that a growth word is true of the two numbers in its sentence. */
final class GrowthProof {

    private static final Map<Language, Map<String, String>> WORDS = Map.of(
            Language.EN,
            Map.of(
                    "none", "did not change|no change",
                    "from zero", "from zero",
                    "to zero", "to zero",
                    "halved", "by more than half",
                    "nearly", "nearly (doubled|tripled|twice|(\\d+) times)|to nearly (\\d+) times",
                    "over", "more than (doubled|tripled|twice|(\\d+) times)",
                    "times", "doubled|tripled|twice|(\\d+) times",
                    "rose", "rose|a rise",
                    "fell", "fell|a fall"),
            Language.RU,
            Map.of(
                    "none", "не изменилась|без изменений",
                    "from zero", "с нуля",
                    "to zero", "до нуля",
                    "halved", "более чем вдвое",
                    "nearly", "почти в (\\d+) раза?",
                    "over", "более чем в (\\d+) раза?",
                    "times", "в (\\d+) раза?",
                    "rose", "увеличилась|рост",
                    "fell", "сократилась|снижение"),
            Language.KK,
            Map.of(
                    "none", "өзгерген жоқ|өзгермеген",
                    "from zero", "нөлден",
                    "to zero", "нөлге",
                    "halved", "екі еседен астам (кеміді|кеміген)",
                    "nearly", "(\\d+) есеге жуық",
                    "over", "(\\d+) еседен астам",
                    "times", "(\\d+) есе ",
                    "rose", "өсті|өскен|өсім",
                    "fell", "кеміді|кеміген|кему"));

    private static final List<String> ORDER =
            List.of("none", "from zero", "to zero", "halved", "nearly", "over", "times", "rose", "fell");

    private GrowthProof() {}

    static void check(Sentence sentence, ValueProof values) {
        List<Inline.Value> figures = ValueProof.values(sentence).stream()
                .filter(value -> value.sources().size() == 1)
                .toList();
        String text = sentence.text().substring(0, sentence.text().lastIndexOf(" ("));
        assertThat(figures).as(sentence.text()).hasSize(isNotListed(sentence) ? 1 : 2);
        boolean fromNothing =
                isNotListed(sentence) && figures.get(0).sources().get(0).startsWith(NoteFixture.REPORTED.getCode());
        double old = fromNothing ? 0 : number(values, figures.get(0));
        double now = isNotListed(sentence) && !fromNothing ? 0 : number(values, figures.get(figures.size() - 1));
        for (String word : ORDER) {
            Matcher match =
                    Pattern.compile(WORDS.get(values.language()).get(word)).matcher(text);
            if (match.find()) {
                assertThat(holds(word, times(match), old, now))
                        .as("%s: %s, %s → %s", word, sentence.text(), old, now)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("no word for a growth: " + sentence.text());
    }

    /** True if one of the numbers is the zero of a member that a table does not list. */
    private static boolean isNotListed(Sentence sentence) {
        return sentence.content().stream()
                .filter(Inline.PlainText.class::isInstance)
                .anyMatch(text -> text.text().matches("(?s).* – 0 .*"));
    }

    private static double number(ValueProof values, Inline.Value value) {
        return ((Cell.Amount) values.cell(value.sources().get(0))).value();
    }

    /** Returns the N of “N times”. */
    private static double times(Matcher match) {
        for (int group = match.groupCount(); group > 0; group--) {
            if (match.group(group) != null && match.group(group).matches("\\d+")) {
                return Double.parseDouble(match.group(group));
            }
        }
        return match.group().contains("tripled") ? 3 : 2;
    }

    private static boolean holds(String word, double times, double old, double now) {
        return switch (word) {
            case "none" -> old == now;
            case "from zero" -> old == 0 && now > 0;
            case "to zero" -> old > 0 && now == 0;
            case "halved" -> now > 0 && 2 * now < old;
            case "nearly" -> now < times * old && now >= (times - 0.255) * old;
            case "over" -> now > times * old && now < (times + 0.75) * old;
            case "times" -> Math.abs(now - times * old) <= 0.055 * old;
            case "rose" -> now > old && old > 0 && (old < 10 || now < 1.75 * old);
            default -> now < old && now > 0 && (old < 10 || 2 * now >= old);
        };
    }
}
