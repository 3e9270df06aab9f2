package kz.almasu.checker.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.NamedMember;
import kz.almasu.checker.language.ParsedSentence;
import kz.almasu.checker.language.Span;
import kz.almasu.checker.language.Token;
import kz.almasu.checker.language.Topic;
import kz.almasu.checker.language.WordRole;
import kz.almasu.checker.statement.ReferenceStatement;

/** Reads references to tables, charts and appendices: they must exist and be about what the sentence is about. */
final class ReferenceReader {

    private static final Map<WordRole, Topic> TOPICS = new EnumMap<>(Map.of(
            WordRole.COUNTRIES, Topic.COUNTRY,
            WordRole.INSTITUTION, Topic.INSTITUTION,
            WordRole.TOPIC_DEGREE, Topic.DEGREE,
            WordRole.TOPIC_FIELD, Topic.FIELD,
            WordRole.TOPIC_FORMAT, Topic.FORMAT,
            WordRole.TOPIC_PROGRAMME, Topic.PROGRAMME,
            WordRole.TOPIC_REGION, Topic.REGION,
            WordRole.TOPIC_TYPE, Topic.INSTITUTION_TYPE));

    private final ParsedSentence sentence;
    private final NavigableMap<Integer, Span> spans;

    ReferenceReader(ParsedSentence sentence, NavigableMap<Integer, Span> spans) {
        this.sentence = sentence;
        this.spans = spans;
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        Set<Topic> topics = topics();
        Set<DirectionScope> named = directions();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = sentence.tokens().get(at);
            if (token.is(Token.TokenType.REFERENCE) && spans.get(token.from()) instanceof Span.ReferenceSpan span) {
                Set<DirectionScope> directions = named.size() == 1 ? named : Set.of();
                Mention anchor = new Mention(WordRole.JOIN, at, at + 1);
                span.numbers()
                        .forEach(number -> readings.add(new Reading(
                                anchor,
                                new Range(number.from(), number.to()),
                                List.of(new ReferenceStatement(span.kind(), number.number(), topics, directions)),
                                Set.of(anchor))));
            }
        }
        return readings;
    }

    private Set<Topic> topics() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        sentence.mentions().forEach(mention -> {
            if (mention.meaning() instanceof NamedMember member) {
                topics.add(member.topic());
            } else if (mention.meaning() instanceof WordRole role && TOPICS.containsKey(role)) {
                topics.add(TOPICS.get(role));
            }
        });
        if (topics.size() > 1 && sentence.has(WordRole.TOPIC_DEGREE, WordRole.TOPIC_FIELD)) {
            topics.remove(Topic.INSTITUTION);
        }
        return topics;
    }

    private Set<DirectionScope> directions() {
        Set<DirectionScope> directions = EnumSet.noneOf(DirectionScope.class);
        sentence.all(Meaning.DirectionMeaning.class)
                .forEach(mention -> directions.addAll(((Meaning.DirectionMeaning) mention.meaning()).directions()));
        return directions;
    }
}
