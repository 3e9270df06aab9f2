package kz.almasu.checker.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.period.HalfYear;

/** Resolves which half-year a place in a sentence refers to. */
final class PeriodResolver {

    /** Maximum distance between a number and its half-year, in tokens. */
    private static final int MAX_DISTANCE = 6;

    private final ParsedSentence sentence;
    private final Context context;
    private final HalfYear reported;

    PeriodResolver(ParsedSentence sentence, Context context, HalfYear reported) {
        this.sentence = sentence;
        this.context = context;
        this.reported = reported;
    }

    /**
     * Returns the candidate half-years, likeliest first. A label right before the number decides, unless the same label
     * appears twice in the same brackets: then one of the two is a typing error and either half-year may be meant.
     */
    List<Optional<HalfYear>> halfYears(int at) {
        Optional<Mention> label = label(at);
        if (label.isPresent() && !isRepeated(label.get())) {
            return List.of(((Meaning.PeriodMeaning) label.get().meaning()).halfYear());
        }
        Set<Optional<HalfYear>> halfYears = new LinkedHashSet<>();
        sentence.next(at, PeriodResolver::isPeriod, sentence.clauses().of(at))
                .filter(mention -> !isCompared(mention) || mention.start() <= at + MAX_DISTANCE)
                .ifPresent(mention -> halfYears.add(halfYear(mention)));
        sentence.last(at, mention -> isPeriod(mention) && !isCompared(mention))
                .ifPresent(mention -> halfYears.add(halfYear(mention)));
        if (halfYears.isEmpty() && context.fromHeading()) {
            halfYears.addAll(context.halfYears());
        }
        if (halfYears.isEmpty() || label.isPresent()) {
            halfYears.add(Optional.of(reported));
        }
        sentence.all(Meaning.PeriodMeaning.class).forEach(mention -> halfYears.add(halfYear(mention)));
        if (sentence.all(Meaning.PeriodMeaning.class).allMatch(PeriodResolver::isCompared)) {
            halfYears.addAll(context.halfYears());
        }
        return List.copyOf(halfYears);
    }

    /** The half-year right before the number, separated by punctuation only. */
    private Optional<Mention> label(int at) {
        return sentence.last(at, PeriodResolver::isPeriod)
                .filter(mention ->
                        sentence.tokens().subList(mention.end(), at).stream().allMatch(token -> token.isMark("-–—:.")));
    }

    private boolean isRepeated(Mention label) {
        int enclosing = sentence.clauses().parent(sentence.clauses().of(label.start()));
        return enclosing >= 0
                && sentence.all(Meaning.PeriodMeaning.class)
                                .filter(mention -> sentence.clauses()
                                                        .parent(sentence.clauses()
                                                                .of(mention.start()))
                                                == enclosing
                                        && halfYear(mention).equals(halfYear(label)))
                                .count()
                        > 1;
    }

    /** True if the number is labelled with its half-year, as in {@code 2022 H1: 139}. */
    boolean isLabelled(int at) {
        return label(at).isPresent();
    }

    private static boolean isPeriod(Mention mention) {
        return mention.meaning() instanceof Meaning.PeriodMeaning;
    }

    private static boolean isCompared(Mention mention) {
        return ((Meaning.PeriodMeaning) mention.meaning()).compared();
    }

    private static Optional<HalfYear> halfYear(Mention mention) {
        return ((Meaning.PeriodMeaning) mention.meaning()).halfYear();
    }

    /** True if a comparison with another half-year follows. */
    boolean isFollowedByComparison(int at) {
        return sentence.all(Meaning.PeriodMeaning.class)
                .anyMatch(mention -> mention.start() > at && isCompared(mention));
    }
}
