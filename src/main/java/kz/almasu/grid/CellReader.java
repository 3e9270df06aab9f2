package kz.almasu.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.Spoken;

/** Puts what was typed or pasted into an entry: codes or names in any language, days in their usual forms. */
public final class CellReader {

    private final CodeLists codeLists;
    private final HalfYear halfYear;
    private final Map<Class<?>, CodeNames<?>> lists = new HashMap<>();

    /** @param halfYear that is reported */
    public CellReader(CodeLists codeLists, HalfYear halfYear) {
        this.codeLists = codeLists;
        this.halfYear = halfYear;
    }

    /**
     * An entry with all that is wrong with it.
     *
     * @param unreadable the fields in which nothing could be made of the text; they are empty in the entry
     */
    public record Reading(ParticipantEntry entry, List<Finding> findings, Set<ParticipantField> unreadable) {

        public boolean isRight() {
            return findings.isEmpty();
        }

        /** The text of a field as the portal writes it; as it was typed, where nothing could be made of it. */
        String settled(ParticipantField field, String typed) {
            return unreadable.contains(field) ? typed : field.textOf(entry);
        }

        /** Whether something was found at this field. */
        boolean isAt(ParticipantField field) {
            return findings.stream().anyMatch(finding -> finding.column().equals(field.column()));
        }
    }

    /** The entry with these texts put into it; an empty text empties its field. */
    public Reading read(ParticipantEntry entry, Map<ParticipantField, String> texts) {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> unreadable = new HashSet<>();
        texts.forEach((field, text) -> {
            Finding problem = put(entry, field, text.strip());
            if (problem != null) {
                findings.add(problem);
                unreadable.add(field);
            }
        });
        Checks.findings(entry, halfYear, 0).stream()
                .filter(finding ->
                        unreadable.stream().noneMatch(field -> field.column().equals(finding.column())))
                .forEach(findings::add);
        return new Reading(entry, findings, unreadable);
    }

    /** @return what is wrong with the text; null if nothing is */
    private Finding put(ParticipantEntry entry, ParticipantField field, String text) {
        return switch (field) {
            case DIRECTION -> code(field, text, directions(), entry::setDirection);
            case DEGREE -> code(field, text, list(Degree.class), entry::setDegree);
            case FIELD -> code(field, text, list(Field.class), entry::setField);
            case FORMAT -> code(field, text, list(Format.class), entry::setFormat);
            case PROGRAMME -> code(field, text, list(Programme.class), entry::setProgramme);
            case COUNTRY -> code(field, text, list(Country.class), entry::setCountry);
            case START_DATE -> day(field, text, entry::setStartDate);
            case END_DATE -> day(field, text, entry::setEndDate);
            case FAMILY_NAME -> line(text, entry::setFamilyName);
            case GIVEN_NAME -> line(text, entry::setGivenName);
            case FOREIGN_INSTITUTION -> line(text, entry::setForeignInstitution);
            default -> throw new IllegalArgumentException(field + " has no cell");
        };
    }

    private static <T extends Spoken> Finding code(
            ParticipantField field, String text, CodeNames<T> list, Consumer<T> setter) {
        setter.accept(text.isEmpty() ? null : list.find(text).orElse(null));
        return text.isEmpty() || list.find(text).isPresent()
                ? null
                : Finding.error("CHOICE_IS_KNOWN", 0, field.column(), text);
    }

    private static Finding day(ParticipantField field, String text, Consumer<LocalDate> setter) {
        setter.accept(Days.read(text).orElse(null));
        return text.isEmpty() || Days.read(text).isPresent()
                ? null
                : Finding.error("DATE_IS_A_DAY", 0, field.column(), text);
    }

    /** A cell may hold line breaks; a name does not. */
    private static Finding line(String text, Consumer<String> setter) {
        setter.accept(text.replaceAll("\\s+", " "));
        return null;
    }

    @SuppressWarnings("unchecked")
    private CodeNames<Direction> directions() {
        return (CodeNames<Direction>) lists.computeIfAbsent(
                Direction.class, any -> new CodeNames<>(List.of(Direction.values()), Direction::name));
    }

    @SuppressWarnings("unchecked")
    private <T extends CodeListEntry> CodeNames<T> list(Class<T> list) {
        return (CodeNames<T>)
                lists.computeIfAbsent(list, any -> new CodeNames<>(codeLists.all(list), CodeListEntry::getCode));
    }
}
