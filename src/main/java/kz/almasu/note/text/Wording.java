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
 * to choose by: {@code {trend, select, …}}.
 */
public final class Wording {

    private static final String BUNDLE = "texts.note";
    /** Characters that no text has: each stands for a term until the message is formatted. */
    private static final char FIRST_MARK = '\uE000';

    private final Language language;
    private final ResourceBundle texts;

    public Wording(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    public Language language() {
        return language;
    }

    /** A text without places. */
    public String text(String key) {
        return texts.getString(key);
    }

    /** The text of this key as a sentence; the key is its name. */
    public Sentence sentence(String key, Map<String, ?> places) {
        return new Sentence(key, content(key, places));
    }

    /** The text of this key as part of another. */
    public Term term(String key, Map<String, ?> places) {
        return new Term(content(key, places), null);
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
                arguments.put(place, value instanceof Number ? value : value.toString());
            }
        });
        String text = new MessageFormat(texts.getString(key), language.locale())
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
                content.addAll(terms.get(term).content());
                from = at + 1;
            }
        }
        addWords(content, text.substring(from));
        return content;
    }

    private static void addWords(List<Inline> content, String words) {
        if (!words.isEmpty()) {
            content.add(new Inline.Words(words));
        }
    }
}
