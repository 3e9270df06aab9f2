package kz.almasu.intake.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Family name and given names of one cell. The family name comes first, unless initials before the last word, a comma or
 * capitals say otherwise: “John A. Smith”, “А. К. Сапарова”, “Smith, John”, “John SMITH”.
 *
 * @param given null if the cell has one word
 */
record FullName(String family, String given) {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{L}?\\.-?){1,3}");
    private static final Pattern PARTICLE = Pattern.compile(
            "van|von|der|den|de|da|dos|du|di|del|della|la|le|el|al|bin|ibn|ben|ter|ten|ван|фон|дер|де|да|ди|дель|ла|ле|аль|эль|бин|ибн");

    static FullName of(String text) {
        String[] commas = text.split("\\s*,\\s*", 2);
        if (commas.length == 2 && !commas[0].isEmpty() && !commas[1].isEmpty() && !commas[1].contains(",")) {
            return new FullName(commas[0], commas[1]);
        }
        List<String> words = Arrays.asList(text.split(" "));
        int last = words.size() - 1;
        int family = familyIsLast(words) ? last : 0;
        if (family == 0) {
            int end = endOfFamily(words);
            return new FullName(joined(words, 0, end), end > last ? null : joined(words, end, last + 1));
        }
        return new FullName(words.get(last), joined(words, 0, last));
    }

    private static boolean familyIsLast(List<String> words) {
        int last = words.size() - 1;
        boolean initialsInside = last > 0
                && words.subList(0, last).stream()
                        .anyMatch(word -> INITIALS.matcher(word).matches())
                && !INITIALS.matcher(words.get(last)).matches();
        boolean onlyLastInCapitals = last > 0
                && isInCapitals(words.get(last))
                && words.subList(0, last).stream().noneMatch(FullName::isInCapitals);
        return initialsInside || onlyLastInCapitals;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2
                && word.indexOf('.') < 0
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Particles at the beginning belong to the family name. */
    private static int endOfFamily(List<String> words) {
        int end = 1;
        while (end < words.size() - 1
                && PARTICLE.matcher(words.get(end - 1).toLowerCase(Locale.ROOT)).matches()) {
            end++;
        }
        return end;
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
