package kz.almasu.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.intake.CodeWords;
import kz.almasu.intake.Days;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.Checks;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;

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
        Optional<?> said = said(field, text);
        field.put(entry, said.orElse(null));
        String rule = field.isDay() ? "DATE_IS_A_DAY" : "CHOICE_IS_KNOWN";
        return text.isEmpty() || said.isPresent() ? null : Finding.error(rule, 0, field.column(), text);
    }

    private Optional<?> said(ParticipantField field, String text) {
        if (field.isDay()) {
            return Days.read(text);
        }
        if (field.list().isPresent()) {
            return text.isEmpty() ? Optional.empty() : words.find(field, text);
        }
        return Optional.of(text.replaceAll("\\s+", " ")); // a cell may hold line breaks; a name does not
    }
}
