package kz.almasu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases are upgraded from the baseline on, so a migration never changes once it has been recorded here. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path RECORDED = Path.of("src/test/resources/migrations.sha256");
    private static final Pattern NAME = Pattern.compile("V\\d{3}__[a-z0-9_]+\\.sql");
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    /** The record has a line {@code sha256  file} for each migration, as {@code sha256sum} writes it. */
    @Test
    void noMigrationWasEdited() throws IOException {
        Map<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(RECORDED)) {
            recorded.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> present = new TreeMap<>();
        for (Path file : migrations()) {
            present.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
        }

        assertThat(present).isEqualTo(recorded);
    }

    @Test
    void everyMigrationIsSqlWithAVersionAndAName() throws IOException {
        assertThat(migrations())
                .allMatch(file -> NAME.matcher(file.getFileName().toString()).matches());
    }

    /** The code lists in the database are those by which the tests count. */
    @ParameterizedTest
    @CsvSource({
        "region, regions",
        "iso_country, countries",
        "degree, degrees",
        "education_field, fields",
        "exchange_format, formats",
        "programme, programmes",
        "institution_type, institution-types"
    })
    void codeListsAreThoseOfTheTests(String table, String file) throws IOException {
        assertThat(inserted(table)).isEqualTo(expected(file));
    }

    /** The countries of the note of 2023 H1 keep their names and their order among all countries. */
    @Test
    void countriesOfTheNoteAreUnchanged() throws IOException {
        assertThat(inserted("iso_country")).hasSize(248).containsSubsequence(inserted("country"));
    }

    @Test
    void institutionsAreThoseOfTheTests() throws IOException {
        List<List<String>> profiles = inserted("institution_profile").stream()
                .map(row -> Stream.concat(Stream.of(row.get(0)), row.subList(2, row.size()).stream())
                        .toList())
                .toList();

        assertThat(profiles).isEqualTo(expected("institutions"));
    }

    private static List<List<String>> expected(String file) {
        return CatalogueFixture.records("/catalogue/" + file + ".csv").stream()
                .map(CSVRecord::toList)
                .toList();
    }

    /** The texts of each row that is inserted into this table, in their order. */
    private static List<List<String>> inserted(String table) throws IOException {
        String start = "insert into " + table + " (";
        String sql = Files.readString(
                FOLDER.resolve(
                        table.equals("iso_country")
                                ? "V005__insert_all_countries_of_iso_3166.sql"
                                : "V002__insert_code_lists.sql"),
                StandardCharsets.UTF_8);
        String statement = sql.substring(sql.indexOf(start));
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                statement.substring(0, statement.indexOf(";\n")).lines().skip(1).toList()) {
            rows.add(LITERAL.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'"))
                    .collect(Collectors.toList()));
        }
        return rows;
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
