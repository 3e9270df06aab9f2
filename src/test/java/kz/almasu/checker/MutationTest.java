package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.figures.RandomFigures;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SourceFixture;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The note's own sentences of the demo's and of random half-years: none is contradicted as it is, and none is supported
 * once its number, direction, member, rank, year, half, table, or more and fewer was changed.
 */
class MutationTest {

    private static final int SEEDS = 6;
    private static final double MOSTLY = 0.85;

    private static Stream<NoteSource> sources(Language language) {
        return Stream.concat(
                Stream.of(SourceFixture.demo(language)),
                LongStream.range(0, SEEDS).mapToObj(seed -> SourceFixture.of(new RandomFigures(seed)::of, language)));
    }

    @ParameterizedTest
    @EnumSource
    void noOriginalIsContradicted(Language language) {
        sources(language)
                .forEach(source -> assertThat(new MutantNote(source).checkWhole())
                        .noneMatch(claim -> claim.verdict() == Verdict.CONTRADICTED));
    }

    @ParameterizedTest
    @EnumSource
    void noChangedSentenceIsSupported(Language language) {
        List<String> supported = new ArrayList<>();
        Map<String, int[]> caught = new TreeMap<>();
        Random random = new Random(language.ordinal());
        sources(language).forEach(source -> mutate(new MutantNote(source), random, supported, caught));
        int all = inNote(caught).mapToInt(count -> count[0]).sum();
        int contradicted = inNote(caught).mapToInt(count -> count[1]).sum();

        assertThat(supported).isEmpty();
        assertThat((double) contradicted / all).as(rates(caught)).isGreaterThan(MOSTLY);
        assertThat(caught)
                .containsOnlyKeys(
                        "direction",
                        "half",
                        "member",
                        "more or fewer",
                        "number",
                        "other year",
                        "rank",
                        "reference",
                        "year");
    }

    private static void mutate(MutantNote note, Random random, List<String> supported, Map<String, int[]> caught) {
        Mutations mutations = new Mutations(note, random);
        for (int index = 0; index < note.sentences().size(); index++) {
            if (note.isSupported(index)) {
                int place = index;
                mutations.of(index).forEach((kind, text) -> {
                    List<Claim> claims = note.check(place, text);
                    int[] count = caught.computeIfAbsent(kind, absent -> new int[2]);
                    count[0]++;
                    count[1] += isAny(claims, Verdict.CONTRADICTED) ? 1 : 0;
                    if (!claims.isEmpty() && claims.stream().allMatch(claim -> claim.verdict() == Verdict.SUPPORTED)) {
                        supported.add(kind + ": " + note.sentences().get(place).text() + " > " + text);
                    }
                });
            }
        }
    }

    /** The changes after which the note's figures say otherwise; of half-years outside it they say nothing. */
    private static Stream<int[]> inNote(Map<String, int[]> caught) {
        return caught.entrySet().stream()
                .filter(each -> !each.getKey().equals("year") && !each.getKey().equals("half"))
                .map(Map.Entry::getValue);
    }

    private static boolean isAny(List<Claim> claims, Verdict verdict) {
        return claims.stream().anyMatch(claim -> claim.verdict() == verdict);
    }

    private static String rates(Map<String, int[]> caught) {
        StringBuilder rates = new StringBuilder("contradicted of changed");
        caught.forEach((kind, count) -> rates.append("; ")
                .append(kind)
                .append(' ')
                .append(count[1])
                .append('/')
                .append(count[0]));
        return rates.toString();
    }
}
