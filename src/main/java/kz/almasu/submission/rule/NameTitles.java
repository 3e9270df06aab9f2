package kz.almasu.submission.rule;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Degrees, ranks and forms of address that people write beside a name, in three languages. */
final class NameTitles {

    private static final Set<String> TITLES = Set.of(
            "phd",
            "dba",
            "edd",
            "msc",
            "mba",
            "dr",
            "doctor",
            "prof",
            "professor",
            "docent",
            "associate",
            "доктор",
            "д-р",
            "кандидат",
            "магистр",
            "проф",
            "профессор",
            "доцент",
            "академик",
            "ассоц",
            "ассоциированный",
            "қауымдастырылған",
            "докторы",
            "кандидаты",
            "магистрі",
            "ғылымдарының");

    private static final String SEPARATORS = " ,.;:/()\u00A0";

    private NameTitles() {}

    /** True if a whole word of the name is a title. */
    static boolean occurIn(String name) {
        for (StringTokenizer words = new StringTokenizer(name, SEPARATORS); words.hasMoreTokens(); ) {
            if (TITLES.contains(words.nextToken().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
