package kz.almasu.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV after RFC 4180, in memory. No text in them is taken for a formula ({@link FormulaGuard}). */
public final class CsvWriter {

    private final StringBuilder csv = new StringBuilder();
    private final CSVPrinter printer;

    public CsvWriter(char delimiter) {
        try {
            printer = new CSVPrinter(
                    csv, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A text from wherever; null is an empty cell. */
    public CsvWriter text(String text) {
        return print(FormulaGuard.guard(Objects.requireNonNullElse(text, "")));
    }

    /** A number, or a sign of the portal's own such as {@code +}: never what somebody has entered. */
    public CsvWriter value(Object value) {
        return print(value);
    }

    /** A row of texts. */
    public CsvWriter row(List<String> texts) {
        texts.forEach(this::text);
        return endRow();
    }

    public CsvWriter endRow() {
        try {
            printer.println();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CsvWriter print(Object cell) {
        try {
            printer.print(cell);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All that was written. */
    @Override
    public String toString() {
        return csv.toString();
    }
}
