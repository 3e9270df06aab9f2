package kz.almasu.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.intake.mapping.DateParser;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.EntryValidity;
import kz.almasu.submission.rule.Finding;

/** Puts what was typed or pasted into an entry: codes or names in any language, days in their usual forms. */
public final class CellParser {

    private final CodeListSynonyms codeListSynonyms;
    private final HalfYear halfYear;

    /** @param halfYear that is reported */
    public CellParser(CodeLists codeLists, HalfYear halfYear) {
        this.codeListSynonyms = new CodeListSynonyms(codeLists);
        this.halfYear = halfYear;
    }

    /**
     * An entry with all that is wrong with it.
     *
     * @param unreadable the fields in which nothing could be made of the text; they are empty in the entry
     */
    public record ParsedEntry(ParticipantEntry entry, List<Finding> findings, Set<ParticipantField> unreadable) {

        public boolean isValid() {
            return findings.isEmpty();
        }

        /** The text of a field as the portal writes it; as it was typed, where nothing could be made of it. */
        String normalizedText(ParticipantField field, String typed) {
            return unreadable.contains(field) ? typed : field.textOf(entry);
        }

        /** Whether something was found at this field. */
        boolean hasFindingAt(ParticipantField field) {
            return findings.stream().anyMatch(finding -> finding.column().equals(field.column()));
        }
    }

    /** The entry with these texts put into it; an empty text empties its field. */
    public ParsedEntry parse(ParticipantEntry entry, Map<ParticipantField, String> texts) {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> unreadable = new HashSet<>();
        texts.forEach((field, text) -> {
            Finding problem = setValue(entry, field, text.strip());
            if (problem != null) {
                findings.add(problem);
                unreadable.add(field);
            }
        });
        EntryValidity.findings(entry, halfYear, 0).stream()
                .filter(finding ->
                        unreadable.stream().noneMatch(field -> field.column().equals(finding.column())))
                .forEach(findings::add);
        return new ParsedEntry(entry, findings, unreadable);
    }

    /** @return what is wrong with the text; null if nothing is */
    private Finding setValue(ParticipantEntry entry, ParticipantField field, String text) {
        Optional<?> said = parseValue(field, text);
        field.setValue(entry, said.orElse(null));
        String rule = field.isDate() ? "DATE_IS_A_DAY" : "CHOICE_IS_KNOWN";
        return text.isEmpty() || said.isPresent() ? null : Finding.error(rule, 0, field.column(), text);
    }

    private Optional<?> parseValue(ParticipantField field, String text) {
        if (field.isDate()) {
            return DateParser.parse(text);
        }
        if (field.codeList().isPresent()) {
            return text.isEmpty() ? Optional.empty() : codeListSynonyms.find(field, text);
        }
        return Optional.of(text.replaceAll("\\s+", " ")); // a cell may hold line breaks; a name does not
    }
}
