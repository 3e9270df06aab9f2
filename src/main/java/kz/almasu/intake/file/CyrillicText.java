package kz.almasu.intake.file;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Russian or Kazakh text in one of the encodings of one byte a letter: Windows-1251, KZ-1048, KOI8-R, CP866 and that of old
 * Macintoshes. The reading that consists of words with usual letters is taken; one that could be two is none.
 */
final class CyrillicText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    private static final String KAZAKH = "әғқңөұүһі";
    private static final int KAZAKH_WEIGHT = 15;
    private static final int PENALTY = 20;

    /** The sixteen letters in which KZ-1048 differs from Windows-1251, in pairs. */
    private static final String KZ_1048 = "ЌҚЋҺќқћһЎҰўұЈӘҐӨЄҒЇҮґөєғјәЅҢѕңїү";

    /** Letters of KZ-1048 that are of Serbian and Macedonian in Windows-1251. */
    private static final Pattern MISREAD_KAZAKH = inWords("ЌќЋћЈјЅѕ");

    /** Letters of KZ-1048 alone; the others are in PTCP154 too, for other letters. */
    private static final Pattern OF_KZ_1048 = inWords("ЈјЅѕҐґЇїЎў");

    private static final Pattern OF_BOTH = inWords("Єє");
    private static final Pattern OF_OTHER_ENCODINGS = inWords("‡‰¤¦±µЂЃѓЊњЏџ");

    private CyrillicText() {}

    private static Pattern inWords(String letters) {
        return Pattern.compile("\\p{IsCyrillic}[" + letters + "]|[" + letters + "]\\p{IsCyrillic}");
    }

    /**
     * Decodes bytes that are not valid UTF-8.
     *
     * @return empty if no reading consists of words, or Kazakh letters could be read in two ways
     */
    static Optional<String> decode(byte[] bytes) {
        Stream<String> others =
                Stream.of("KOI8-R", "IBM866", "x-MacCyrillic").map(name -> new String(bytes, Charset.forName(name)));
        return Stream.concat(windows(new String(bytes, WINDOWS)).stream(), others)
                .filter(CyrillicWords::areLikely)
                .max(Comparator.comparingDouble(CyrillicText::usualness));
    }

    private static Optional<String> windows(String text) {
        if (OF_OTHER_ENCODINGS.matcher(text).find()) {
            return Optional.empty();
        }
        if (!MISREAD_KAZAKH.matcher(text).find()) {
            return Optional.of(text);
        }
        return OF_BOTH.matcher(text).find() && !OF_KZ_1048.matcher(text).find()
                ? Optional.empty()
                : Optional.of(ofKz1048(text));
    }

    private static String ofKz1048(String text) {
        StringBuilder kazakh = new StringBuilder(text);
        for (int i = 0; i < kazakh.length(); i++) {
            int pair = KZ_1048.indexOf(kazakh.charAt(i));
            if (pair >= 0 && pair % 2 == 0) {
                kazakh.setCharAt(i, KZ_1048.charAt(pair + 1));
            }
        }
        return kazakh.toString();
    }

    /** Returns the mean weight of the letters: common ones weigh more, a capital inside a word counts against it. */
    private static double usualness(String text) {
        long weight = 0;
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                continue;
            }
            letters++;
            boolean capitalInside = i > 0 && Character.isUpperCase(letter) && Character.isLowerCase(text.charAt(i - 1));
            weight += capitalInside ? -PENALTY : weight(text.substring(i, i + 1).toLowerCase(Locale.ROOT));
        }
        return letters == 0 ? 0 : (double) weight / letters;
    }

    private static int weight(String letter) {
        int rank = BY_FREQUENCY.indexOf(letter);
        if (rank >= 0) {
            return BY_FREQUENCY.length() - rank;
        }
        return KAZAKH.contains(letter) ? KAZAKH_WEIGHT : -PENALTY;
    }
}
