package kz.almasu.note.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.system.Language;

/**
 * Formats the texts of {@code texts/note_*.properties}: ICU messages with named arguments. A {@link Fragment} replaces
 * {@code {place}} and its number selects plural forms in {@code {place_n, plural, …}}; other values only select: {@code
 * {shape, select, …}}.
 */
final class MessageFormatter {

    private static final String BUNDLE = "texts.note";
    /** Private-use characters, which no text contains: each marks a fragment until the message is formatted. */
    private static final char FIRST_PLACEHOLDER_CHARACTER = '\uE000';

    private final Language language;
    private final ResourceBundle texts;

    MessageFormatter(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    Language language() {
        return language;
    }

    /** Returns a text without arguments. */
    String text(String key) {
        return template(key);
    }

    /** Formats a whole sentence, which begins with a capital. */
    Sentence sentence(String id, String key, Map<String, ?> arguments) {
        List<Inline> content = new ArrayList<>(content(key, arguments));
        if (content.get(0) instanceof Inline.PlainText words) {
            content.set(0, new Inline.PlainText(capitalize(words.text())));
        }
        return new Sentence(id, content);
    }

    /** Formats a part of a sentence. */
    Fragment term(String key, Map<String, ?> arguments) {
        return new Fragment(content(key, arguments), null);
    }

    /** Joins with commas and {@code and} before the last; the number of elements selects plural forms. */
    Fragment list(List<Fragment> terms) {
        int last = terms.size() - 1;
        Fragment before = commaList(terms.subList(0, Math.max(1, last)));
        return (last == 0 ? before : term("list.last", Map.of("before", before, "next", terms.get(last))))
                .withAmount(terms.size());
    }

    /** Joins with commas only. */
    Fragment commaList(List<Fragment> terms) {
        return terms.stream()
                .reduce((before, next) -> term("list.next", Map.of("before", before, "next", next)))
                .orElseThrow();
    }

    /** Punctuates list items: a semicolon after each, a full stop after the last. */
    List<Sentence> items(List<Sentence> sentences) {
        List<Sentence> items = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Inline> content = new ArrayList<>(sentence.content());
            content.add(new Inline.PlainText(items.size() == sentences.size() - 1 ? "." : ";"));
            items.add(new Sentence(sentence.id(), content));
        }
        return items;
    }

    private String capitalize(String text) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private String template(String key) {
        return texts.getString(key);
    }

    private List<Inline> content(String key, Map<String, ?> arguments) {
        List<Fragment> terms = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        arguments.forEach((name, value) -> {
            if (value instanceof Fragment term) {
                values.put(name, String.valueOf((char) (FIRST_PLACEHOLDER_CHARACTER + terms.size())));
                terms.add(term);
                if (term.amount() != null) {
                    values.put(name + "_n", term.amount());
                }
            } else {
                values.put(name, value.toString());
            }
        });
        String text = new MessageFormat(template(key), language.locale())
                .format(values, new StringBuffer(), null)
                .toString();
        return insertFragments(text, terms);
    }

    private static List<Inline> insertFragments(String text, List<Fragment> terms) {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int term = text.charAt(at) - FIRST_PLACEHOLDER_CHARACTER;
            if (term >= 0 && term < terms.size()) {
                addText(content, text.substring(from, at));
                terms.get(term).content().forEach(inline -> add(content, inline));
                from = at + 1;
            }
        }
        addText(content, text.substring(from));
        return content;
    }

    private static void addText(List<Inline> content, String text) {
        if (!text.isEmpty()) {
            add(content, new Inline.PlainText(text));
        }
    }

    /** Merges adjacent plain texts. */
    private static void add(List<Inline> content, Inline next) {
        int last = content.size() - 1;
        if (last >= 0
                && content.get(last) instanceof Inline.PlainText previous
                && next instanceof Inline.PlainText text) {
            content.set(last, new Inline.PlainText(previous.text() + text.text()));
        } else {
            content.add(next);
        }
    }
}
