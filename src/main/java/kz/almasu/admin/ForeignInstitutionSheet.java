package kz.almasu.admin;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.submission.Finding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of institutions abroad, and finds what is wrong with it in one pass. */
final class ForeignInstitutionSheet {

    /** More than all institutions of the world take; larger files are refused before they are read. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    static final List<String> COLUMNS = List.of("name", "country", "city", "aliases", "ror_id");

    /** Stands between the other names of an institution. */
    static final String BETWEEN = "|";

    private final CodeLists codeLists;
    private final List<ForeignInstitutionRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> standing = new HashMap<>();

    ForeignInstitutionSheet(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    List<ForeignInstitutionRow> rows() {
        return List.copyOf(rows);
    }

    /** What is wrong with it, to which others may add. */
    List<Finding> findings() {
        return findings;
    }

    ForeignInstitutionSheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return found("FILE_IS_SMALL_ENOUGH", MOST_BYTES / 1024 / 1024);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf(0) >= 0 ? found("FILE_IS_TEXT", 0) : read(text.replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException otherEncoding) {
            return found(file.length > 1 && file[0] == 'P' && file[1] == 'K' ? "FILE_IS_TEXT" : "FILE_IS_UTF_8", 0);
        }
    }

    private ForeignInstitutionSheet read(String text) {
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                read(record, Math.toIntExact(record.getRecordNumber()));
            }
        } catch (IOException | UncheckedIOException broken) {
            found("QUOTES_ARE_CLOSED", 0);
        }
        return findings.isEmpty() && rows.isEmpty() ? found("INSTITUTIONS_ARE_GIVEN", 0) : this;
    }

    private void read(CSVRecord record, int number) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (places.isEmpty()) {
            header(record, number);
        } else if (places.size() == COLUMNS.size()) {
            row(
                    column -> places.get(column) < record.size()
                            ? record.get(places.get(column)).strip()
                            : "",
                    number);
        }
    }

    private void header(CSVRecord header, int number) {
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(heading)) {
                findings.add(
                        Finding.error("COLUMN_IS_KNOWN", number, heading, header.get(i), String.join(", ", COLUMNS)));
            } else if (places.put(heading, i) != null) {
                findings.add(Finding.error("COLUMN_STANDS_ONCE", number, heading, heading));
            }
        }
        for (String column : COLUMNS) {
            if (!places.containsKey(column)) {
                findings.add(Finding.error("COLUMN_IS_THERE", number, column, "", column));
            }
        }
    }

    private void row(UnaryOperator<String> cells, int number) {
        int before = findings.size();
        Country country = codeLists.find(Country.class, cells.apply("country")).orElse(null);
        that(country != null, "COUNTRY_IS_KNOWN", number, "country", cells.apply("country"));
        ForeignInstitutionEntry entry = entry(cells, number);
        List<String> aliases = Arrays.stream(cells.apply("aliases").split("\\" + BETWEEN))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        aliases.forEach(alias -> name("aliases", alias, ForeignInstitution.LONGEST_NAME, number));
        if (findings.size() == before) {
            ForeignInstitutionRow row = new ForeignInstitutionRow(
                    number, country, entry.getName(), entry.getCity(), aliases, entry.getRorId());
            once(row);
            rows.add(row);
        }
    }

    private ForeignInstitutionEntry entry(UnaryOperator<String> cells, int number) {
        ForeignInstitutionEntry entry = new ForeignInstitutionEntry();
        entry.setName(cells.apply("name"));
        entry.setCity(cells.apply("city"));
        entry.setRorId(cells.apply("ror_id"));
        that(entry.getName() != null, "FIELD_IS_FILLED", number, "name", "");
        name("name", entry.getName(), ForeignInstitution.LONGEST_NAME, number);
        name("city", entry.getCity(), ForeignInstitution.LONGEST_CITY, number);
        boolean possible = entry.getRorId() == null || RorId.isOne(entry.getRorId());
        that(possible, "ROR_ID", number, "ror_id", cells.apply("ror_id"));
        return entry;
    }

    private void name(String column, String name, int longest, int number) {
        that(name == null || FormCheck.isName(name), "CATALOGUE_NAME", number, column, name);
        that(name == null || name.length() <= longest, "NAME_IS_SHORT_ENOUGH", number, column, name, longest);
    }

    /** That no other row has one of its names, or its id. */
    private void once(ForeignInstitutionRow row) {
        row.names().forEach(name -> once(KnownInstitutions.key(row.country(), name), name, row.number()));
        if (row.rorId() != null) {
            once(row.rorId(), row.rorId(), row.number());
        }
    }

    private void once(String key, String value, int number) {
        int earlier = standing.merge(key, number, Math::min);
        that(earlier == number, "NAME_STANDS_ONCE", number, "name", value, earlier);
    }

    private void that(boolean right, String rule, int row, String column, String value, Serializable... more) {
        if (!right) {
            findings.add(Finding.error(rule, row, column, value, more));
        }
    }

    private ForeignInstitutionSheet found(String rule, int most) {
        findings.add(Finding.error(rule, 0, "", "", most == 0 ? String.join(",", COLUMNS) : String.valueOf(most)));
        return this;
    }
}
