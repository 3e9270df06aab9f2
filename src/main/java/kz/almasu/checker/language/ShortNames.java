package kz.almasu.checker.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Short names of institutions: their code, and each word that only one of their names has, such as the surname of the
 * person after whom it is named.
 */
final class ShortNames {

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

    record ShortName(NamedMember member, String notation) {}

    private ShortNames() {}

    static List<ShortName> of(NameCatalogue catalogue, Vocabulary words) {
        Map<String, Set<NamedMember>> byStem = new HashMap<>();
        for (NamedMember member : catalogue.members()) {
            stems(member.name(), words)
                    .forEach(stem -> byStem.computeIfAbsent(stem, absent -> new LinkedHashSet<>())
                            .add(member));
        }
        List<ShortName> names = new ArrayList<>();
        catalogue.of(Topic.INSTITUTION).forEach(each -> names.add(new ShortName(each, each.code() + "=")));
        byStem.forEach((stem, members) -> {
            NamedMember only = members.iterator().next();
            if (members.size() == 1 && only.topic() == Topic.INSTITUTION) {
                names.addAll(ofStem(only, stem, words));
            }
        });
        return names;
    }

    /** The word with a capital letter, or beside “university”. */
    private static List<ShortName> ofStem(NamedMember member, String stem, Vocabulary words) {
        List<ShortName> names = new ArrayList<>(List.of(new ShortName(member, "^" + stem + "~")));
        words.list("university").forEach(noun -> {
            names.add(new ShortName(member, stem + "~ " + noun));
            names.add(new ShortName(member, noun + " " + stem + "~"));
        });
        return names;
    }

    private static Set<String> stems(String name, Vocabulary words) {
        Set<String> stems = new LinkedHashSet<>();
        WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> WordPattern.ofName(word, words))
                .filter(pattern -> pattern.ending() == WordPattern.Ending.INFLECTION)
                .map(WordPattern::stem)
                .filter(stem -> !words.set("generic").contains(stem))
                .forEach(stems::add);
        return stems;
    }
}
