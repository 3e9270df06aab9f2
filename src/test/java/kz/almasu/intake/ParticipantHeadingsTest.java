package kz.almasu.intake;

import static kz.almasu.submission.FilledEntryFixture.filled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.mapping.ColumnMeaning;
import kz.almasu.intake.mapping.HeadingSynonyms;
import kz.almasu.intake.mapping.SynonymFile;
import kz.almasu.intake.sheet.ParsedSheet;
import kz.almasu.intake.sheet.SheetFixture;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Headings of each field: its names in all languages, its technical name, and the usual synonyms. */
class ParticipantHeadingsTest {

    private static final String DELIMITER = "\t";

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsLabelsOfEachLanguage(Language language) {
        assertReadUnder(ParticipantField.shown().stream().map(field -> field.label(language)));
    }

    @Test
    void readsTechnicalNames() {
        assertReadUnder(ParticipantField.shown().stream().map(ParticipantField::column));
    }

    @ParameterizedTest
    @EnumSource(ParticipantField.class)
    void hasSynonymsForEachField(ParticipantField field) {
        Map<String, List<String>> synonyms = SynonymFile.load("headings.properties");

        assertThat(synonyms).containsKey(field.name());
        assertThat(synonyms.get(field.name()))
                .hasSizeGreaterThanOrEqualTo(Language.values().length)
                .allSatisfy(
                        heading -> assertThat(HeadingSynonyms.meaning(heading)).contains(ColumnMeaning.of(field)));
    }

    /** Users of an older template are told which columns it lacks, so a new column needs a new version. */
    @Test
    void firstTemplateVersionKeepsItsColumns() {
        assertThat(Arrays.stream(ParticipantField.values())
                        .filter(field -> field.template() == 1)
                        .map(ParticipantField::column))
                .containsExactlyInAnyOrder((SheetFixture.HEADER.strip() + ",iin").split(","));
    }

    private static void assertReadUnder(Stream<String> headings) {
        String cells = ParticipantField.shown().stream()
                .map(field -> field.textOf(filled()))
                .collect(Collectors.joining(DELIMITER));
        ParsedSheet sheet = SheetFixture.read(headings.collect(Collectors.joining(DELIMITER)) + "\n" + cells + "\n");

        assertThat(sheet.findings()).isEmpty();
        ParticipantEntry entry = sheet.rows().get(0).entry();
        assertThat(ParticipantField.shown())
                .allSatisfy(field ->
                        assertThat(field.valueOf(entry)).as(field.name()).isEqualTo(field.valueOf(filled())));
    }
}
