package kz.almasu.checker.reading;

import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.WordRole;

/** The number of a list whose members are named: “the three countries – Uzbekistan, Russia and Kyrgyzstan”. */
final class ListLength {

    private static final int MOST = 10;

    private ListLength() {}

    /** True if a list of just this many members is named and the number counts nothing else. */
    static boolean isLength(Mention number, Surroundings around) {
        if (!(number.meaning() instanceof Meaning.Quantity quantity)
                || quantity.value().scale() > 0
                || quantity.value().intValue() > MOST) {
            return false;
        }
        boolean counted = around.sentence()
                .after(
                        number,
                        mention -> mention.isAny(WordRole.COUNTRIES, WordRole.INSTITUTION, WordRole.TOPIC_FIELD),
                        3)
                .isPresent();
        boolean top = around.sentence().mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.MOST)
                        && mention.end() <= number.start()
                        && number.start() - mention.end() <= 1);
        return (counted || top)
                && around.sentence()
                        .all(NamedMember.class)
                        .anyMatch(member ->
                                around.listOf(member).size() == quantity.value().intValue());
    }
}
