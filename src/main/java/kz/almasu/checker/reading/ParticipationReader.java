package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.Conjunction;
import kz.almasu.checker.statement.Negation;
import kz.almasu.checker.statement.ParticipationStatement;
import kz.almasu.checker.statement.Statement;
import kz.almasu.period.HalfYear;

/** Reads statements that a country took part, is new, or no longer takes part. */
final class ParticipationReader {

    private final ParsedSentence sentence;
    private final Surroundings around;
    private final HalfYear reported;
    private final Optional<HalfYear> before;

    ParticipationReader(Surroundings around, HalfYear reported, Optional<HalfYear> before) {
        this.sentence = around.sentence();
        this.around = around;
        this.reported = reported;
        this.before = before;
    }

    List<Reading> readings() {
        Optional<Mention> first = sentence.all(NamedMember.class)
                .filter(mention -> ((NamedMember) mention.meaning()).topic() == Topic.COUNTRY)
                .findFirst();
        boolean stated = sentence.has(WordRole.NEW, WordRole.GONE, WordRole.TAKE_PART);
        boolean other = sentence.all(Meaning.DirectionMeaning.class).findAny().isPresent()
                || sentence.has(WordRole.MOST, WordRole.LEAST, WordRole.UP, WordRole.DOWN, WordRole.ZERO);
        if (first.isEmpty() || !stated || other || before.isEmpty()) {
            return List.of();
        }
        List<Mention> countries = around.listOf(first.get());
        Set<Mention> used = new HashSet<>(countries);
        List<Statement> statements = new ArrayList<>();
        for (Mention country : countries) {
            statements.addAll(statements((NamedMember) country.meaning(), used));
        }
        Range range =
                Range.of(sentence, countries.get(0)).including(Range.of(sentence, countries.get(countries.size() - 1)));
        return statements.isEmpty()
                ? List.of()
                : List.of(new Reading(first.get(), range, List.of(new Conjunction(statements)), used));
    }

    private List<Statement> statements(NamedMember country, Set<Mention> used) {
        sentence.mentions().stream()
                .filter(mention -> mention.isAny(WordRole.NEW, WordRole.GONE, WordRole.TAKE_PART))
                .forEach(used::add);
        if (sentence.has(WordRole.NEW, WordRole.GONE)) {
            boolean appeared = sentence.has(WordRole.NEW);
            sentence.mentions().stream()
                    .filter(PeriodReader::isPeriod)
                    .filter(mention -> isPlain(mention, appeared))
                    .forEach(used::add);
            return List.of(
                    new ParticipationStatement(country, appeared ? reported : before.orElseThrow()),
                    new Negation(new ParticipationStatement(country, appeared ? before.orElseThrow() : reported)));
        }
        return inPeriods(country, used);
    }

    private boolean isPlain(Mention mention, boolean appeared) {
        Meaning.PeriodMeaning period = (Meaning.PeriodMeaning) mention.meaning();
        return period.halfYear().equals(period.compared() ? before : Optional.of(reported));
    }

    private List<Statement> inPeriods(NamedMember country, Set<Mention> used) {
        List<Statement> statements = new ArrayList<>();
        List<Mention> periods =
                sentence.mentions().stream().filter(PeriodReader::isPeriod).toList();
        for (Mention period : periods) {
            Optional<HalfYear> halfYear = ((Meaning.PeriodMeaning) period.meaning()).halfYear();
            if (halfYear.isEmpty()) {
                return List.of();
            }
            used.add(period);
            Optional<Mention> not = not(period, periods);
            not.ifPresent(used::add);
            Statement present = new ParticipationStatement(country, halfYear.get());
            statements.add(not.isEmpty() ? present : new Negation(present));
        }
        return statements;
    }

    /** The “not” of a half-year: before it, or after it if the language puts it there. */
    private Optional<Mention> not(Mention period, List<Mention> periods) {
        boolean behind = Precision.isPostpositional(around);
        int index = periods.indexOf(period);
        int from = behind || index == 0 ? 0 : periods.get(index - 1).end();
        int start = behind || periods.size() == 1 ? behind ? period.end() : 0 : from;
        int end = behind
                ? index + 1 < periods.size()
                        ? periods.get(index + 1).start()
                        : sentence.tokens().size()
                : periods.size() == 1 ? sentence.tokens().size() : period.start();
        return sentence.mentions().stream()
                .filter(mention -> mention.is(WordRole.NOT) && mention.start() >= start && mention.end() <= end)
                .findFirst();
    }
}
