package kz.almasu.edition.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.almasu.note.text.Placeholders;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/**
 * What an analyst has written, in each language or not yet. It is plain text: what looks like markup is shown as it was
 * typed. A figure stands in it as its address in braces, {@code {2023H1/1/UZ/participants}}, and follows the data.
 */
@Embeddable
public class LocalizedText implements Serializable {

    /** Longest text in one language, in characters. */
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
     * Takes each text without the white space around it; null is none.
     *
     * @throws Refusal invalid, if one is too long or holds control characters, or if there is none at all
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
        String given = Objects.toString(text, "").strip();
        if (given.length() > MAX_LENGTH) {
            throw Refusal.invalid("written.long", MAX_LENGTH);
        }
        if (given.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            throw Refusal.invalid("written.characters");
        }
        return given;
    }

    /** The text in this language; empty where there is none yet. */
    public String get(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The languages in which it is still to be written. */
    public List<Language> missingLanguages() {
        return Stream.of(Language.values())
                .filter(language -> get(language).isEmpty())
                .toList();
    }

    /** The placeholders as they are written, in all languages, each once. */
    public List<String> placeholders() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Placeholders.findAll(get(language)).stream())
                .distinct()
                .toList();
    }

    /** How it begins, to be named by in a message. */
    public String excerpt() {
        String text = Stream.of(kk, ru, en)
                .filter(written -> !written.isEmpty())
                .findFirst()
                .orElse("");
        if (text.length() <= MAX_EXCERPT_LENGTH) {
            return text;
        }
        int wordsEnd = text.lastIndexOf(' ', MAX_EXCERPT_LENGTH);
        return text.substring(0, wordsEnd > 0 ? wordsEnd : MAX_EXCERPT_LENGTH) + "…";
    }
}
