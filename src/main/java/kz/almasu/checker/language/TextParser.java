package kz.almasu.checker.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;

/** Parses a text into sentences with their mentions. */
public final class TextParser {

    private final Vocabulary words;
    private final Phrasebook phrasebook;

    public TextParser(Vocabulary words, NameCatalogue catalogue) {
        this.words = words;
        this.phrasebook = new Phrasebook(catalogue, words);
    }

    public List<ParsedSentence> read(String text, NavigableMap<Integer, Span> spans) {
        return SentenceSplitter.of(text, Tokenizer.of(text, spans, words), words).stream()
                .map(sentence -> sentence(sentence, spans))
                .toList();
    }

    private ParsedSentence sentence(SentenceSplitter.RawSentence sentence, NavigableMap<Integer, Span> spans) {
        List<Token> tokens = sentence.tokens();
        List<Mention> mentions = new ArrayList<>(Numerals.joined(phrasebook.mentions(tokens), tokens));
        mentions.addAll(numbersAndPeriods(tokens, mentions, spans));
        mentions.sort(Comparator.comparingInt(Mention::start));
        List<Mention> resolved = new MeaningResolver(tokens, mentions).mentions();
        return new ParsedSentence(kind(sentence, resolved), tokens, resolved, new ClauseSplitter(tokens, resolved));
    }

    /** A short line with a direction and no number is a heading, too. */
    private static ParsedSentence.SentenceType kind(SentenceSplitter.RawSentence sentence, List<Mention> mentions) {
        boolean heading = sentence.kind() == ParsedSentence.SentenceType.ITEM
                && !sentence.bulleted()
                && mentions.stream().noneMatch(mention -> mention.meaning() instanceof Meaning.Quantity)
                && mentions.stream().anyMatch(mention -> mention.meaning() instanceof Meaning.DirectionMeaning);
        return heading ? ParsedSentence.SentenceType.HEAD : sentence.kind();
    }

    private List<Mention> numbersAndPeriods(
            List<Token> tokens, List<Mention> mentions, NavigableMap<Integer, Span> spans) {
        boolean[] covered = new boolean[tokens.size()];
        mentions.forEach(mention -> Arrays.fill(covered, mention.start(), mention.end(), true));
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is(Token.TokenType.PERIOD) && spans.get(token.from()) instanceof Span.PeriodSpan span) {
                found.add(new Mention(span.period(), at, at + 1));
            } else if (token.is(Token.TokenType.NUMBER) && !covered[at] && !isCodeOfNext(tokens, at, mentions)) {
                found.add(new Mention(quantity(token), at, at + 1));
            }
        }
        return found;
    }

    /** A number, or a place if it has the ending of an ordinal. */
    private Meaning quantity(Token token) {
        BigDecimal value = number(token.text());
        boolean ordinal = !token.suffix().isEmpty() && words.matches("ordinal", token.suffix());
        return ordinal && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(1000)) < 0
                ? new Meaning.Ordinal(value.intValue())
                : new Meaning.Quantity(value, false);
    }

    /** {@code 04 Business, management and law}: the number is the code of the field. */
    private static boolean isCodeOfNext(List<Token> tokens, int at, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.start() == at + 1
                        && mention.meaning() instanceof NamedMember member
                        && member.code().equals(tokens.get(at).text()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replaceAll("[\\u00A0\\u202F]", "").replace(',', '.'));
    }
}
