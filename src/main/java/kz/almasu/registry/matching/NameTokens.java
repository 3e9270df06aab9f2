package kz.almasu.registry.matching;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an institution's name, normalized for comparison across scripts and spellings: Latin letters without
 * accents, spelt phonetically, without adjective endings; translations of common words, such as university, университет
 * and университеті, unified.
 */
public final class NameTokens {

    /** Kazakh letters and the Russian ones typed in their place. */
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";

    private static final String RUSSIAN_LETTERS = "агкноуухи";

    private static final Transliterator LATIN =
            Transliterator.getInstance("NFKC; Any-Lower; Russian-Latin/BGN; Any-Latin; Latin-ASCII; Any-Lower");

    /** Phonetic equivalents in the order of replacement; a remaining c is the ch of church. */
    private static final List<PhoneticRule> PHONETIC_RULES = List.of(
            new PhoneticRule("c(?=[eiy])", "s"),
            new PhoneticRule("c(?![hz])", "k"),
            new PhoneticRule("shch|sch|sh", "s"),
            new PhoneticRule("tch|ch|cz", "c"),
            new PhoneticRule("zh", "z"),
            new PhoneticRule("kh", "h"),
            new PhoneticRule("ph", "f"),
            new PhoneticRule("th", "t"),
            new PhoneticRule("q", "k"),
            new PhoneticRule("w", "v"),
            new PhoneticRule("x", "ks"),
            new PhoneticRule("[jy]", "i"),
            new PhoneticRule("i+(?=[aeou])", ""),
            new PhoneticRule("(.)\\1+", "$1"),
            new PhoneticRule("(?<=.{3})sk(i|a|e|o|oi|ogo|oe)?$", ""));

    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SILENT_MARKS = Pattern.compile("[\"'’ʹʺʼʻ`´·]");
    private static final int GRAM_LENGTH = 3;

    private NameTokens() {}

    /** Returns the words in their order, common ones in the canonical form of {@code name-words.csv}. */
    public static List<String> of(String name) {
        return phoneticWords(name)
                .map(CommonNameWords::canonicalForm)
                .filter(word -> CommonNameWords.weight(word) > 0)
                .distinct()
                .toList();
    }

    /**
     * Returns the trigrams of the distinctive words, the first two letters of a word padded with a blank; those of the
     * common words, if the name has no others.
     */
    public static Set<String> grams(List<String> words) {
        List<String> distinctive =
                words.stream().filter(word -> !CommonNameWords.isCommon(word)).toList();
        Set<String> grams = new LinkedHashSet<>();
        for (String word : distinctive.isEmpty() ? words : distinctive) {
            String padded = " " + word;
            for (int i = 0; i < Math.max(1, padded.length() - GRAM_LENGTH + 1); i++) {
                grams.add(padded.substring(i, Math.min(i + GRAM_LENGTH, padded.length())));
            }
        }
        return grams;
    }

    private static String latin(String name) {
        StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            int kazakh = KAZAKH_LETTERS.indexOf(text.charAt(i));
            if (kazakh >= 0) {
                text.setCharAt(i, RUSSIAN_LETTERS.charAt(kazakh));
            }
        }
        return SILENT_MARKS.matcher(LATIN.transliterate(text.toString())).replaceAll("");
    }

    /** The words spelt phonetically, common ones not unified. */
    static Stream<String> phoneticWords(String name) {
        return Arrays.stream(SEPARATORS.split(latin(name)))
                .filter(word -> !word.isEmpty())
                .map(NameTokens::phonetic);
    }

    private static String phonetic(String word) {
        String phonetic = word;
        for (PhoneticRule rule : PHONETIC_RULES) {
            phonetic = rule.pattern().matcher(phonetic).replaceAll(rule.replacement());
        }
        return phonetic.isEmpty() ? word : phonetic;
    }

    private record PhoneticRule(Pattern pattern, String replacement) {
        PhoneticRule(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }
    }
}
