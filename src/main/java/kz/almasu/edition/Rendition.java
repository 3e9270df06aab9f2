package kz.almasu.edition;

import java.util.Arrays;
import java.util.List;
import kz.almasu.system.Language;

/** The note in one language and one file format. */
public record Rendition(Language language, FileFormat format) {

    /** Every one that an edition has, in the order in which they are made. */
    public static final List<Rendition> ALL = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(FileFormat.values()).map(format -> new Rendition(language, format)))
            .toList();

    /** What the file is called: {@code almasu-2023H1-note-kk.pdf}, of an edition {@code almasu-2023H1-note-1-kk.pdf}. */
    public String fileName(String period, Integer edition) {
        String note = edition == null ? "note" : "note-" + edition;
        return String.join("-", "almasu", period, note, language.tag()) + "." + format.extension();
    }
}
