package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;

/** Whether the readings of a sentence have used everything in it that can change what it says. */
final class Coverage {

    private final ParsedSentence sentence;
    private final Set<Mention> used = new HashSet<>();

    Coverage(ParsedSentence sentence, List<Reading> readings) {
        this.sentence = sentence;
        readings.stream()
                .filter(reading -> !reading.statements().isEmpty())
                .forEach(reading -> used.addAll(reading.used()));
    }

    /** Returns the readings; those near something unused are not read. */
    static List<Reading> checked(ParsedSentence sentence, List<Reading> readings) {
        Coverage coverage = new Coverage(sentence, readings);
        return readings.stream()
                .map(reading -> coverage.isComplete(reading) ? reading : reading.withoutStatements())
                .toList();
    }

    private boolean isComplete(Reading reading) {
        if (reading.anchor().is(WordRole.JOIN)) {
            return true;
        }
        int clause = sentence.clauses().of(reading.anchor().start());
        return sentence.mentions().stream()
                        .filter(mention -> !used.contains(mention) && !isPartOfUsed(mention))
                        .filter(mention -> reading.used().stream()
                                .noneMatch(other -> other.meaning().equals(mention.meaning())))
                        .noneMatch(mention -> isSignificant(mention)
                                        && sentence.clauses()
                                                .isNear(
                                                        clause,
                                                        sentence.clauses().of(mention.start()))
                                || mention.isAny(WordRole.EXCEPT, WordRole.ELSEWHERE)
                                || mention.meaning() instanceof Meaning.PeriodMeaning period
                                        && period.halfYear().isEmpty())
                && !hasUnknownName(clause)
                && !hasUnknownRestriction(clause);
    }

    /** True if another meaning of the same words was used. */
    private boolean isPartOfUsed(Mention mention) {
        return used.stream().anyMatch(other -> other.start() <= mention.start() && mention.end() <= other.end());
    }

    private static boolean isSignificant(Mention mention) {
        return mention.meaning() instanceof NamedMember
                || mention.meaning() instanceof Meaning.DirectionMeaning
                || mention.meaning() instanceof Meaning.PeriodMeaning
                || mention.meaning() instanceof Meaning.Multiple
                || mention.meaning() instanceof Meaning.Fraction
                || mention.isAny(
                        WordRole.UP,
                        WordRole.DOWN,
                        WordRole.HIGHER,
                        WordRole.LOWER,
                        WordRole.EXCEED,
                        WordRole.NOT,
                        WordRole.PROPER,
                        WordRole.MOST,
                        WordRole.LEAST,
                        WordRole.EXTREME,
                        WordRole.GONE,
                        WordRole.ZERO);
    }

    private boolean isUnknown(int at) {
        return sentence.tokens().get(at).is(Token.TokenType.WORD)
                && sentence.mentions().stream().noneMatch(mention -> mention.start() <= at && at < mention.end());
    }

    /** True if the clause has a name that is in no list. */
    private boolean hasUnknownName(int clause) {
        return IntStream.range(1, sentence.tokens().size())
                .anyMatch(at -> sentence.tokens().get(at).isCapital()
                        && isUnknown(at)
                        && sentence.clauses().isNear(clause, sentence.clauses().of(at)));
    }

    /** True if an unknown word stands right before the people counted: it may restrict them. */
    private boolean hasUnknownRestriction(int clause) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.is(WordRole.PEOPLE)
                        && mention.start() > 0
                        && isUnknown(mention.start() - 1)
                        && sentence.clauses().isNear(clause, sentence.clauses().of(mention.start())));
    }
}
