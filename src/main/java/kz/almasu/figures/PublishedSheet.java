package kz.almasu.figures;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.almasu.submission.Finding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of figures published earlier, and finds every problem in it in one pass. */
final class PublishedSheet {

    /** More than any note holds; larger files are refused before they are read. */
    static final int MOST_BYTES = 1024 * 1024;

    static final List<String> COLUMNS = List.of("direction", "dimension", "member", "participants");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PublishedRow reader;
    private final List<PublishedFigure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Counts.Key, Integer> rows = new HashMap<>();

    /** @param members which codes there are in each dimension */
    PublishedSheet(Map<Dimension, List<String>> members) {
        reader = new PublishedRow(members, findings);
    }

    /** What the file says; without meaning if there are findings. */
    List<PublishedFigure> figures() {
        return List.copyOf(figures);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    PublishedSheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return found("FILE_IS_SMALL_ENOUGH", 0, MOST_BYTES / 1024 / 1024);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf(0) >= 0 ? found("FILE_IS_TEXT", 0) : read(text);
        } catch (CharacterCodingException otherEncoding) {
            return found(file.length > 1 && file[0] == 'P' && file[1] == 'K' ? "FILE_IS_TEXT" : "FILE_IS_UTF_8", 0);
        }
    }

    private PublishedSheet read(String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char delimiter = plain.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(plain))) {
            read(parser);
        } catch (IOException | UncheckedIOException broken) {
            found("QUOTES_ARE_CLOSED", 0);
        }
        return this;
    }

    private void read(CSVParser parser) {
        Map<String, Integer> places = new HashMap<>();
        for (CSVRecord record : parser) {
            if (record.stream().allMatch(String::isBlank)) {
                continue;
            }
            int number = Math.toIntExact(record.getRecordNumber());
            if (places.isEmpty()) {
                places.putAll(header(record, number));
            } else {
                row(record, places, number);
            }
            if (places.size() < COLUMNS.size()) {
                return;
            }
        }
        if (findings.isEmpty() && figures.isEmpty()) {
            found("FIGURES_ARE_GIVEN", 0, String.join(",", COLUMNS));
        }
    }

    /** Where each column stands; what is missing or unknown goes to the findings. */
    private Map<String, Integer> header(CSVRecord header, int number) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(heading)) {
                findings.add(
                        Finding.error("COLUMN_IS_KNOWN", number, heading, header.get(i), String.join(", ", COLUMNS)));
            } else if (places.put(heading, i) != null) {
                findings.add(Finding.error("COLUMN_STANDS_ONCE", number, heading, heading));
            }
        }
        COLUMNS.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> findings.add(Finding.error("COLUMN_IS_THERE", number, column, "", column)));
        return places;
    }

    private void row(CSVRecord record, Map<String, Integer> places, int number) {
        if (record.size()
                <= places.values().stream().mapToInt(Integer::intValue).max().orElse(0)) {
            findings.add(Finding.error("ROW_HAS_ALL_COLUMNS", number, "", "", COLUMNS.size(), record.size()));
            return;
        }
        Optional<PublishedFigure> figure =
                reader.read(column -> record.get(places.get(column)).strip(), number);
        figure.ifPresent(once(number).andThen(figures::add));
    }

    /** Notes a finding if the same figure stood in an earlier row. */
    private Consumer<PublishedFigure> once(int number) {
        return figure -> {
            Integer earlier = rows.putIfAbsent(figure.key(), number);
            if (earlier != null) {
                findings.add(Finding.error("FIGURE_STANDS_ONCE", number, "member", figure.member(), earlier));
            }
        };
    }

    private PublishedSheet found(String rule, int row, Serializable... parameters) {
        findings.add(Finding.error(rule, row, "", "", parameters));
        return this;
    }
}
