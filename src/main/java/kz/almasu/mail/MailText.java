package kz.almasu.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** Subject and content of a mail in one language; paragraphs are separated by an empty line. */
public record MailText(String subject, String content) {

    /** Separates paragraphs. */
    static final String PARAGRAPH = "\n\n";

    /**
     * Returns the text of this kind.
     *
     * @param addition separate paragraphs, such as what a person wrote; null for none
     * @param parameters localized ones and times are written in the language
     */
    static MailText of(MailKind kind, Language language, Localized addition, Object... parameters) {
        Object[] written =
                Arrays.stream(parameters).map(value -> written(value, language)).toArray();
        String subject = Texts.get(language, "mail.subject." + kind.name(), written);
        String body = Texts.get(language, "mail.body." + kind.name(), written);
        String content = Stream.concat(
                        Stream.of(body), Optional.ofNullable(addition).map(text -> text.label(language)).stream())
                .collect(Collectors.joining(PARAGRAPH));
        return new MailText(subject.replaceAll("\\s+", " "), content);
    }

    private static Object written(Object value, Language language) {
        if (value instanceof Instant instant) {
            return Time.format(instant);
        }
        return value instanceof Localized localized ? localized.label(language) : value;
    }
}
