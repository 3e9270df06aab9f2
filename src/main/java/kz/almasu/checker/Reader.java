package kz.almasu.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;

/** Reads a text into sentences with what they mention. */
final class Reader {

    private final Words words;
    private final Phrasebook phrasebook;

    Reader(Words words, Catalogue catalogue) {
        this.words = words;
        this.phrasebook = new Phrasebook(catalogue, words);
    }

    List<Sentence> read(String text, NavigableMap<Integer, Span> spans) {
        return Sentences.of(text, Tokens.of(text, spans, words), words).stream()
                .map(part -> sentence(part, spans))
                .toList();
    }

    private Sentence sentence(Sentences.Part part, NavigableMap<Integer, Span> spans) {
        List<Token> tokens = part.tokens();
        List<Mention> mentions = new ArrayList<>(phrasebook.mentions(tokens));
        mentions.addAll(numbersAndTimes(tokens, mentions, spans));
        mentions.sort(Comparator.comparingInt(Mention::at));
        List<Mention> understood = new Understanding(tokens, mentions).mentions();
        return new Sentence(kind(part, understood), tokens, understood, new Clauses(tokens, understood));
    }

    /** A short line with a direction and no number is a heading, too. */
    private static Sentence.Kind kind(Sentences.Part part, List<Mention> mentions) {
        boolean heading = part.kind() == Sentence.Kind.ITEM
                && !part.bulleted()
                && mentions.stream().noneMatch(mention -> mention.meaning() instanceof Meaning.Quantity)
                && mentions.stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Toward);
        return heading ? Sentence.Kind.HEAD : part.kind();
    }

    private static List<Mention> numbersAndTimes(
            List<Token> tokens, List<Mention> mentions, NavigableMap<Integer, Span> spans) {
        boolean[] covered = new boolean[tokens.size()];
        mentions.forEach(mention -> Arrays.fill(covered, mention.at(), mention.end(), true));
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is(Token.Kind.PERIOD) && spans.get(token.from()) instanceof Span.Time time) {
                found.add(new Mention(time.when(), at, at + 1));
            } else if (token.is(Token.Kind.NUMBER) && !covered[at] && !isCodeOfNext(tokens, at, mentions)) {
                found.add(new Mention(new Meaning.Quantity(number(token.text()), false), at, at + 1));
            }
        }
        return found;
    }

    /** {@code 04 Business, management and law}: the number is the field's own. */
    private static boolean isCodeOfNext(List<Token> tokens, int at, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.at() == at + 1
                        && mention.meaning() instanceof Member member
                        && member.code().equals(tokens.get(at).text()));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replaceAll("[\\u00A0\\u202F]", "").replace(',', '.'));
    }
}
