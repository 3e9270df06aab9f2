package kz.almasu.note.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.document.CellText;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Refusal;

/** Figures in the texts of the analyst: {@code {2023H1/1/UZ/participants}}. */
public final class Placeholders {

    /** Includes an unbalanced brace, because it was meant as a figure. */
    private static final Pattern PATTERN = Pattern.compile("\\{([^{}]*)}?|}");

    private Placeholders() {}

    public static String format(FigureAddress address) {
        return "{" + address + "}";
    }

    /** Returns the placeholders without a figure, as written. */
    public static List<String> missing(String text, NoteSource source) {
        return findAll(text).stream()
                .filter(placeholder -> value(placeholder, source).isEmpty())
                .toList();
    }

    /** Returns all placeholders in their order, as written. */
    public static List<String> findAll(String text) {
        return PATTERN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Returns the text with its figures; empty if a placeholder has no figure. */
    public static Optional<String> resolveText(String text, NoteSource source) {
        return missing(text, source).isEmpty()
                ? Optional.of(resolve(text, source).stream().map(Inline::text).collect(Collectors.joining()))
                : Optional.empty();
    }

    /**
     * Replaces the placeholders by their figures.
     *
     * @throws Refusal invalid, naming the first placeholder without a figure
     */
    static List<Inline> resolve(String text, NoteSource source) {
        List<Inline> content = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addText(content, text.substring(from, matcher.start()));
            String placeholder = matcher.group();
            content.add(value(placeholder, source).orElseThrow(() -> Refusal.invalid("note.placeholder", placeholder)));
            from = matcher.end();
        }
        addText(content, text.substring(from));
        return content;
    }

    /**
     * Returns a text of one half-year with the figures of another: its own figures and those of the year before. Figures
     * of other half-years and what is no figure stay as they are.
     */
    public static String moved(String text, HalfYear from, HalfYear to) {
        Map<String, String> periods = Map.of(
                from.code(),
                to.code(),
                from.yearBefore().code(),
                to.yearBefore().code());
        return PATTERN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(FigureAddress.parse(inner(found.group()))
                        .filter(address -> periods.containsKey(address.period()))
                        .map(address -> format(new FigureAddress(
                                periods.get(address.period()), address.table(), address.row(), address.column())))
                        .orElse(found.group())));
    }

    private static String inner(String placeholder) {
        return placeholder.replaceAll("^\\{|}$", "");
    }

    /**
     * Returns a computed sentence as a text to edit, with a placeholder for each value that is one figure; shares of
     * several figures and references stay as they are.
     */
    public static String template(Sentence sentence, NoteSource source) {
        return sentence.content().stream()
                .map(inline -> inline instanceof Inline.Value value ? template(value, source) : inline.text())
                .collect(Collectors.joining());
    }

    private static String template(Inline.Value value, NoteSource source) {
        String placeholder = value.sources().size() == 1 ? "{" + value.sources().get(0) + "}" : "";
        return value(placeholder, source)
                .filter(figure -> figure.text().equals(value.text()))
                .map(figure -> placeholder)
                .orElse(value.text());
    }

    private static void addText(List<Inline> content, String text) {
        if (!text.isEmpty()) {
            content.add(new Inline.PlainText(text));
        }
    }

    private static Optional<Inline> value(String placeholder, NoteSource source) {
        if (!placeholder.startsWith("{") || !placeholder.endsWith("}")) {
            return Optional.empty();
        }
        return FigureAddress.parse(placeholder.substring(1, placeholder.length() - 1))
                .flatMap(address -> source.cell(address)
                        .map(cell ->
                                new Inline.Value(CellText.of(cell, source.language()), List.of(address.toString()))));
    }
}
