package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.system.Language;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims of the published note of 2023 H1, compared with a manual check of it. */
class PublishedNoteClaimsTest {

    /** Location of each claim of {@code claims.csv} in the note: the beginning of its sentence and its end. */
    private static final Map<String, List<String>> LOCATIONS = Map.ofEntries(
            Map.entry("C01", List.of("2022 жылдың бірінші жартыжылдығымен", "735).")),
            Map.entry("C02", List.of("Оның ішінде", "-382)")),
            Map.entry("C03", List.of("ал шетелдік ПОҚ саны екі есе", "-353)")),
            Map.entry("C05", List.of("2023 жылдың бірінші жартыжылдығында ең көп шетелдік", "тартты")),
            Map.entry("C07", List.of("2023 жылдың І жартыжылдығында қазақстандық және шетелдік", "аралас - 6 адам")),
            Map.entry("C08", List.of("1-кестеде көрсетілгендей", "Олардың ішінде")),
            Map.entry("C09", List.of("Олардың ішінде Өзбекстан", "көшбасшы ел болды")),
            Map.entry("C10", List.of("Еуропа елдерінен қазақстандық", "(14 адам)")),
            Map.entry("C11", List.of("Қазақстандық ПОҚ арасында ең танымал емес", "табылады")),
            Map.entry("C13", List.of("Шетелдік мамандар арасында PhD", "үлесі жоғары")),
            Map.entry("C14", List.of("Қазақстандық ПОҚ-ты шетелдік", "үлесі жоғары")),
            Map.entry("C15", List.of("Екі санатта да", "қарағанда жоғары")),
            Map.entry("C18", List.of("магистрлер саны 55", "- 99)")),
            Map.entry("C22", List.of("Қазақстандық ПОҚ арасында (6-кесте)", "ын құрайды. Шетелдік ПОҚ арасында \"")),
            Map.entry("C23", List.of("Шетелдік ПОҚ арасында бұл облыс", "(18%)")),
            Map.entry("C26", List.of("саласында қазақстандық ПОҚ-та 62", "(13%)")),
            Map.entry("C29", List.of("CINTANA", "639 адам")),
            Map.entry("C32", List.of("Еуропа елдерінен негізінен шетелдік", "(5 адам). Айта")),
            Map.entry("C33", List.of("Айта кету керек", "(18 адам) барды")));

    private static String text;
    private static List<Claim> claims;

    @BeforeAll
    static void check() throws IOException {
        try (InputStream file = PublishedNoteClaimsTest.class.getResourceAsStream("/note-2023H1/note-kk.txt")) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        claims = CheckerFixture.check(Language.KK, text);
    }

    static Stream<String> rightClaims() {
        return CatalogueFixture.records("/note-2023H1/claims.csv").stream()
                .filter(claim -> claim.get("holds").equals("yes"))
                .map(claim -> claim.get("id"))
                .filter(LOCATIONS::containsKey);
    }

    @ParameterizedTest
    @MethodSource("rightClaims")
    void contradictsNoRightClaim(String id) {
        assertThat(within(LOCATIONS.get(id))).isNotEmpty().noneMatch(claim -> claim.verdict() == Verdict.CONTRADICTED);
    }

    /** The others say more than the tables: “as in the year before”, for which few figures were published. */
    @Test
    void supportsMostRightClaims() {
        assertThat(rightClaims()
                        .filter(id -> within(LOCATIONS.get(id)).stream()
                                .anyMatch(claim -> claim.verdict() == Verdict.SUPPORTED)))
                .hasSizeGreaterThan(LOCATIONS.size() * 2 / 3);
    }

    @ParameterizedTest
    @CsvSource({
        "C19, 37% - ға, '58,9%'",
        "C20, 30%, '43,5%'",
        "C21, 80%, '384,6%'",
        "C24, 29%, '11,0%'",
        "C25, 23%, '17,3%'"
    })
    void contradictsWrongClaimsWithTheRightValue(String id, String quote, String expected) {
        CSVRecord claim = CatalogueFixture.records("/note-2023H1/claims.csv").stream()
                .filter(record -> record.get("id").equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(claim.get("holds")).isEqualTo("no");
        assertThat(contradicted()).containsEntry(quote + " " + expected, Verdict.CONTRADICTED);
    }

    /**
     * Besides those five, only the claim that services are unpopular in both directions, which is wrong as well (C28).
     */
    @Test
    void raisesNoOtherAlarm() {
        assertThat(contradicted()).hasSize(6);
        assertThat(contradicted().keySet()).anyMatch(key -> key.contains("төмен"));
    }

    @Test
    void supportsReferencesToExistingBlocks() {
        assertThat(claims.stream().flatMap(claim -> claim.figures().stream()))
                .contains("table-1", "table-7", "chart-1", "chart-2", "appendix-1", "appendix-3", "appendix-4");
    }

    @Test
    void quotesMatchTheirPositions() {
        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.quote()));
    }

    private static Map<String, Verdict> contradicted() {
        return claims.stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .collect(Collectors.toMap(claim -> claim.quote() + " " + claim.expected(), Claim::verdict));
    }

    /** The note has line breaks anywhere, so any white space matches. */
    private static List<Claim> within(List<String> location) {
        int from = find(location.get(0), 0).start();
        int to = find(location.get(1), from).end();
        return claims.stream()
                .filter(claim -> claim.from() >= from && claim.to() <= to)
                .toList();
    }

    private static MatchResult find(String phrase, int from) {
        String anywhere = Stream.of(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var matcher = Pattern.compile(anywhere).matcher(text);
        assertThat(matcher.find(from)).as(phrase).isTrue();
        return matcher.toMatchResult();
    }
}
