package kz.almasu.checker;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.almasu.system.Language;

/**
 * Words of one language that are exchanged for others by {@link Mutations}.
 *
 * @param changes words of rising and falling, each with its opposite
 * @param superlatives words of most and least, each with its opposite
 * @param ranks words of first place, each with another place
 * @param halves words of the first half-year, each with the second
 * @param directions words of one direction, each with the other
 */
record MutationWords(
        List<String> changes,
        List<String> superlatives,
        List<String> ranks,
        List<String> halves,
        List<String> directions) {

    private static final Map<Language, MutationWords> ALL = Map.of(
            Language.EN,
            new MutationWords(
                    List.of("rose", "fell", "a rise", "a fall", "grew", "fell", "higher", "lower"),
                    List.of("most", "fewest", "fewest", "most", "largest", "smallest", "greatest", "smallest"),
                    List.of("n first place", "n third place"),
                    List.of("first half", "second half"),
                    List.of("Kazakhstani", "foreign", "outgoing", "incoming")),
            Language.RU,
            new MutationWords(
                    List.of("увеличилась", "сократилась", "увеличилось", "сократилось", "выше", "ниже"),
                    List.of(
                            "Больше всего",
                            "Меньше всего",
                            "Меньше всего",
                            "Больше всего",
                            "меньше всего",
                            "больше всего",
                            "многочисленная",
                            "малочисленная"),
                    List.of("первом месте", "третьем месте"),
                    List.of("первом полугодии", "втором полугодии", "первым полугодием", "вторым полугодием"),
                    List.of("казахстанск", "зарубежн", "Казахстанск", "Зарубежн", "выехавш", "прибывш")),
            Language.KK,
            new MutationWords(
                    List.of("өсті", "кеміді", "кеміді", "өсті", "артты", "кеміді", "қанда жоғары", "қанда төмен"),
                    List.of("ең көп", "ең аз", "ең аз ", "ең көп ", "Ең аз ", "Ең көп ", "Ең көп ", "Ең аз "),
                    List.of("бірінші орында", "үшінші орында"),
                    List.of("бірінші жартыжылдық", "екінші жартыжылдық"),
                    List.of("қазақстандық", "шетелдік", "Қазақстандық", "Шетелдік")));

    static MutationWords of(Language language) {
        return ALL.get(language);
    }

    boolean isChange(String text) {
        return !replaced(text, changes).equals(text);
    }

    String opposite(String text) {
        return isChange(text) ? replaced(text, changes) : replaced(text, superlatives);
    }

    String otherRank(String text) {
        return replaced(text, ranks);
    }

    String otherHalf(String text) {
        return replaced(text, halves);
    }

    /** Each direction for the other, wherever it is named. */
    String otherDirection(String text) {
        String mark = "\uFFFC";
        String swapped = text;
        for (int at = 0; at < directions.size(); at += 2) {
            swapped = swapped.replace(directions.get(at), mark)
                    .replace(directions.get(at + 1), directions.get(at))
                    .replace(mark, directions.get(at + 1));
        }
        return swapped;
    }

    private static String replaced(String text, List<String> words) {
        for (int at = 0; at < words.size(); at += 2) {
            Pattern word = Pattern.compile("(?<!\\p{L}{2})" + Pattern.quote(words.get(at)) + "(?!\\p{L}*-)");
            if (word.matcher(text).find()) {
                return word.matcher(text).replaceFirst(words.get(at + 1));
            }
        }
        return text;
    }
}
