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
 * Fills the texts of {@code texts/note_*.properties}, which are ICU messages with named places. A {@link Fragment} stands
 * at {@code {place}}; words that agree with its number choose by {@code {place_n, plural, …}}; any other value is there
 * to choose by: {@code {shape, select, …}}.
 */
final class MessageFormatter {

    private static final String BUNDLE = "texts.note";
    /** Characters that no text has: each stands for a term until the message is formatted. */
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

    /** A text without places. */
    String text(String key) {
        return template(key);
    }

    /** The text of this key as a whole sentence: it begins with a capital. */
    Sentence sentence(String id, String key, Map<String, ?> places) {
        List<Inline> content = new ArrayList<>(content(key, places));
        if (content.get(0) instanceof Inline.PlainText words) {
            content.set(0, new Inline.PlainText(capitalize(words.text())));
        }
        return new Sentence(id, content);
    }

    /** The text of this key as part of another. */
    Fragment term(String key, Map<String, ?> places) {
        return new Fragment(content(key, places), null);
    }

    /** Several in a row, with {@code and} before the last; other words agree with how many they are. */
    Fragment list(List<Fragment> terms) {
        int last = terms.size() - 1;
        Fragment before = commaList(terms.subList(0, Math.max(1, last)));
        return (last == 0 ? before : term("list.last", Map.of("before", before, "next", terms.get(last))))
                .withAmount(terms.size());
    }

    /** Several in a row, with commas only. */
    Fragment commaList(List<Fragment> terms) {
        return terms.stream()
                .reduce((before, next) -> term("list.next", Map.of("before", before, "next", next)))
                .orElseThrow();
    }

    /** Items with a bullet each: a semicolon after each, a full stop after the last. */
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

    private List<Inline> content(String key, Map<String, ?> places) {
        List<Fragment> terms = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>();
        places.forEach((place, value) -> {
            if (value instanceof Fragment term) {
                arguments.put(place, String.valueOf((char) (FIRST_PLACEHOLDER_CHARACTER + terms.size())));
                terms.add(term);
                if (term.amount() != null) {
                    arguments.put(place + "_n", term.amount());
                }
            } else {
                arguments.put(place, value.toString());
            }
        });
        String text = new MessageFormat(template(key), language.locale())
                .format(arguments, new StringBuffer(), null)
                .toString();
        return insertFragments(text, terms);
    }

    private static List<Inline> insertFragments(String text, List<Fragment> terms) {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int term = text.charAt(at) - FIRST_PLACEHOLDER_CHARACTER;
            if (term >= 0 && term < terms.size()) {
                addWords(content, text.substring(from, at));
                terms.get(term).content().forEach(inline -> add(content, inline));
                from = at + 1;
            }
        }
        addWords(content, text.substring(from));
        return content;
    }

    private static void addWords(List<Inline> content, String words) {
        if (!words.isEmpty()) {
            add(content, new Inline.PlainText(words));
        }
    }

    /** Words that follow words are one run. */
    private static void add(List<Inline> content, Inline next) {
        int last = content.size() - 1;
        if (last >= 0
                && content.get(last) instanceof Inline.PlainText before
                && next instanceof Inline.PlainText words) {
            content.set(last, new Inline.PlainText(before.text() + words.text()));
        } else {
            content.add(next);
        }
    }
}
