package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.almasu.document.CellText;
import kz.almasu.document.Inline;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Refusal;

/** Live figures in the words of the analyst: {@code {2023H1/1/UZ/participants}}. */
public final class Placeholders {

    /** With a brace that is not closed too: whoever typed it meant a figure. */
    private static final Pattern PATTERN = Pattern.compile("\\{([^{}]*)}?|}");

    private Placeholders() {}

    /** How this figure is written in a text. */
    public static String format(FigureAddress address) {
        return "{" + address + "}";
    }

    /** The placeholders of this text for which there is no figure, as they are written; none, if all is well. */
    public static List<String> missing(String text, NoteSource source) {
        return findAll(text).stream()
                .filter(written -> value(written, source).isEmpty())
                .toList();
    }

    /** The placeholders of this text as they are written, in their order. */
    public static List<String> findAll(String text) {
        return PATTERN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text as it is read, with its figures; empty, if there is no figure for one of its placeholders. */
    public static Optional<String> resolveText(String text, NoteSource source) {
        return missing(text, source).isEmpty()
                ? Optional.of(resolve(text, source).stream().map(Inline::text).collect(Collectors.joining()))
                : Optional.empty();
    }

    /**
     * The text with its figures.
     *
     * @throws Refusal invalid, naming the first placeholder for which there is no figure
     */
    static List<Inline> resolve(String text, NoteSource source) {
        List<Inline> content = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addWords(content, text.substring(from, matcher.start()));
            String written = matcher.group();
            content.add(value(written, source).orElseThrow(() -> Refusal.invalid("note.placeholder", written)));
            from = matcher.end();
        }
        addWords(content, text.substring(from));
        return content;
    }

    private static void addWords(List<Inline> content, String words) {
        if (!words.isEmpty()) {
            content.add(new Inline.PlainText(words));
        }
    }

    private static Optional<Inline> value(String written, NoteSource source) {
        if (!written.startsWith("{") || !written.endsWith("}")) {
            return Optional.empty();
        }
        return FigureAddress.parse(written.substring(1, written.length() - 1))
                .flatMap(address -> source.cell(address)
                        .map(cell ->
                                new Inline.Value(CellText.of(cell, source.language()), List.of(address.toString()))));
    }
}
