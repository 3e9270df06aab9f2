package kz.almasu.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.system.Localized;

/**
 * A country among other words: with a town (г. Анкара, Турция), in brackets (КНР) or by its form of government (Республика
 * Польша). Two countries in one cell are none.
 */
final class CountryWords {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;:/()\\[\\]|\\n]\\s*|\\s+[–—-]\\s+");

    private static final Pattern TOWN = Pattern.compile(
            "(?:^|\\s)(?:г\\.|город|гор\\.|қ\\.|қаласы|қала|city of)(?=\\s|\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);

    /** Words about the form of government, in the three languages. */
    private static final Pattern GOVERNMENT =
            Pattern.compile("республик[аи]|королевств[оа]|государств[оа]|федеративн(?:ая|ой)"
                    + "|федераци[яи]|исламск(?:ая|ой)|арабск(?:ая|ой)|народная|социалистическ(?:ая|ой)|демократическ(?:ая|ой)|боливарианская"
                    + "|великое|герцогство|княжество|султанат|эмират|независимое|многонациональное|восточная|хашимитское|содружество"
                    + "|республикасы|патшалығы|корольдігі|мемлекеті|федерациясы|федеративтік|ислам|араб|социалистік|князьдігі|сұлтандығы"
                    + "|republic|kingdom|state|states|federal|federative|islamic|arab|people|s|socialist|democratic|bolivarian|grand|duchy"
                    + "|principality|sultanate|commonwealth|hashemite|plurinational|of|the");

    /** With such words these are names of another country each. */
    private static final Set<String> DIVIDED =
            Set.of("корея", "korea", "конго", "congo", "китай", "china", "қытай", "гвинея", "guinea", "судан", "sudan");

    private CountryWords() {}

    static Optional<Localized> read(CodeListIndex countries, String text) {
        List<String> parts = Arrays.stream(SEPARATORS.split(TOWN.matcher(text).replaceAll(", ")))
                .map(TextNormalizer::key)
                .filter(part -> !part.isEmpty())
                .toList();
        Set<Localized> named = parts.stream()
                .map(part -> part(countries, part))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static Optional<Localized> part(CodeListIndex countries, String part) {
        return countries.ofSynonym(part).or(() -> {
            String name = Arrays.stream(part.split(" "))
                    .filter(word -> !GOVERNMENT.matcher(word).matches())
                    .collect(Collectors.joining(" "));
            return DIVIDED.contains(name) ? Optional.empty() : countries.ofSynonym(name);
        });
    }
}
