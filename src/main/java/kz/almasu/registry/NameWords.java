package kz.almasu.registry;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an institution's name in the form in which names of different scripts and spellings are compared:
 * Latin letters without accents, written as they sound, without the endings of adjectives; general words, such as
 * university, университет and университеті, as one.
 */
public final class NameWords {

    /** Kazakh letters as the Russian ones that are typed in their place. */
    private static final String KAZAKH = "әғқңөұүһі";

    private static final String RUSSIAN = "агкноуухи";

    private static final Transliterator LATIN =
            Transliterator.getInstance("NFKC; Any-Lower; Russian-Latin/BGN; Any-Latin; Latin-ASCII; Any-Lower");

    /** What sounds the same, in the order in which it is replaced; a c that is left is the ch of church. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("c(?=[eiy])", "s"),
            new Sound("c(?![hz])", "k"),
            new Sound("shch|sch|sh", "s"),
            new Sound("tch|ch|cz", "c"),
            new Sound("zh", "z"),
            new Sound("kh", "h"),
            new Sound("ph", "f"),
            new Sound("th", "t"),
            new Sound("q", "k"),
            new Sound("w", "v"),
            new Sound("x", "ks"),
            new Sound("[jy]", "i"),
            new Sound("i+(?=[aeou])", ""),
            new Sound("(.)\\1+", "$1"),
            new Sound("(?<=.{3})sk(i|a|e|o|oi|ogo|oe)?$", ""));

    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNHEARD = Pattern.compile("[\"'’ʹʺʼʻ`´·]");
    private static final int GRAM = 3;

    private NameWords() {}

    /** The words in their order, general ones as the first of their line in {@code name-words.csv}. */
    public static List<String> of(String name) {
        return heard(name)
                .map(GeneralWords::among)
                .filter(word -> GeneralWords.weight(word) > 0)
                .distinct()
                .toList();
    }

    /**
     * Each three letters in a row of the telling words, the first two of a word with a blank before them; of the general
     * words, where the name has no others.
     */
    static Set<String> grams(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !GeneralWords.isGeneral(word)).toList();
        Set<String> grams = new LinkedHashSet<>();
        for (String word : telling.isEmpty() ? words : telling) {
            String padded = " " + word;
            for (int i = 0; i < Math.max(1, padded.length() - GRAM + 1); i++) {
                grams.add(padded.substring(i, Math.min(i + GRAM, padded.length())));
            }
        }
        return grams;
    }

    private static String latin(String name) {
        StringBuilder letters = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < letters.length(); i++) {
            int kazakh = KAZAKH.indexOf(letters.charAt(i));
            if (kazakh >= 0) {
                letters.setCharAt(i, RUSSIAN.charAt(kazakh));
            }
        }
        return UNHEARD.matcher(LATIN.transliterate(letters.toString())).replaceAll("");
    }

    /** The words as they sound, general ones as they are written in their language. */
    static Stream<String> heard(String name) {
        return Arrays.stream(APART.split(latin(name)))
                .filter(word -> !word.isEmpty())
                .map(NameWords::asItSounds);
    }

    private static String asItSounds(String word) {
        String heard = word;
        for (Sound sound : SOUNDS) {
            heard = sound.spelling().matcher(heard).replaceAll(sound.letters());
        }
        return heard.isEmpty() ? word : heard;
    }

    private record Sound(Pattern spelling, String letters) {
        Sound(String spelling, String letters) {
            this(Pattern.compile(spelling), letters);
        }
    }
}
