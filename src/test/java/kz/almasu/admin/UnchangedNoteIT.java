package kz.almasu.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.almasu.edition.FileFormat;
import kz.almasu.edition.NoteReader;
import kz.almasu.edition.Rendition;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The note of a past half-year, whatever administrators change afterwards. */
@ExtendWith(ArquillianExtension.class)
class UnchangedNoteIT extends AdministrationTestBase {

    private static final LocalDate DAY = LocalDate.of(2090, 1, 1);

    private static final Set<FileFormat> ALL = EnumSet.allOf(FileFormat.class);
    private static final Set<FileFormat> PAGE = EnumSet.of(FileFormat.HTML);

    @Inject
    private InstitutionAdministration administration;

    @Inject
    private InstitutionClosing closing;

    @Inject
    private Institutions institutions;

    @Inject
    private NoteReader noteReader;

    @Test
    void isTheSameByteForByteAfterARenamingAClosingAndAMerge() {
        Map<String, String> before = files();
        Institution renamed = institutions.get("KAZNU");
        administration.change(
                "KAZNU", InstitutionChange.of(DAY, renamed.getCurrent().getType(), nameEntry("Renamed")));
        closing.close("AUES", DAY, null);
        closing.close("KIMEP", DAY, institutions.get("KBTU"));
        flush();

        assertThat(files()).isEqualTo(before);
    }

    /** SHA-256 of the note in every language, and of one language in every format: each rendering takes seconds. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            for (FileFormat format : language == Language.DEFAULT ? ALL : PAGE) {
                byte[] file = noteReader.file("2023H1", null, null, new Rendition(language, format));
                files.put(language + " " + format, Sha256.of(file));
            }
        }
        return files;
    }
}
