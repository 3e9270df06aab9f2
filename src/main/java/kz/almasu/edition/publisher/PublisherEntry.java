package kz.almasu.edition.publisher;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.almasu.document.pdf.PdfFonts;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Form input: texts by tag of the language. */
public class PublisherEntry implements Serializable {

    /** In characters. */
    public static final int MAX_LENGTH = 300;

    private static final long serialVersionUID = 1L;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> contacts = new HashMap<>();

    void setFrom(PublisherText text) {
        names.put(text.getLanguage(), text.getName());
        authors.put(text.getLanguage(), text.getAuthor());
        contacts.put(text.getLanguage(), text.getContact());
    }

    /** @throws Refusal invalid, if a text is too long, or has a sign that no font of the files has */
    void check() {
        for (Language language : Language.values()) {
            Stream.of(names, authors, contacts)
                    .map(texts -> of(texts, language))
                    .forEach(PublisherEntry::check);
        }
    }

    private static void check(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Refusal.invalid("publisher.long", MAX_LENGTH);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("written.characters");
        }
        PdfFonts.missing(text).stream().findFirst().ifPresent(sign -> {
            throw Refusal.invalid("publisher.sign", sign);
        });
    }

    String name(Language language) {
        return of(names, language);
    }

    String author(Language language) {
        return of(authors, language);
    }

    String contact(Language language) {
        return of(contacts, language);
    }

    private static String of(Map<String, String> texts, Language language) {
        return Objects.toString(texts.get(language.tag()), "").strip();
    }

    public Map<String, String> getNames() {
        return names;
    }

    public Map<String, String> getAuthors() {
        return authors;
    }

    public Map<String, String> getContacts() {
        return contacts;
    }
}
