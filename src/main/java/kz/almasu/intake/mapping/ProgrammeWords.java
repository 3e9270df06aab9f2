package kz.almasu.intake.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.almasu.system.Localized;

/** A programme among other words (программа Erasmus+ KA131), and agreements between universities in any wording. */
final class ProgrammeWords {

    private static final String UNIVERSITY =
            "(?:академи\\p{L}*|университет\\p{L}*|институт\\p{L}*|колледж\\p{L}*|вуз\\p{L}*|academy|university|college|institute)";

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?:^| )(?:(?:межвуз\\p{L}*|межуниверситет\\p{L}*|двусторонн\\p{L}*|университет аралық|университетаралық|жоо аралық"
                    + "|екіжақты|inter ?university|inter ?institutional|bilateral)(?: \\p{L}+)?"
                    + " (?:договор\\p{L}*|соглашени\\p{L}*|меморандум\\p{L}*|контракт\\p{L}*|келісім\\p{L}*|шарт\\p{L}*"
                    + "|agreements?|memorand\\p{L}*|contracts?)"
                    + "|(?:договор|соглашение|меморандум)(?: о|об| о взаимопонимании и)? (?:\\p{L}+ )?(?:сотрудничеств\\p{L}*|взаимопонимани\\p{L}*)"
                    + "|memorandum of understanding|mou)(?: |$)");

    private ProgrammeWords() {}

    static Optional<Localized> read(CodeListIndex programmes, String key) {
        Set<Localized> named = programmes.namedIn(withoutUniversities(programmes, key));
        if (named.isEmpty() && AGREEMENT.matcher(key).find()) {
            return programmes.ofCode("INTER_UNIVERSITY");
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** Removes programmes' names that are a university's here: академия Болашақ, Erasmus University. */
    private static String withoutUniversities(CodeListIndex programmes, String key) {
        String rest = key;
        for (String name : programmes.synonyms()) {
            if (rest.contains(name)) {
                rest = rest.replaceAll(
                        "(?<=^| )(?:" + UNIVERSITY + " " + Pattern.quote(name) + "|" + Pattern.quote(name) + " "
                                + UNIVERSITY + ")(?= |$)",
                        "·");
            }
        }
        return rest;
    }
}
