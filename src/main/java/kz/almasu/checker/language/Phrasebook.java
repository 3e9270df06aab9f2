package kz.almasu.checker.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases of a language and their occurrences in a sentence. */
final class Phrasebook {

    private final Vocabulary words;
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Phrasebook(NameCatalogue catalogue, Vocabulary words) {
        this.words = words;
        Set<String> common = words.set("common");
        for (NamedMember member : catalogue.members()) {
            String key = member.topic() + "." + member.code();
            if (!common.contains(key)) {
                add(Phrase.ofName(member.name(), member, words));
            }
            addAll("member." + key, member);
        }
        ShortNames.of(catalogue, words).forEach(name -> add(Phrase.parse(name.notation(), name.member(), words)));
        for (WordRole role : WordRole.values()) {
            addAll("role." + role, role);
        }
        words.keys("number.").forEach(key -> addAll("number." + key, new Meaning.Quantity(new BigDecimal(key), true)));
        words.keys("rank.").forEach(key -> addAll("rank." + key, new Meaning.Ordinal(Integer.parseInt(key))));
        words.keys("fraction.").forEach(key -> addAll("fraction." + key, fraction(key)));
        words.keys("multiple.").forEach(key -> addAll("multiple." + key, new Meaning.Multiple(new BigDecimal(key))));
    }

    /** {@code 2.3} is two thirds. */
    private static Meaning fraction(String key) {
        String[] parts = key.split("\\.");
        return new Meaning.Fraction(
                new BigDecimal(parts[0]).movePointRight(2).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64));
    }

    private void addAll(String key, Meaning meaning) {
        if (words.has(key)) {
            words.list(key).forEach(written -> add(Phrase.parse(written, meaning, words)));
        }
    }

    private void add(Phrase phrase) {
        if (!phrase.words().isEmpty()) {
            byBeginning
                    .computeIfAbsent(phrase.words().get(0).key(words), absent -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Returns the mentions in their order: the longest phrases at each position, none within another. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            List<Mention> longest = longest(tokens, at);
            mentions.addAll(longest);
            at = longest.isEmpty() ? at + 1 : longest.get(0).end();
        }
        return mentions;
    }

    private List<Mention> longest(List<Token> tokens, int at) {
        List<Mention> longest = new ArrayList<>();
        String lower = tokens.get(at).lower();
        for (int letters = 1; letters <= Math.min(2, lower.length()); letters++) {
            for (Phrase phrase : byBeginning.getOrDefault(lower.substring(0, letters), List.of())) {
                int end = phrase.end(tokens, at, words);
                int best = longest.isEmpty() ? at + 1 : longest.get(0).end();
                if (end > best) {
                    longest.clear();
                }
                Mention mention = new Mention(phrase.meaning(), at, end);
                if (end >= best && !longest.contains(mention)) {
                    longest.add(mention);
                }
            }
        }
        return longest;
    }
}
