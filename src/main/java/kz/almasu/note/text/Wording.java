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
 * Fills the texts of {@code texts/note_*.properties}, which are ICU messages with named places. A {@link Term} stands
 * at {@code {place}}; words that agree with its number choose by {@code {place_n, plural, …}}; any other value is there
 * to choose by: {@code {shape, select, …}}.
 */
final class Wording {

    private static final String BUNDLE = "texts.note";
    /** Characters that no text has: each stands for a term until the message is formatted. */
    private static final char FIRST_MARK = '\uE000';

    private final Language language;
    private final ResourceBundle texts;

    Wording(Language language) {
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
        if (content.get(0) instanceof Inline.Words words) {
            content.set(0, new Inline.Words(capital(words.text())));
        }
        return new Sentence(id, content);
    }

    /** The text of this key as part of another. */
    Term term(String key, Map<String, ?> places) {
        return new Term(content(key, places), null);
    }

    /** Several in a row, with {@code and} before the last; other words agree with how many they are. */
    Term list(List<Term> terms) {
        int last = terms.size() - 1;
        Term before = row(terms.subList(0, Math.max(1, last)));
        return (last == 0 ? before : term("list.last", Map.of("before", before, "next", terms.get(last))))
                .agreeing(terms.size());
    }

    /** Several in a row, with commas only. */
    Term row(List<Term> terms) {
        return terms.stream()
                .reduce((before, next) -> term("list.next", Map.of("before", before, "next", next)))
                .orElseThrow();
    }

    /** Items with a bullet each: a semicolon after each, a full stop after the last. */
    List<Sentence> items(List<Sentence> sentences) {
        List<Sentence> items = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Inline> content = new ArrayList<>(sentence.content());
            content.add(new Inline.Words(items.size() == sentences.size() - 1 ? "." : ";"));
            items.add(new Sentence(sentence.id(), content));
        }
        return items;
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private String template(String key) {
        return texts.getString(key);
    }

    private List<Inline> content(String key, Map<String, ?> places) {
        List<Term> terms = new ArrayList<>();
        Map<String, Object> arguments = new HashMap<>();
        places.forEach((place, value) -> {
            if (value instanceof Term term) {
                arguments.put(place, String.valueOf((char) (FIRST_MARK + terms.size())));
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
        return spliced(text, terms);
    }

    private static List<Inline> spliced(String text, List<Term> terms) {
        List<Inline> content = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int term = text.charAt(at) - FIRST_MARK;
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
            add(content, new Inline.Words(words));
        }
    }

    /** Words that follow words are one run. */
    private static void add(List<Inline> content, Inline next) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Inline.Words before && next instanceof Inline.Words words) {
            content.set(last, new Inline.Words(before.text() + words.text()));
        } else {
            content.add(next);
        }
    }
}
