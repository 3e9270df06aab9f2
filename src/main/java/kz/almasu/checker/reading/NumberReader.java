package kz.almasu.checker.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Measure;
import kz.almasu.checker.statement.Statement;
import kz.almasu.checker.statement.Tolerance;
import kz.almasu.checker.statement.ValueStatement;

/** Reads the numbers of a sentence: what each is the value of. */
final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final Change change;
    private final ExpressionReader expressions;

    NumberReader(Surroundings around, ExpressionReader expressions) {
        this.sentence = around.sentence();
        this.around = around;
        this.change = new Change(around);
        this.expressions = expressions;
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.meaning() instanceof Meaning.Quantity quantity) {
                if (around.isNumber(mention) && !isYear(mention, quantity) && !isLength(mention)) {
                    readings.add(number(mention, quantity.value()));
                }
            } else if (mention.meaning() instanceof Meaning.Fraction fraction) {
                readings.add(fraction(mention, fraction.percent()));
            } else if (mention.meaning() instanceof Meaning.Multiple && isQuoted(mention)) {
                readings.add(Reading.notRead(mention, Range.of(sentence, mention)));
            } else if (mention.meaning() instanceof Meaning.Multiple multiple) {
                readings.add(reading(
                        mention,
                        Range.of(sentence, mention),
                        multiple.value(),
                        Tolerance.EXACT,
                        expressions.ratios(mention, 1)));
            } else if (mention.is(WordRole.ZERO)) {
                readings.add(none(mention));
            }
        }
        return readings;
    }

    private boolean isYear(Mention mention, Meaning.Quantity quantity) {
        return sentence.tokens().get(mention.start()).text().length() == 4
                && quantity.value().intValue() >= 1990
                && quantity.value().intValue() <= 2100
                && Units.noun(mention, sentence, around.words()).isEmpty();
    }

    /** True for the number of a list that a ranking or sum names: “the three countries”. */
    private boolean isLength(Mention mention) {
        return ListLength.isLength(mention, around);
    }

    private Reading number(Mention number, BigDecimal value) {
        if (sentence.kind() == ParsedSentence.SentenceType.ITEM && isAboutNothing() && !sentence.has(WordRole.TOTAL)) {
            return Reading.notRead(number, Range.of(sentence, number));
        }
        if (Units.isPoints(number, sentence)) {
            return reading(number, percentRange(number), value, Tolerance.EXACT, expressions.points(number));
        }
        if (Units.isPercent(number, sentence)) {
            List<ExpressionReader.Read> read =
                    isRelative(number) ? expressions.growths(number) : expressions.shares(number);
            return reading(number, percentRange(number), value, Tolerance.EXACT, read);
        }
        Optional<Mention> times = Units.times(number, sentence);
        if (times.isPresent()) {
            Range range = Range.of(sentence, number).including(Range.of(sentence, times.get()));
            return reading(number, range, halves(number, value), Tolerance.EXACT, expressions.ratios(number, 1));
        }
        if (sentence.has(WordRole.RATIO) && value.scale() > 0) {
            List<ExpressionReader.Read> read = expressions.ratios(number, value.scale());
            return reading(number, Range.of(sentence, number), value, Tolerance.EXACT, read);
        }
        return count(number, value);
    }

    private boolean isRelative(Mention number) {
        return around.placeInPair(number) < 0
                && (change.isOverTime(number) && !isShare(number) || change.isDifference(number));
    }

    private BigDecimal halves(Mention number, BigDecimal value) {
        return sentence.after(number, mention -> mention.is(WordRole.HALF), 2).isPresent() ? value.add(HALF) : value;
    }

    private Reading count(Mention number, BigDecimal value) {
        Optional<Measure> measure = expressions.measures().of(number);
        Range range = Range.of(sentence, number);
        if (measure.isEmpty() || isFollowedByUnknownWord(number) || isUnclear(number, value, measure.get())) {
            return Reading.notRead(number, range);
        }
        List<ExpressionReader.Read> read = change.isDifference(number)
                ? expressions.differences(number, measure.get())
                : expressions.counts(number, measure.get());
        return reading(number, range, value, Tolerance.EXACT, read);
    }

    /** True for “one” as an article, and for bare numbers and cells of rows without a name. */
    private boolean isUnclear(Mention number, BigDecimal value, Measure measure) {
        if (!isAboutNothing() || measure != Measure.PEOPLE && sentence.kind() != ParsedSentence.SentenceType.ITEM) {
            return false;
        }
        boolean article = ((Meaning.Quantity) number.meaning()).inWords() && value.equals(BigDecimal.ONE);
        boolean bare = Units.noun(number, sentence, around.words()).isEmpty()
                && !sentence.has(WordRole.TOTAL, WordRole.PEOPLE);
        boolean row = sentence.kind() == ParsedSentence.SentenceType.ITEM
                && !sentence.has(WordRole.TOTAL, WordRole.COUNT, WordRole.EXCHANGE);
        return article || bare || row;
    }

    private Reading fraction(Mention fraction, BigDecimal percent) {
        Range range = Range.of(sentence, fraction);
        if (isAboutNothing()) {
            return Reading.notRead(fraction, range);
        }
        boolean relative = change.isOverTime(fraction) && change.isDifference(fraction);
        return reading(
                fraction,
                range,
                percent,
                Tolerance.FRACTION,
                relative ? expressions.growths(fraction) : expressions.shares(fraction));
    }

    private boolean isAboutNothing() {
        return sentence.mentions().stream().noneMatch(Contrast::isOperand);
    }

    /** True for a word that is only spoken of: “doubled” and similar words. */
    private boolean isQuoted(Mention mention) {
        return mention.start() > 0 && sentence.tokens().get(mention.start() - 1).isMark("\"«“„'");
    }

    /** A percentage is a share, not growth, if its clause says so or it is given as a level. */
    private boolean isShare(Mention number) {
        boolean bracketed = around.parent(around.clause(number)) >= 0
                && around.last(number, around::isNumber)
                        .filter(before -> around.clause(before) == around.parent(around.clause(number))
                                && !Units.isPercent(before, sentence)
                                && number.start() - before.start() <= 5)
                        .isPresent();
        return around.hasNear(number, WordRole.SHARE)
                || bracketed
                || Markers.isTo(number, around)
                || Markers.isFrom(number, around) && !Precision.isPostpositional(around);
    }

    private Reading reading(
            Mention number, Range range, BigDecimal value, Tolerance plain, List<ExpressionReader.Read> read) {
        Precision precision = Precision.of(number, around, plain);
        List<Statement> statements = new ArrayList<>();
        Set<Mention> used = new HashSet<>(precision.used());
        used.add(number);
        for (ExpressionReader.Read each : read) {
            Statement statement = each.apiece(part -> new ValueStatement(part, value, precision.tolerance()));
            if (!statements.contains(statement)) {
                statements.add(statement);
            }
        }
        if (!read.isEmpty()) {
            used.addAll(read.get(0).used());
        }
        return new Reading(number, range, statements, used);
    }

    /** “No participants” is the number 0. */
    private Reading none(Mention none) {
        Range range = Range.of(sentence, none);
        boolean people = sentence.mentions().stream()
                .anyMatch(mention ->
                        mention.is(WordRole.PEOPLE) || mention.meaning() instanceof Meaning.DirectionMeaning);
        if (!people || isFollowedByUnknownWord(none)) {
            return Reading.notRead(none, range);
        }
        Reading zero = reading(none, range, BigDecimal.ZERO, Tolerance.EXACT, expressions.counts(none, Measure.PEOPLE));
        Set<Mention> used = new HashSet<>(zero.used());
        sentence.mentions().stream()
                .filter(mention -> mention.isAny(WordRole.NOT, WordRole.ZERO))
                .forEach(used::add);
        Range whole = range;
        for (Mention mention : zero.used()) {
            whole = mention.meaning() instanceof NamedMember ? whole.including(Range.of(sentence, mention)) : whole;
        }
        return new Reading(none, whole, zero.statements(), used);
    }

    /** True if a word of no known meaning follows the number: that word may be what is counted. */
    private boolean isFollowedByUnknownWord(Mention number) {
        int next = number.end();
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).is(Token.TokenType.WORD)
                && sentence.mentions().stream().noneMatch(mention -> mention.start() <= next && next < mention.end());
    }

    private Range percentRange(Mention number) {
        int last = number.end() - 1;
        for (int at = number.end();
                at <= number.end() + 2 && at < sentence.tokens().size();
                at++) {
            int index = at;
            boolean word = sentence.mentions().stream()
                    .anyMatch(mention -> mention.isAny(WordRole.PERCENT, WordRole.POINTS)
                            && mention.start() <= index
                            && index < mention.end());
            if (sentence.tokens().get(at).is(Token.TokenType.PERCENT) || word) {
                last = at;
            }
        }
        return Range.of(sentence, number.start(), last);
    }
}
