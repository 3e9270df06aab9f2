package kz.almasu.edition.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.almasu.note.addition.Placeholders;
import kz.almasu.period.HalfYear;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * An analyst's plain text in up to three languages; markup is not interpreted. A placeholder such as
 * {@code {2023H1/1/UZ/participants}} is replaced by the current figure at that address.
 */
@Embeddable
public class LocalizedText implements Serializable {

    /** Per language, in characters. */
    public static final int MAX_LENGTH = 4000;

    private static final long serialVersionUID = 1L;
    private static final int MAX_EXCERPT_LENGTH = 40;

    @Column(name = "text_kk")
    private String kk;

    @Column(name = "text_ru")
    private String ru;

    @Column(name = "text_en")
    private String en;

    protected LocalizedText() {}

    /**
     * Strips each text; null and blank mean that it is not translated yet.
     *
     * @throws Refusal invalid, if a text is too long or contains control characters, or if all are empty
     */
    public LocalizedText(String kk, String ru, String en) {
        this.kk = validated(kk);
        this.ru = validated(ru);
        this.en = validated(en);
        if (missingLanguages().size() == Language.values().length) {
            throw Refusal.invalid("written.empty");
        }
    }

    private static String validated(String text) {
        String stripped = Objects.toString(text, "").strip();
        if (stripped.length() > MAX_LENGTH) {
            throw Refusal.invalid("written.long", MAX_LENGTH);
        }
        if (stripped.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            throw Refusal.invalid("written.characters");
        }
        return stripped;
    }

    /** Returns the text in a language; empty if it is not translated yet. */
    public String get(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    public List<Language> missingLanguages() {
        return Stream.of(Language.values())
                .filter(language -> get(language).isEmpty())
                .toList();
    }

    /** Returns this text of one half-year with the figures of another. */
    public LocalizedText moved(HalfYear from, HalfYear to) {
        return new LocalizedText(
                Placeholders.moved(kk, from, to), Placeholders.moved(ru, from, to), Placeholders.moved(en, from, to));
    }

    /** Returns the distinct placeholders of all languages, as typed. */
    public List<String> placeholders() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Placeholders.findAll(get(language)).stream())
                .distinct()
                .toList();
    }

    /** Returns the beginning of the first text, cut at a word, to identify it in messages. */
    public String excerpt() {
        String text = Stream.of(kk, ru, en)
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("");
        if (text.length() <= MAX_EXCERPT_LENGTH) {
            return text;
        }
        int wordsEnd = text.lastIndexOf(' ', MAX_EXCERPT_LENGTH);
        return text.substring(0, wordsEnd > 0 ? wordsEnd : MAX_EXCERPT_LENGTH) + "…";
    }
}
