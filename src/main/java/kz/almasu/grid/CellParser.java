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

/** Parses cell texts into an entry: codes or names in any language, dates in their usual forms. */
public final class CellParser {

    private final CodeListSynonyms codeListSynonyms;
    private final HalfYear halfYear;

    /** @param halfYear the half-year reported */
    public CellParser(CodeLists codeLists, HalfYear halfYear) {
        this.codeListSynonyms = new CodeListSynonyms(codeLists);
        this.halfYear = halfYear;
    }

    /**
     * A parsed entry with its findings.
     *
     * @param unreadable fields whose texts could not be parsed; they are empty in the entry
     */
    public record ParsedEntry(ParticipantEntry entry, List<Finding> findings, Set<ParticipantField> unreadable) {

        public boolean isValid() {
            return findings.isEmpty();
        }

        /** The canonical text of a field; the text as typed if it could not be parsed. */
        String normalizedText(ParticipantField field, String typed) {
            return unreadable.contains(field) ? typed : field.textOf(entry);
        }

        boolean hasFindingAt(ParticipantField field) {
            return findings.stream().anyMatch(finding -> finding.column().equals(field.column()));
        }
    }

    /** Parses texts into an entry; an empty text clears its field. */
    public ParsedEntry parse(ParticipantEntry entry, Map<ParticipantField, String> texts) {
        List<Finding> findings = new ArrayList<>();
        Set<ParticipantField> unreadable = new HashSet<>();
        texts.forEach((field, text) -> {
            Finding error = setValue(entry, field, text.strip());
            if (error != null) {
                findings.add(error);
                unreadable.add(field);
            }
        });
        EntryValidity.findings(entry, halfYear, 0).stream()
                .filter(finding ->
                        unreadable.stream().noneMatch(field -> field.column().equals(finding.column())))
                .forEach(findings::add);
        return new ParsedEntry(entry, findings, unreadable);
    }

    /** @return the error of the text; null if there is none */
    private Finding setValue(ParticipantEntry entry, ParticipantField field, String text) {
        Optional<?> value = parseValue(field, text);
        field.setValue(entry, value.orElse(null));
        String rule = field.isDate() ? "DATE_IS_A_DAY" : "CHOICE_IS_KNOWN";
        return text.isEmpty() || value.isPresent() ? null : Finding.error(rule, 0, field.column(), text);
    }

    private Optional<?> parseValue(ParticipantField field, String text) {
        if (field.isDate()) {
            return DateParser.parse(text);
        }
        if (field.codeList().isPresent()) {
            return text.isEmpty() ? Optional.empty() : codeListSynonyms.find(field, text);
        }
        return Optional.of(text.replaceAll("\\s+", " ")); // pasted cells can have line breaks, names have none
    }
}
