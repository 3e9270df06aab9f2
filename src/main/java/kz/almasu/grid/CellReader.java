package kz.almasu.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.almasu.intake.CodeWords;
import kz.almasu.intake.Days;
import kz.almasu.period.HalfYear;
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

    private final CodeWords words;
    private final HalfYear halfYear;

    /** @param halfYear that is reported */
    public CellReader(CodeLists codeLists, HalfYear halfYear) {
        this.words = new CodeWords(codeLists);
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
            case DIRECTION -> code(field, text, found -> entry.setDirection((Direction) found));
            case DEGREE -> code(field, text, found -> entry.setDegree((Degree) found));
            case FIELD -> code(field, text, found -> entry.setField((Field) found));
            case FORMAT -> code(field, text, found -> entry.setFormat((Format) found));
            case PROGRAMME -> code(field, text, found -> entry.setProgramme((Programme) found));
            case COUNTRY -> code(field, text, found -> entry.setCountry((Country) found));
            case START_DATE -> day(field, text, entry::setStartDate);
            case END_DATE -> day(field, text, entry::setEndDate);
            case FAMILY_NAME -> line(text, entry::setFamilyName);
            case GIVEN_NAME -> line(text, entry::setGivenName);
            case FOREIGN_INSTITUTION -> line(text, entry::setForeignInstitution);
            case REMARK -> line(text, entry::setRemark);
            case INSTITUTION, IIN -> throw new IllegalArgumentException(field + " has no cell");
        };
    }

    private Finding code(ParticipantField field, String text, Consumer<Spoken> setter) {
        Optional<Spoken> found = text.isEmpty() ? Optional.empty() : words.find(field, text);
        setter.accept(found.orElse(null));
        return text.isEmpty() || found.isPresent() ? null : Finding.error("CHOICE_IS_KNOWN", 0, field.column(), text);
    }

    private static Finding day(ParticipantField field, String text, Consumer<LocalDate> setter) {
        Optional<LocalDate> found = Days.read(text);
        setter.accept(found.orElse(null));
        return text.isEmpty() || found.isPresent() ? null : Finding.error("DATE_IS_A_DAY", 0, field.column(), text);
    }

    /** A cell may hold line breaks; a name does not. */
    private static Finding line(String text, Consumer<String> setter) {
        setter.accept(text.replaceAll("\\s+", " "));
        return null;
    }
}
