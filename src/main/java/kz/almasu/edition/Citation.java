package kz.almasu.edition;

import java.time.LocalDate;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/** The words by which others cite an edition or a part of it, so that it can be found and verified. */
public final class Citation {

    private Citation() {}

    /**
     * @param title of the note or of one of its tables
     * @param scope name of the half-year
     * @param address where it is found
     */
    public static String of(Edition edition, String title, String scope, Language language, String address) {
        return Texts.get(
                language,
                "edition.citation",
                title,
                scope,
                edition.getNumber(),
                LocalDate.ofInstant(edition.getPublishedAt(), Time.ZONE),
                edition.getSha256(),
                address);
    }
}
