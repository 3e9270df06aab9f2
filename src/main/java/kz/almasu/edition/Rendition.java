package kz.almasu.edition;

import java.util.Arrays;
import java.util.List;
import kz.almasu.system.Language;

/** The note in one language and one file format. */
public record Rendition(Language language, FileFormat format) {

    /** All renditions of an edition, in rendering order. */
    public static final List<Rendition> ALL = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(FileFormat.values()).map(format -> new Rendition(language, format)))
            .toList();

    /** Returns {@code almasu-2023H1-note-kk.pdf}, or {@code almasu-2023H1-note-1-kk.pdf} if an edition is given. */
    public String fileName(String period, Integer edition) {
        String note = edition == null ? "note" : "note-" + edition;
        return String.join("-", "almasu", period, note, language.tag()) + "." + format.extension();
    }
}
