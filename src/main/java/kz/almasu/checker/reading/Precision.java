package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Tolerance;

/** How exactly a number is meant, by a word such as “about” next to it. */
record Precision(Tolerance tolerance, Set<Mention> used) {

    private static final Map<WordRole, Tolerance> TOLERANCES = Map.of(
            WordRole.ABOUT, Tolerance.ABOUT,
            WordRole.NEARLY, Tolerance.NEARLY,
            WordRole.MORE, Tolerance.MORE,
            WordRole.LESS, Tolerance.LESS,
            WordRole.BEFORE_MORE, Tolerance.MORE,
            WordRole.BEFORE_LESS, Tolerance.LESS);

    /** @param plain the precision of a number without such a word */
    static Precision of(Mention number, Surroundings around, Tolerance plain) {
        return before(number, around)
                .or(() -> isPostpositional(around) ? after(number, around) : Optional.empty())
                .map(mention -> new Precision(TOLERANCES.get((WordRole) mention.meaning()), Set.of(mention)))
                .orElseGet(() -> new Precision(plain, Set.of()));
    }

    /** True if the language puts words like “about” after the number. */
    static boolean isPostpositional(Surroundings around) {
        return around.words().text("reference.order").equals("after");
    }

    private static boolean isTolerance(Mention mention) {
        return mention.meaning() instanceof WordRole role && TOLERANCES.containsKey(role);
    }

    private static Optional<Mention> before(Mention number, Surroundings around) {
        return around.sentence().mentions().stream()
                .filter(Precision::isTolerance)
                .filter(mention -> mention.end() <= number.start()
                        && number.start() - mention.end() <= 1
                        && around.clause(mention) == around.clause(number))
                .filter(mention -> !isPostpositional(around)
                        || mention.isAny(WordRole.ABOUT, WordRole.BEFORE_MORE, WordRole.BEFORE_LESS))
                .findFirst();
    }

    private static Optional<Mention> after(Mention number, Surroundings around) {
        return around.sentence().after(number, Precision::isTolerance, 3).filter(mention -> isOfNumber(number, around));
    }

    /** In Kazakh “more than 100” has the ablative, “100 more” the dative. */
    private static boolean isOfNumber(Mention number, Surroundings around) {
        return !Markers.isDative(number, around);
    }

    Set<Mention> and(List<Mention> others) {
        Set<Mention> all = new HashSet<>(used);
        all.addAll(others);
        return all;
    }
}
