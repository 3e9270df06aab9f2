package kz.almasu.submission;

import static kz.almasu.submission.FilledEntryFixture.filled;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.almasu.registry.CatalogueFixture;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.submission.version.ReportedParticipant;
import org.junit.jupiter.api.Test;

/** Compares the declarations of fields with entity, entry and signed content. */
class ParticipantFieldTest {

    /** Attributes of the entity that are not fields. */
    private static final Set<String> UNDECLARED = Set.of("id", "submission", "searchName", "sortKey", "version");

    private static final List<ParticipantField> STORED = Stream.of(ParticipantField.values())
            .filter(field -> field.declaration().sqlName() != null)
            .toList();

    @Test
    void everyFieldOfAParticipantIsStored() {
        assertThat(ParticipantField.values())
                .filteredOn(field -> !STORED.contains(field))
                .containsExactly(ParticipantField.INSTITUTION);
    }

    @Test
    void isMappedByTheEntityAsItIsDeclared() {
        Map<String, String> declared = new TreeMap<>();
        STORED.forEach(field -> declared.put(
                field.declaration().attribute(), field.declaration().sqlName()));
        Map<String, String> mapped = new TreeMap<>();
        Arrays.stream(Participant.class.getDeclaredFields())
                .filter(attribute -> !Modifier.isStatic(attribute.getModifiers()))
                .filter(attribute -> !UNDECLARED.contains(attribute.getName()))
                .forEach(attribute -> mapped.put(attribute.getName(), sqlName(attribute)));

        assertThat(mapped).isEqualTo(declared);
    }

    /** Column name by the JPA defaults. */
    private static String sqlName(Field attribute) {
        String byDefault = attribute.isAnnotationPresent(ManyToOne.class)
                        && CodeListEntry.class.isAssignableFrom(attribute.getType())
                ? attribute.getName() + "_code"
                : attribute.getName();
        return Optional.ofNullable(attribute.getAnnotation(Column.class))
                .map(Column::name)
                .or(() -> Optional.ofNullable(attribute.getAnnotation(JoinColumn.class))
                        .map(JoinColumn::name))
                .orElse(byDefault);
    }

    @Test
    void isPreservedByTheEntity() {
        ParticipantEntry entry = filled();
        ParticipantEntry stored = SubmissionFixture.stored(1, entry).entry();

        assertThat(ParticipantField.shown())
                .allSatisfy(field -> assertThat(field.valueOf(stored))
                        .as(field.name())
                        .isNotNull()
                        .isEqualTo(field.valueOf(entry)));
        assertThat(stored.getPersonPseudonym()).isEqualTo(entry.getPersonPseudonym());
    }

    @Test
    void fixtureHasADifferentValuePerField() {
        assertThat(ParticipantField.shown())
                .extracting(field -> field.textOf(filled()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** An optional value needs an explicit empty value besides null (unspecified): only texts have one. */
    @Test
    void isATextIfOptional() {
        assertThat(STORED)
                .filteredOn(ParticipantField::isOptional)
                .allSatisfy(
                        field -> assertThat(field.declaration().type().none()).isEqualTo(""));
    }

    @Test
    void isClearedByAnExplicitlyEmptyValue() {
        Participant participant = SubmissionFixture.stored(1, filled());
        ParticipantEntry empty = filled();
        STORED.stream().filter(ParticipantField::isOptional).forEach(field -> field.setValue(empty, ""));
        empty.clearPerson();

        participant.correct(empty, participant.getForeignInstitution());

        assertThat(participant.getPersonPseudonym()).isNull();
        assertThat(STORED)
                .filteredOn(ParticipantField::isOptional)
                .allSatisfy(field -> assertThat(field.textOf(participant.entry()))
                        .as(field.name())
                        .isEmpty());
    }

    @Test
    void isInTheSignedContentExactlyIfDeclaredSo() {
        Participant participant = SubmissionFixture.stored(1, filled());
        ReportedParticipant reported = ReportedParticipant.of(participant, 7, filled().getForeignInstitution(), "p");

        assertThat(reported.json().keySet())
                .containsExactlyElementsOf(Stream.concat(
                                ParticipantField.declared().stream().map(ParticipantField::column),
                                Stream.of("foreign_institution_id"))
                        .toList());
        assertThat(ParticipantField.shown()).containsAll(ParticipantField.declared());
        assertThat(ParticipantField.exported()).doesNotContain(ParticipantField.IIN);
    }

    @Test
    void isReadBackFromTheSignedContent() {
        CodeIndex codes = new CodeIndex(CatalogueFixture.CODE_LISTS);

        assertThat(ParticipantField.declared())
                .allSatisfy(field -> assertThat(field.declaration().type().parse(field.textOf(filled()), codes))
                        .isEqualTo(field.valueOf(filled())));
    }

    /** Dates differ in another half-year, and remarks refer to one half-year. */
    @Test
    void isCopiedToAnotherHalfYearIfStillValid() {
        assertThat(ParticipantField.values())
                .filteredOn(ParticipantField::isCopied)
                .contains(ParticipantField.FAMILY_NAME, ParticipantField.DEGREE, ParticipantField.COUNTRY)
                .doesNotContain(ParticipantField.START_DATE, ParticipantField.END_DATE, ParticipantField.REMARK);
    }
}
